import type {
  GetLogDeliveryConfigurationRequest,
  LogConfigurationType,
  SetLogDeliveryConfigurationRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { invalid } from '../errors';
import { tierHasFeatures } from '../rules/tier';

const destinationsOf = (configuration: LogConfigurationType): readonly string[] =>
  [
    configuration.CloudWatchLogsConfiguration?.LogGroupArn,
    configuration.S3Configuration?.BucketArn,
    configuration.FirehoseConfiguration?.StreamArn,
  ].filter((arn) => arn !== undefined);

/** [T] floci-io/floci#2867: the words, with "then", were measured on AWS. */
function refuseSources(configurations: readonly LogConfigurationType[]): void {
  const sources = configurations.map(({ EventSource }) => EventSource);
  const aimless = configurations
    .filter((configuration) => destinationsOf(configuration).length === 0)
    .map(({ EventSource }) => EventSource);
  const twice = sources.filter((source, index) => sources.indexOf(source) !== index);
  if (aimless.length === 0 && twice.length === 0) return;
  const reasons = [
    ...(aimless.length > 0
      ? [`Following event sources in request have no destination: [${aimless.join(', ')}].`]
      : []),
    ...(twice.length > 0
      ? [`Following event sources appear more then once in a request: [${twice.join(', ')}].`]
      : []),
  ];
  throw invalid(`Request validation Failed. ${reasons.join(' ')}`);
}

/** [D] LogConfigurationType: ERROR and a log group for userNotification, INFO and one destination for userAuthEvents. */
function refuseCombinations(configurations: readonly LogConfigurationType[]): void {
  for (const configuration of configurations) {
    const { EventSource, LogLevel, CloudWatchLogsConfiguration } = configuration;
    const isNotification = EventSource === 'userNotification';
    const isMeant =
      LogLevel === (isNotification ? 'ERROR' : 'INFO') &&
      destinationsOf(configuration).length === 1 &&
      (!isNotification || CloudWatchLogsConfiguration !== undefined);
    if (!isMeant) throw invalid(`Invalid log configuration for the event source ${EventSource}.`);
  }
}

const described = (UserPoolId: string | undefined, LogConfigurations: readonly LogConfigurationType[]) => ({
  LogDeliveryConfiguration: { UserPoolId, LogConfigurations },
});

/** [D] The request replaces the whole list, and an empty one clears it. */
export function setLogDeliveryConfiguration(
  { UserPoolId, LogConfigurations = [] }: SetLogDeliveryConfigurationRequest,
  { region, store }: Context,
) {
  refuseSources(LogConfigurations);
  refuseCombinations(LogConfigurations);
  const pool = store.pool(region, UserPoolId);
  // [D] userAuthEvents needs PLUS; the words are those of a move to a lower tier.
  const lacked = tierHasFeatures({ ...pool, logConfigurations: LogConfigurations });
  if (lacked !== undefined) throw lacked;
  pool.logConfigurations = LogConfigurations;
  return described(UserPoolId, LogConfigurations);
}

/** [T] floci-io/floci#2867: a pool of which nothing is delivered answers with an empty list. */
export function getLogDeliveryConfiguration(
  { UserPoolId }: GetLogDeliveryConfigurationRequest,
  { region, store }: Context,
) {
  return described(UserPoolId, store.pool(region, UserPoolId).logConfigurations);
}
