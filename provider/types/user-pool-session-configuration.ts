/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';
import type { UserSessionTrackingType } from './enums';

/**
 * The arguments of a `UserPoolSessionConfiguration`.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolSessionConfiguration.html
 */
export interface UserPoolSessionConfigurationArgs {
  /**
   * Whether Cognito tracks the sessions of users. If it is turned off, AWS keeps the session settings of
   * app clients, and they apply again when it is turned on. Values: `ENABLED`, `DISABLED`.
   * @default "DISABLED"
   */
  userSessionTracking?: pulumi.Input<UserSessionTrackingType> | pulumi.Output<UserSessionTrackingType | undefined> | undefined;
  /** The token sessions of each user. */
  tokenSession?: pulumi.Input<TokenSessionArgs | undefined>;
  /**
   * The id of the pool. Changing it replaces the session configuration: that of the old pool returns to
   * AWS's defaults.
   */
  userPoolId: pulumi.Input<string>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  region?: pulumi.Input<string | undefined>;
  /**
   * The id of the pool, to adopt the session configuration that it has; must equal `userPoolId`. Settings
   * that the program does not declare keep their live values. Removing `adoptId` later changes nothing.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * The outputs of a `UserPoolSessionConfiguration`, with their live values. An argument that the program
 * does not declare is undefined.
 */
export interface UserPoolSessionConfigurationOutputs {
  /**
   * Whether Cognito tracks the sessions of users. If it is turned off, AWS keeps the session settings of
   * app clients, and they apply again when it is turned on.
   * @default "DISABLED"
   */
  readonly userSessionTracking: pulumi.Output<UserSessionTrackingType | undefined>;
  /** The token sessions of each user. */
  readonly tokenSession: pulumi.Output<TokenSession | undefined>;
  /**
   * The id of the pool. Changing it replaces the session configuration: that of the old pool returns to
   * AWS's defaults.
   */
  readonly userPoolId: pulumi.Output<string>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  readonly region: pulumi.Output<string | undefined>;
  /**
   * The id of the pool, to adopt the session configuration that it has; must equal `userPoolId`. Settings
   * that the program does not declare keep their live values. Removing `adoptId` later changes nothing.
   */
  readonly adoptId: pulumi.Output<string | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  readonly skipRules: pulumi.Output<string[] | undefined>;
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  readonly unmanaged: pulumi.Output<string[]>;
}

/**
 * The token sessions of each user.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolTokenSessionConfigType.html
 */
export interface TokenSessionArgs {
  /**
   * The number of token sessions that a user can have in the pool, 1 to 100. The next sign-in of a user who
   * has as many ends the session that was not used for longest.
   * @default 20
   */
  maxPerUser?: pulumi.Input<number | undefined>;
}

/**
 * The token sessions of each user.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolTokenSessionConfigType.html
 */
export interface TokenSession {
  /**
   * The number of token sessions that a user can have in the pool, 1 to 100. The next sign-in of a user who
   * has as many ends the session that was not used for longest.
   * @default 20
   */
  maxPerUser?: number;
}
