import { deepEqual, equal, match } from 'node:assert/strict';
import { emulated } from './emulated';

const errors = {
  EventSource: 'userNotification',
  LogLevel: 'ERROR',
  CloudWatchLogsConfiguration: { LogGroupArn: 'arn:aws:logs:us-east-1:123456789012:log-group:errors' },
};
const activity = {
  EventSource: 'userAuthEvents',
  LogLevel: 'INFO',
  S3Configuration: { BucketArn: 'arn:aws:s3:::activity' },
};
const stream = {
  FirehoseConfiguration: { StreamArn: 'arn:aws:firehose:us-east-1:123456789012:deliverystream/activity' },
};

describe('The log delivery of the emulator', () => {
  const service = emulated();

  const set = (UserPoolId: string, ...LogConfigurations: readonly object[]) =>
    service().call('SetLogDeliveryConfiguration', { UserPoolId, LogConfigurations });
  const live = async (UserPoolId: string): Promise<unknown> =>
    (await service().call('GetLogDeliveryConfiguration', { UserPoolId })).body['LogDeliveryConfiguration'];

  it('is an empty list at first, and is replaced as a whole', async () => {
    const UserPoolId = await service().pool({ UserPoolTier: 'PLUS' });
    deepEqual(await live(UserPoolId), { UserPoolId, LogConfigurations: [] });
    const both = await set(UserPoolId, activity, errors);
    deepEqual(both.body, { LogDeliveryConfiguration: { UserPoolId, LogConfigurations: [activity, errors] } });
    await set(UserPoolId, errors);
    deepEqual(await live(UserPoolId), { UserPoolId, LogConfigurations: [errors] });
    await set(UserPoolId);
    deepEqual(await live(UserPoolId), { UserPoolId, LogConfigurations: [] });
  });

  const { CloudWatchLogsConfiguration: _, ...aimless } = errors;
  for (const [what, configurations, words] of [
    [
      'a source without a destination',
      [aimless],
      /^Request validation Failed\. Following event sources in request have no destination: \[userNotification\]\.$/,
    ],
    [
      'a source that is there twice',
      [errors, errors],
      /^Request validation Failed\. Following event sources appear more then once in a request: \[userNotification\]\.$/,
    ],
    ['two destinations of a source', [{ ...activity, ...stream }], /userAuthEvents/],
    [
      'a bucket for message delivery',
      [{ ...activity, EventSource: 'userNotification', LogLevel: 'ERROR' }],
      /userNotification/,
    ],
    ['the level INFO for message delivery', [{ ...errors, LogLevel: 'INFO' }], /userNotification/],
    ['the level ERROR for user activity', [{ ...activity, LogLevel: 'ERROR' }], /userAuthEvents/],
  ] as const) {
    it(`refuses ${what}, and stays as it is`, async () => {
      const UserPoolId = await service().pool({ UserPoolTier: 'PLUS' });
      const { status, type, message } = await set(UserPoolId, ...configurations);
      deepEqual([status, type], [400, 'InvalidParameterException']);
      match(message, words);
      deepEqual(await live(UserPoolId), { UserPoolId, LogConfigurations: [] });
    });
  }

  it('has user activity in PLUS only, and keeps the pool there', async () => {
    const UserPoolId = await service().pool();
    const words =
      /^The following features need to be disabled for the ESSENTIALS pricing tier configured: Log Streaming$/;
    const refused = await set(UserPoolId, activity);
    equal(refused.type, 'FeatureUnavailableInTierException');
    match(refused.message, words);
    const tier = (UserPoolTier: string) => service().call('UpdateUserPool', { UserPoolId, UserPoolTier });
    equal((await tier('PLUS')).status, 200);
    equal((await set(UserPoolId, activity)).status, 200);
    match((await tier('ESSENTIALS')).message, words);
    await set(UserPoolId, errors);
    equal((await tier('ESSENTIALS')).status, 200);
  });

  it('checks constraints before it looks for the pool', async () => {
    const nowhere = 'us-east-1_Nowhere';
    const { message } = await set(nowhere, { EventSource: 'other', LogLevel: 'DEBUG' });
    match(message, /^2 validation errors detected: .*logConfigurations\.1\.member\./);
    equal((await set(nowhere, errors)).type, 'ResourceNotFoundException');
    const { type } = await service().call('GetLogDeliveryConfiguration', { UserPoolId: nowhere });
    equal(type, 'ResourceNotFoundException');
  });
});
