/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';

/**
 * The arguments of a `LogDelivery`.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetLogDeliveryConfiguration.html
 */
export interface LogDeliveryArgs {
  /**
   * Where errors of message delivery go, in every tier. AWS delivers them at the level ERROR, and only to
   * CloudWatch Logs. If the program does not declare it, the live destination stays.
   */
  userNotification?: pulumi.Input<UserNotificationLogsArgs | undefined>;
  /**
   * Where the user activity that threat protection records goes: sign-ins, sign-ups and password changes
   * with their risk. AWS delivers it at the level INFO, for a pool in the PLUS tier. A destination replaces
   * the live one. If the program does not declare it, the live destination stays.
   */
  userAuthEvents?: pulumi.Input<UserAuthEventLogsArgs | undefined>;
  /**
   * The id of the pool. Changing it replaces the log delivery: the old pool no longer delivers the declared
   * logs.
   */
  userPoolId: pulumi.Input<string>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  region?: pulumi.Input<string | undefined>;
  /**
   * The id of the pool, to adopt the log delivery that it has; must equal `userPoolId`. A source that the
   * program does not declare keeps its live destination. Removing `adoptId` later changes nothing.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * The outputs of a `LogDelivery`, with their live values. An argument that the program does not declare is
 * undefined.
 */
export interface LogDeliveryOutputs {
  /**
   * Where errors of message delivery go, in every tier. AWS delivers them at the level ERROR, and only to
   * CloudWatch Logs. If the program does not declare it, the live destination stays.
   */
  readonly userNotification: pulumi.Output<UserNotificationLogs | undefined>;
  /**
   * Where the user activity that threat protection records goes: sign-ins, sign-ups and password changes
   * with their risk. AWS delivers it at the level INFO, for a pool in the PLUS tier. A destination replaces
   * the live one. If the program does not declare it, the live destination stays.
   */
  readonly userAuthEvents: pulumi.Output<UserAuthEventLogs | undefined>;
  /**
   * The id of the pool. Changing it replaces the log delivery: the old pool no longer delivers the declared
   * logs.
   */
  readonly userPoolId: pulumi.Output<string>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  readonly region: pulumi.Output<string | undefined>;
  /**
   * The id of the pool, to adopt the log delivery that it has; must equal `userPoolId`. A source that the
   * program does not declare keeps its live destination. Removing `adoptId` later changes nothing.
   */
  readonly adoptId: pulumi.Output<string | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  readonly skipRules: pulumi.Output<string[] | undefined>;
  /**
   * The paths of live settings that the program does not declare, such as the destination of another
   * source.
   */
  readonly unmanaged: pulumi.Output<string[]>;
}

/**
 * The destination of the errors that occur when Cognito sends e-mail and SMS messages to users.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetLogDeliveryConfiguration.html
 */
export interface UserNotificationLogsArgs {
  /**
   * The ARN of a CloudWatch log group in the account of the pool, with or without `:*` at its end. The log
   * group must not be encrypted with a KMS key. A name that begins with `/aws/vendedlogs/` avoids the size
   * limit of the account's resource policies.
   */
  logGroupArn: pulumi.Input<string>;
}

/**
 * The destination of the errors that occur when Cognito sends e-mail and SMS messages to users.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetLogDeliveryConfiguration.html
 */
export interface UserNotificationLogs {
  /**
   * The ARN of a CloudWatch log group in the account of the pool, with or without `:*` at its end. The log
   * group must not be encrypted with a KMS key. A name that begins with `/aws/vendedlogs/` avoids the size
   * limit of the account's resource policies.
   */
  logGroupArn: string;
}

/**
 * The destination of user activity: exactly one of the three.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetLogDeliveryConfiguration.html
 */
export interface UserAuthEventLogsArgs {
  /**
   * The ARN of a CloudWatch log group in the account of the pool, with or without `:*` at its end. The log
   * group must not be encrypted with a KMS key. A name that begins with `/aws/vendedlogs/` avoids the size
   * limit of the account's resource policies.
   */
  logGroupArn?: pulumi.Input<string | undefined>;
  /** The ARN of an S3 bucket, 3 to 1,024 characters. */
  bucketArn?: pulumi.Input<string | undefined>;
  /** The ARN of an Amazon Data Firehose stream. */
  streamArn?: pulumi.Input<string | undefined>;
}

/**
 * The destination of user activity: exactly one of the three.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetLogDeliveryConfiguration.html
 */
export interface UserAuthEventLogs {
  /**
   * The ARN of a CloudWatch log group in the account of the pool, with or without `:*` at its end. The log
   * group must not be encrypted with a KMS key. A name that begins with `/aws/vendedlogs/` avoids the size
   * limit of the account's resource policies.
   */
  logGroupArn?: string;
  /** The ARN of an S3 bucket, 3 to 1,024 characters. */
  bucketArn?: string;
  /** The ARN of an Amazon Data Firehose stream. */
  streamArn?: string;
}
