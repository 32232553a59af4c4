import fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/log-delivery/check';
import { LogDeliveryInputs } from '../../../provider/resources/log-delivery/inputs';
import { LOG_DELIVERY_RULES } from '../../../provider/resources/log-delivery/rules';
import type { Delivery } from '../../../provider/resources/log-delivery/rules/rule';
import type { Cases, Edges, RuleSuite } from '../user-pool/rule-suite';

const logGroup = (name: string, account = '123456789012'): string =>
  `arn:aws:logs:eu-west-1:${account}:log-group:${name}`;
const stream = (name: string): string => `arn:aws:firehose:eu-west-1:123456789012:deliverystream/${name}`;

const errorsTo = (logGroupArn: string) => ({ userNotification: { logGroupArn } });
const activityTo = (userAuthEvents: object) => ({ userAuthEvents });

const ERRORS = errorsTo(logGroup('errors'));
const IN_BUCKET = activityTo({ bucketArn: 'arn:aws:s3:::activity' });
const IN_STREAM = activityTo({ streamArn: stream('activity') });

const CASES: Cases = {
  'log-delivery/one-destination': {
    breaks: activityTo({ bucketArn: 'arn:aws:s3:::activity', streamArn: stream('activity') }),
    keeps: { ...ERRORS, ...IN_STREAM },
  },
  'log-delivery/log-group-arn': {
    breaks: errorsTo('arn:aws:lambda:eu-west-1:123456789012:function:one'),
    keeps: errorsTo(logGroup('/aws/vendedlogs/errors-1_a.b#c')),
  },
  'log-delivery/bucket-arn': {
    breaks: activityTo({ bucketArn: 'arn:aws:s3:::activity/logs' }),
    keeps: activityTo({ bucketArn: 'arn:aws:s3:::amzn-s3-demo-bucket1' }),
  },
  'log-delivery/stream-arn': {
    breaks: activityTo({ streamArn: 'arn:aws:kinesis:eu-west-1:123456789012:stream/activity' }),
    keeps: IN_STREAM,
  },
  'log-delivery/accounts-differ': {
    breaks: { ...ERRORS, ...activityTo({ logGroupArn: logGroup('activity', '210987654321') }) },
    keeps: { ...ERRORS, ...activityTo({ logGroupArn: logGroup('activity') }) },
  },
  'region/log-delivery-malformed': {
    breaks: { userPoolId: 'eu-wst-1_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
  'region/log-delivery-unknown': {
    breaks: { userPoolId: 'eu-west-9_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
};

const EDGES: Edges = {
  'log-delivery/one-destination': {
    breaks: [
      activityTo({ logGroupArn: logGroup('a'), bucketArn: 'arn:aws:s3:::abc', streamArn: stream('a') }),
    ],
    keeps: [{}, IN_BUCKET],
  },
  'log-delivery/log-group-arn': {
    breaks: [
      activityTo({ logGroupArn: stream('activity') }),
      errorsTo(`${logGroup('errors')}:log-stream:one`),
      errorsTo('arn:aws:logs:eu-west-1:123456789012:destination:errors'),
    ],
    keeps: [activityTo({ logGroupArn: logGroup('activity') })],
  },
  'log-delivery/bucket-arn': {
    breaks: [
      activityTo({ bucketArn: 'arn:aws:sqs:::activity' }),
      activityTo({ bucketArn: 'arn:aws:s3:::Activity' }),
    ],
    keeps: [activityTo({ bucketArn: 'arn:aws-us-gov:s3:::a.b-c' })],
  },
  'log-delivery/stream-arn': { keeps: [activityTo({ streamArn: stream('my_test.stream-1') })] },
  'log-delivery/accounts-differ': {
    keeps: [ERRORS, activityTo({ logGroupArn: logGroup('activity', '210987654321') })],
  },
};

/** Any log delivery that breaks no constraint of the service model. */
const valid = fc.record(
  {
    userPoolId: fc.constantFrom('eu-west-1_Pool', 'us-east-1_Other'),
    userNotification: fc.record({
      logGroupArn: fc.constantFrom(logGroup('one'), logGroup('two'), stream('one')),
    }),
    userAuthEvents: fc.constantFrom(
      { logGroupArn: logGroup('one') },
      { logGroupArn: logGroup('one', '210987654321') },
      { bucketArn: 'arn:aws:s3:::one' },
      { streamArn: stream('one') },
      { bucketArn: 'arn:aws:s3:::one', streamArn: stream('one') },
    ),
  },
  { requiredKeys: ['userPoolId'], noNullPrototype: true },
) as fc.Arbitrary<PlainObject>;

/** The rules of a log delivery. */
export const LOG_DELIVERY: RuleSuite<Delivery> = {
  rules: LOG_DELIVERY_RULES,
  checker: { check, normalise, warningsFor },
  base: { userPoolId: 'eu-west-1_Pool' },
  inputs: LogDeliveryInputs,
  valid,
  cases: CASES,
  edges: EDGES,
  disputed: [],
};
