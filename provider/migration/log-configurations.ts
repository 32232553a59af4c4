import { compact, own, ownText, type PlainObject } from '../codec/plain-object';

/** The list of log configurations that other providers have, as AWS does. */
export const LOG_CONFIGURATIONS = 'logConfigurations';

/** The sources of logs, which are properties here. */
export const SOURCES: ReadonlyArray<string> = ['userNotification', 'userAuthEvents'];

const DESTINATIONS: ReadonlyArray<readonly [container: string, arn: string]> = [
  ['cloudWatchLogsConfiguration', 'logGroupArn'],
  ['s3Configuration', 'bucketArn'],
  ['firehoseConfiguration', 'streamArn'],
];

const sourceOf = (configuration: unknown): readonly [string, PlainObject] => [
  ownText(configuration, 'eventSource'),
  compact(DESTINATIONS.map(([container, arn]) => [arn, own(own(configuration, container), arn)])),
];

/** Another provider's list of log configurations as an object by source. */
export const withSources = ({ [LOG_CONFIGURATIONS]: list, ...inputs }: PlainObject): PlainObject => ({
  ...inputs,
  ...compact((Array.isArray(list) ? list : []).map(sourceOf).filter(([source]) => SOURCES.includes(source))),
});
