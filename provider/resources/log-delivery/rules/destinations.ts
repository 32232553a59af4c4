import { isArnOf, parseArn } from '../../../aws/arn';
import { type ArnDemand, BUCKET, LOG_GROUP, STREAM } from '../../../aws/arn-demands';
import { type ReferencedText, referencedText } from '../../shared/referenced-text';
import type { Delivery, LogDeliveryRule, RulePath } from './rule';

type Arns = ReadonlyArray<ReferencedText<RulePath>>;

const logGroupsOf = (delivery: Delivery): Arns => [
  ...referencedText<RulePath>('userNotification.logGroupArn', () => delivery.userNotification?.logGroupArn),
  ...referencedText<RulePath>('userAuthEvents.logGroupArn', () => delivery.userAuthEvents?.logGroupArn),
];

const bucketsOf = (delivery: Delivery): Arns =>
  referencedText('userAuthEvents.bucketArn', () => delivery.userAuthEvents?.bucketArn);

const streamsOf = (delivery: Delivery): Arns =>
  referencedText('userAuthEvents.streamArn', () => delivery.userAuthEvents?.streamArn);

/** The paths without their ARNs, which may be secrets. */
const where = (arns: Arns) => arns.map(({ path }) => ({ path }));

const notOf = (arns: Arns, demand: ArnDemand) => where(arns.filter(({ value }) => !isArnOf(value, demand)));

export const destinationRules: ReadonlyArray<LogDeliveryRule> = [
  {
    id: 'log-delivery/one-destination',
    paths: ['userAuthEvents'],
    message: 'User activity has one destination. Give one of logGroupArn, bucketArn and streamArn.',
    awsError: 'InvalidParameterException',
    evidence: 'documented',
    source: 'LogConfigurationType, LogLevel: "choose INFO with one of" the three destinations',
    violates: ({ userAuthEvents = {} }) => Object.values(userAuthEvents).length > 1,
  },
  {
    id: 'log-delivery/log-group-arn',
    paths: ['userNotification.logGroupArn', 'userAuthEvents.logGroupArn'],
    message:
      'This is not the ARN of a CloudWatch log group. Give arn:aws:logs:region:123456789012:log-group:name.',
    awsError: 'InvalidParameterException',
    evidence: 'documented',
    source: 'CloudWatchLogsConfigurationType, LogGroupArn: "the ARN of a CloudWatch Logs log group"',
    violates: (delivery) => notOf(logGroupsOf(delivery), LOG_GROUP),
  },
  {
    id: 'log-delivery/bucket-arn',
    paths: ['userAuthEvents.bucketArn'],
    message: 'This is not the ARN of an S3 bucket. Give arn:aws:s3:::name, without a path.',
    awsError: 'InvalidParameterException',
    evidence: 'documented',
    source: 'S3ConfigurationType, BucketArn: "the ARN of an Amazon S3 bucket"',
    violates: (delivery) => notOf(bucketsOf(delivery), BUCKET),
  },
  {
    id: 'log-delivery/stream-arn',
    paths: ['userAuthEvents.streamArn'],
    message:
      'This is not the ARN of an Amazon Data Firehose stream. Give arn:aws:firehose:region:123456789012:deliverystream/name.',
    awsError: 'InvalidParameterException',
    evidence: 'documented',
    source: 'FirehoseConfigurationType, StreamArn: "the ARN of an Amazon Data Firehose stream"',
    violates: (delivery) => notOf(streamsOf(delivery), STREAM),
  },
  {
    id: 'log-delivery/accounts-differ',
    paths: ['userNotification.logGroupArn', 'userAuthEvents.logGroupArn'],
    message:
      'The two log groups belong to different accounts, and AWS accepts those of the account of the pool only. Use log groups of that account.',
    awsError: 'InvalidParameterException',
    evidence: 'documented',
    source:
      'CloudWatchLogsConfigurationType, LogGroupArn: "must be in the same Amazon Web Services account as your user pool"',
    violates: (delivery) =>
      new Set(logGroupsOf(delivery).map(({ value }) => parseArn(value)?.account)).size > 1,
  },
];
