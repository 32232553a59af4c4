import { isIP } from 'node:net';
import type {
  DescribeRiskConfigurationRequest,
  RiskConfigurationType,
  SetRiskConfigurationRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { invalid, ServiceError } from '../errors';
import type { LivePool, LiveRiskConfiguration } from '../live-pool';
import { omitUndefined } from '../omit-undefined';

/** Whether threat protection is on. */
export const isProtected = ({ userPool }: Pick<LivePool, 'userPool'>): boolean =>
  (userPool.UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF') !== 'OFF';

/** The pool, if it and the client exist and threat protection is on. */
function poolOf(
  { UserPoolId, ClientId }: DescribeRiskConfigurationRequest,
  { region, store, settings }: Context,
): LivePool {
  const pool = store.pool(region, UserPoolId);
  // [D] Without a client the configuration is the pool's; CloudFormation's "ALL" is no client.
  if (ClientId !== undefined && !pool.clients.has(ClientId))
    throw new ServiceError('ResourceNotFoundException', `User pool client ${ClientId} does not exist.`);
  // [D] An error of both operations; the words are not published.
  if (!isProtected(pool) && settings.riskWithoutAddOns === 'refused')
    throw new ServiceError('UserPoolAddOnNotEnabledException', 'User pool add-ons are not enabled.');
  return pool;
}

const isRange = (text: string): boolean => {
  const [address = '', length = '', ...more] = text.split('/');
  const bits = { 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return more.length === 0 && /^\d+$/.test(length) && Number(length) <= bits;
};

/** [D] RiskExceptionConfigurationType: CIDR notation. The words are not published. */
function refuseRanges({ RiskExceptionConfiguration: exceptions = {} }: SetRiskConfigurationRequest): void {
  const { BlockedIPRangeList = [], SkippedIPRangeList = [] } = exceptions;
  const wrong = [...BlockedIPRangeList, ...SkippedIPRangeList].find((range) => !isRange(range));
  if (wrong !== undefined) throw invalid(`Invalid IP range: ${wrong}`);
}

/** [T] go-to-k/cdk-real-drift, recorded reads: the settings as they were sent, and `[]` for no event filter. */
function answerOf(
  live: LiveRiskConfiguration | undefined,
  ids: Pick<RiskConfigurationType, 'UserPoolId' | 'ClientId'>,
): object {
  const { CompromisedCredentialsRiskConfiguration: credentials, ...others } = live ?? {};
  return {
    RiskConfiguration: omitUndefined({
      ...ids,
      ...others,
      ...(credentials !== undefined && {
        CompromisedCredentialsRiskConfiguration: {
          ...credentials,
          EventFilter: credentials.EventFilter ?? [],
        },
      }),
    }),
  };
}

/** [D] The request replaces the whole configuration; with ids alone it resets that of the pool or the client. */
export function setRiskConfiguration(request: SetRiskConfigurationRequest, context: Context) {
  const { UserPoolId, ClientId, ...settings } = request;
  refuseRanges(request);
  const { riskConfigurations } = poolOf(request, context);
  const name = ClientId ?? '';
  const LastModifiedDate = Date.now() / 1000;
  if (Object.keys(settings).length === 0) riskConfigurations.delete(name);
  else riskConfigurations.set(name, { ...settings, LastModifiedDate });
  return answerOf(riskConfigurations.get(name), { UserPoolId, ClientId });
}

/** [D] RiskConfigurationType: without a ClientId it is that of the pool. [E] hashicorp/terraform-provider-aws: ids alone after a reset. */
export function describeRiskConfiguration(request: DescribeRiskConfigurationRequest, context: Context) {
  const { UserPoolId, ClientId } = request;
  const { riskConfigurations } = poolOf(request, context);
  const own = riskConfigurations.get(ClientId ?? '');
  const inherited = context.settings.poolRiskToldForClients ? riskConfigurations.get('') : undefined;
  return own === undefined && inherited !== undefined
    ? answerOf(inherited, { UserPoolId })
    : answerOf(own, { UserPoolId, ClientId });
}
