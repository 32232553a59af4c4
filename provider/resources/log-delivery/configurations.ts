import type { SetLogDeliveryConfigurationRequest } from '@aws-sdk/client-cognito-identity-provider';
import { omit } from '../../codec/pick';
import { asObject, compact, isPlainObject, own, ownText, type PlainObject } from '../../codec/plain-object';

/** The member of a log configuration that holds the ARN of each kind of destination. */
export const DESTINATIONS = {
  LogGroupArn: 'CloudWatchLogsConfiguration',
  BucketArn: 'S3Configuration',
  StreamArn: 'FirehoseConfiguration',
} as const;

/** The sources, each with its name in the API and the only level that AWS has for it. */
export const SOURCES = {
  UserNotification: { EventSource: 'userNotification', LogLevel: 'ERROR' },
  UserAuthEvents: { EventSource: 'userAuthEvents', LogLevel: 'INFO' },
} as const;

interface Source {
  readonly EventSource: string;
  readonly LogLevel: string;
}

const SOURCE_ENTRIES: ReadonlyArray<readonly [string, Source]> = Object.entries(SOURCES);

const CONTAINERS = Object.entries(DESTINATIONS);

/** The log configuration of a source for its destination. */
const configurationOf = ({ EventSource, LogLevel }: Source, destination: PlainObject): PlainObject => ({
  EventSource,
  LogLevel,
  ...omit(destination, Object.keys(DESTINATIONS)),
  ...compact(
    CONTAINERS.map(([arn, container]) => {
      const value = own(destination, arn);
      const others = own(destination, container);
      return [container, value === undefined ? others : { ...asObject(others), [arn]: value }];
    }),
  ),
});

/** The destination in the log configuration of a source, with the members that this package does not model. */
const destinationOf = ({ LogLevel }: Source, found: PlainObject): PlainObject => ({
  ...omit(found, [
    'EventSource',
    ...(own(found, 'LogLevel') === LogLevel ? ['LogLevel'] : []),
    ...Object.values(DESTINATIONS),
  ]),
  ...compact(
    CONTAINERS.flatMap(([arn, container]) => {
      const { [arn]: value, ...others } = asObject(own(found, container));
      return [
        [arn, value] as const,
        [container, Object.keys(others).length === 0 ? undefined : others] as const,
      ];
    }),
  ),
});

const sourceNamed = (name: string): readonly [string, Source] | undefined =>
  SOURCE_ENTRIES.find(([, { EventSource }]) => EventSource === name);

/** A log configuration under the name of its property; under AWS's name if this package does not model it. */
const bySource = (found: PlainObject): readonly [string, PlainObject] => {
  const name = ownText(found, 'EventSource');
  const [property, source] = sourceNamed(name) ?? [];
  const isModelled = CONTAINERS.some(([arn, container]) => ownText(own(found, container), arn) !== '');
  return property === undefined || source === undefined || !isModelled
    ? [name, found]
    : [property, destinationOf(source, found)];
};

const isConfiguration = (found: unknown): found is PlainObject =>
  isPlainObject(found) &&
  ownText(found, 'EventSource') !== '' &&
  CONTAINERS.every(([arn, container]) => {
    const destination = own(found, container) ?? {};
    return isPlainObject(destination) && typeof (own(destination, arn) ?? '') === 'string';
  });

/** The log configurations of a response by their sources; undefined if it is not in Cognito's format. */
export const sourcesIn = (answer: PlainObject): PlainObject | undefined => {
  const list = own(own(answer, 'LogDeliveryConfiguration'), 'LogConfigurations');
  return Array.isArray(list) && list.every(isConfiguration) ? compact(list.map(bySource)) : undefined;
};

/** The request for log configurations by their sources. */
export const requestOf = ({ UserPoolId, ...given }: PlainObject): SetLogDeliveryConfigurationRequest => {
  const known = SOURCE_ENTRIES.flatMap(([property, source]) => {
    const destination = own(given, property);
    return isPlainObject(destination) ? [configurationOf(source, destination)] : [];
  });
  const names = known.map((configuration) => own(configuration, 'EventSource'));
  // AWS refuses a source that is there twice.
  const others = Object.values(omit(given, Object.keys(SOURCES))).filter(
    (other) => !names.includes(own(other, 'EventSource')),
  );
  // AWS's own members are sent back as they were read, whether or not the SDK models them.
  return { UserPoolId, LogConfigurations: [...known, ...others] } as SetLogDeliveryConfigurationRequest;
};
