import type * as t from 'io-ts';
import { type ScalarType, scalar } from '../../codec/scalar';
import { text } from '../../codec/string';
import { optional, required, struct } from '../../codec/struct';
import { arn, matching, userPoolId } from '../shared/string-types';

/** What CloudFormation, the CDK and the logs API append to the ARN of a log group, and Cognito refuses. */
const ALL_STREAMS = ':*';

/** The ARN of a log group, stored without `:*` at its end. */
const logGroupArn: ScalarType<string> = scalar<string>(arn.name, (given) => {
  const value = typeof given === 'string' && given.endsWith(ALL_STREAMS) ? given.slice(0, -2) : given;
  return arn.parse(value);
});

const bucketArn = text('an ARN', {
  min: 3,
  max: 1024,
  format: matching(
    'such as arn:aws:s3:::bucket',
    /^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:::[\w+=/,.@-]+(?::[\w+=/,.@-]+)?(?::[\w+=/,.@-]+)?$/,
  ),
});

/** The destination of the errors that occur when Cognito sends e-mail and SMS messages to users. */
export const UserNotificationLogs = struct('UserNotificationLogs', {
  /**
   * The ARN of a CloudWatch log group in the account of the pool, with or without `:*` at its end. The log group must not
   * be encrypted with a KMS key. A name that begins with `/aws/vendedlogs/` avoids the size limit of the account's
   * resource policies.
   */
  logGroupArn: required(logGroupArn),
});

/** The destination of user activity: exactly one of the three. */
export const UserAuthEventLogs = struct('UserAuthEventLogs', {
  /**
   * The ARN of a CloudWatch log group in the account of the pool, with or without `:*` at its end. The log group must not
   * be encrypted with a KMS key. A name that begins with `/aws/vendedlogs/` avoids the size limit of the account's
   * resource policies.
   */
  logGroupArn: optional(logGroupArn),
  /** The ARN of an S3 bucket, 3 to 1,024 characters. */
  bucketArn: optional(bucketArn),
  /** The ARN of an Amazon Data Firehose stream. */
  streamArn: optional(arn),
});

/** The sources of logs, each of which can be declared, changed and removed alone. */
export const Updatable = struct('LogDelivery', {
  /**
   * Where errors of message delivery go, in every tier. AWS delivers them at the level ERROR, and only to CloudWatch
   * Logs. If the program does not declare it, the live destination stays.
   */
  userNotification: optional(UserNotificationLogs),
  /**
   * Where the user activity that threat protection records goes: sign-ins, sign-ups and password changes with their risk.
   * AWS delivers it at the level INFO, for a pool in the PLUS tier. A destination replaces the live one. If the program
   * does not declare it, the live destination stays.
   */
  userAuthEvents: optional(UserAuthEventLogs, { isWhole: true }),
});

/** The create-only settings. */
export const CreateOnly = struct('LogDelivery', {
  /** The id of the pool. Changing it replaces the log delivery: the old pool no longer delivers the declared logs. */
  userPoolId: required(userPoolId),
});

/** The settings of the log delivery of a pool. */
export const LogDeliverySettings = struct('LogDelivery', { ...Updatable.fields, ...CreateOnly.fields });

export type LogDeliverySettings = t.TypeOf<typeof LogDeliverySettings>;
