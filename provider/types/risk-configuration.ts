/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';
import type { AccountTakeoverEventActionType, CompromisedCredentialsEventActionType, EventFilterType } from './enums';

/**
 * The arguments of a `RiskConfiguration`.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetRiskConfiguration.html
 */
export interface RiskConfigurationArgs {
  /**
   * The response to passwords that are known to others. If the program does not declare it, the live one
   * stays.
   */
  compromisedCredentialsRiskConfiguration?: pulumi.Input<CompromisedCredentialsRiskConfigurationArgs | undefined>;
  /**
   * The response to sign-ins that may be by somebody else. If the program does not declare it, the live one
   * stays.
   */
  accountTakeoverRiskConfiguration?: pulumi.Input<AccountTakeoverRiskConfigurationArgs | undefined>;
  /** Addresses that are not assessed. If the program does not declare them, the live ones stay. */
  riskExceptionConfiguration?: pulumi.Input<RiskExceptionConfigurationArgs | undefined>;
  /** The id of the pool. Changing it replaces the risk configuration: the old pool returns to the default. */
  userPoolId: pulumi.Input<string>;
  /**
   * The app client that the configuration is for, in place of that of the pool. Changing it replaces the
   * risk configuration: the old client inherits that of the pool. Must be an app client id: a string of 1
   * to 128 characters, of letters, digits, _ and +.
   * @default every client without its own
   */
  clientId?: pulumi.Input<string | undefined>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  region?: pulumi.Input<string | undefined>;
  /**
   * The id of the pool, or of the pool and the client as `userPoolId/clientId`, to adopt the risk
   * configuration that it has. Settings that the program does not declare keep their live values. Removing
   * `adoptId` later changes nothing. Must be the id of a pool, or of a pool and an app client: a string of
   * 1 to 184 characters, such as us-east-1_AbCdEfGhI/1h57kf5cpq17m0eml12EXAMPLE.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * The outputs of a `RiskConfiguration`, with their live values. An argument that the program does not
 * declare is undefined.
 */
export interface RiskConfigurationOutputs {
  /**
   * The response to passwords that are known to others. If the program does not declare it, the live one
   * stays.
   */
  readonly compromisedCredentialsRiskConfiguration: pulumi.Output<CompromisedCredentialsRiskConfiguration | undefined>;
  /**
   * The response to sign-ins that may be by somebody else. If the program does not declare it, the live one
   * stays.
   */
  readonly accountTakeoverRiskConfiguration: pulumi.Output<AccountTakeoverRiskConfiguration | undefined>;
  /** Addresses that are not assessed. If the program does not declare them, the live ones stay. */
  readonly riskExceptionConfiguration: pulumi.Output<RiskExceptionConfiguration | undefined>;
  /** The id of the pool. Changing it replaces the risk configuration: the old pool returns to the default. */
  readonly userPoolId: pulumi.Output<string>;
  /**
   * The app client that the configuration is for, in place of that of the pool. Changing it replaces the
   * risk configuration: the old client inherits that of the pool.
   * @default every client without its own
   */
  readonly clientId: pulumi.Output<string | undefined>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  readonly region: pulumi.Output<string | undefined>;
  /**
   * The id of the pool, or of the pool and the client as `userPoolId/clientId`, to adopt the risk
   * configuration that it has. Settings that the program does not declare keep their live values. Removing
   * `adoptId` later changes nothing.
   */
  readonly adoptId: pulumi.Output<string | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  readonly skipRules: pulumi.Output<string[] | undefined>;
  /** The paths of live settings that the program does not declare. */
  readonly unmanaged: pulumi.Output<string[]>;
}

/**
 * What happens to a user whose password is known to others.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsActionsType.html
 */
export interface CompromisedCredentialsActionsArgs {
  /** BLOCK refuses the request until the user has another password; NO_ACTION allows it. */
  eventAction: pulumi.Input<CompromisedCredentialsEventActionType>;
}

/**
 * What happens to a user whose password is known to others.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsActionsType.html
 */
export interface CompromisedCredentialsActions {
  /** BLOCK refuses the request until the user has another password; NO_ACTION allows it. */
  eventAction: CompromisedCredentialsEventActionType;
}

/**
 * The response to passwords that are known to others.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsRiskConfigurationType.html
 */
export interface CompromisedCredentialsRiskConfigurationArgs {
  /**
   * The events at which passwords are checked. Values: `SIGN_IN`, `PASSWORD_CHANGE`, `SIGN_UP`.
   * @default all events
   */
  eventFilter?: pulumi.Input<pulumi.Input<EventFilterType>[] | undefined>;
  /** What happens. */
  actions: pulumi.Input<CompromisedCredentialsActionsArgs>;
}

/**
 * The response to passwords that are known to others.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CompromisedCredentialsRiskConfigurationType.html
 */
export interface CompromisedCredentialsRiskConfiguration {
  /**
   * The events at which passwords are checked.
   * @default all events
   */
  eventFilter?: EventFilterType[];
  /** What happens. */
  actions: CompromisedCredentialsActions;
}

/**
 * An e-mail to the user. AWS replaces {username}, {login-time}, {ip-address}, {city}, {country},
 * {device-name}, {one-click-link-valid}, {one-click-link-invalid}, {event-id} and {feedback-token}; the
 * one-click links need a domain of the pool.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyEmailType.html
 */
export interface NotifyEmailArgs {
  /** The subject, 1 to 140 characters. */
  subject: pulumi.Input<string>;
  /** The text as HTML, 6 to 20,000 characters. One of the two texts is enough. */
  htmlBody?: pulumi.Input<string | undefined>;
  /** The text without format, 6 to 20,000 characters. One of the two texts is enough. */
  textBody?: pulumi.Input<string | undefined>;
}

/**
 * An e-mail to the user. AWS replaces {username}, {login-time}, {ip-address}, {city}, {country},
 * {device-name}, {one-click-link-valid}, {one-click-link-invalid}, {event-id} and {feedback-token}; the
 * one-click links need a domain of the pool.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyEmailType.html
 */
export interface NotifyEmail {
  /** The subject, 1 to 140 characters. */
  subject: string;
  /** The text as HTML, 6 to 20,000 characters. One of the two texts is enough. */
  htmlBody?: string;
  /** The text without format, 6 to 20,000 characters. One of the two texts is enough. */
  textBody?: string;
}

/**
 * How Cognito notifies users: through an SES identity, with a text for each action.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyConfigurationType.html
 */
export interface NotifyConfigurationArgs {
  /**
   * The sender: an address, or a name followed by an address in angle brackets. SES must have verified it.
   */
  from?: pulumi.Input<string | undefined>;
  /** The address for replies, such as `Administrator <admin@example.com>`. */
  replyTo?: pulumi.Input<string | undefined>;
  /** The ARN of the SES identity, whose sending authorization policy must allow Cognito to send. */
  sourceArn: pulumi.Input<string>;
  /** The e-mail about a sign-in that was refused: the action BLOCK. */
  blockEmail?: pulumi.Input<NotifyEmailArgs | undefined>;
  /** The e-mail about a sign-in that was allowed: the action NO_ACTION. */
  noActionEmail?: pulumi.Input<NotifyEmailArgs | undefined>;
  /** The e-mail about a sign-in with a second factor: the actions MFA_IF_CONFIGURED and MFA_REQUIRED. */
  mfaEmail?: pulumi.Input<NotifyEmailArgs | undefined>;
}

/**
 * How Cognito notifies users: through an SES identity, with a text for each action.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NotifyConfigurationType.html
 */
export interface NotifyConfiguration {
  /**
   * The sender: an address, or a name followed by an address in angle brackets. SES must have verified it.
   */
  from?: string;
  /** The address for replies, such as `Administrator <admin@example.com>`. */
  replyTo?: string;
  /** The ARN of the SES identity, whose sending authorization policy must allow Cognito to send. */
  sourceArn: string;
  /** The e-mail about a sign-in that was refused: the action BLOCK. */
  blockEmail?: NotifyEmail;
  /** The e-mail about a sign-in that was allowed: the action NO_ACTION. */
  noActionEmail?: NotifyEmail;
  /** The e-mail about a sign-in with a second factor: the actions MFA_IF_CONFIGURED and MFA_REQUIRED. */
  mfaEmail?: NotifyEmail;
}

/**
 * What happens at one level of risk. AWS acts in the mode ENFORCED of threat protection only.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionType.html
 */
export interface AccountTakeoverActionArgs {
  /**
   * Whether an e-mail tells the user of the sign-in; `notifyConfiguration` says from whom and with which
   * text.
   */
  notify: pulumi.Input<boolean>;
  /**
   * BLOCK refuses the sign-in. MFA_IF_CONFIGURED asks for a second factor if the user can set one up, else
   * allows the sign-in. MFA_REQUIRED asks for a second factor, and refuses users who have none. NO_ACTION
   * allows the sign-in.
   */
  eventAction: pulumi.Input<AccountTakeoverEventActionType>;
}

/**
 * What happens at one level of risk. AWS acts in the mode ENFORCED of threat protection only.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionType.html
 */
export interface AccountTakeoverAction {
  /**
   * Whether an e-mail tells the user of the sign-in; `notifyConfiguration` says from whom and with which
   * text.
   */
  notify: boolean;
  /**
   * BLOCK refuses the sign-in. MFA_IF_CONFIGURED asks for a second factor if the user can set one up, else
   * allows the sign-in. MFA_REQUIRED asks for a second factor, and refuses users who have none. NO_ACTION
   * allows the sign-in.
   */
  eventAction: AccountTakeoverEventActionType;
}

/**
 * The actions by the risk that threat protection assesses.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionsType.html
 */
export interface AccountTakeoverActionsArgs {
  /** The action at low risk. */
  lowAction?: pulumi.Input<AccountTakeoverActionArgs | undefined>;
  /** The action at medium risk. */
  mediumAction?: pulumi.Input<AccountTakeoverActionArgs | undefined>;
  /** The action at high risk. */
  highAction?: pulumi.Input<AccountTakeoverActionArgs | undefined>;
}

/**
 * The actions by the risk that threat protection assesses.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverActionsType.html
 */
export interface AccountTakeoverActions {
  /** The action at low risk. */
  lowAction?: AccountTakeoverAction;
  /** The action at medium risk. */
  mediumAction?: AccountTakeoverAction;
  /** The action at high risk. */
  highAction?: AccountTakeoverAction;
}

/**
 * The response to sign-ins that may be by somebody else.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverRiskConfigurationType.html
 */
export interface AccountTakeoverRiskConfigurationArgs {
  /** How users are notified. */
  notifyConfiguration?: pulumi.Input<NotifyConfigurationArgs | undefined>;
  /** What happens at each level of risk. */
  actions: pulumi.Input<AccountTakeoverActionsArgs>;
}

/**
 * The response to sign-ins that may be by somebody else.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountTakeoverRiskConfigurationType.html
 */
export interface AccountTakeoverRiskConfiguration {
  /** How users are notified. */
  notifyConfiguration?: NotifyConfiguration;
  /** What happens at each level of risk. */
  actions: AccountTakeoverActions;
}

/**
 * Addresses that are not assessed.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RiskExceptionConfigurationType.html
 */
export interface RiskExceptionConfigurationArgs {
  /**
   * The ranges whose requests are always refused, up to 200, in CIDR notation such as 192.0.2.0/24.
   * @default []
   */
  blockedIPRangeList?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /**
   * The ranges whose requests are never assessed, up to 200, in CIDR notation such as 2001:db8::/32.
   * @default []
   */
  skippedIPRangeList?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * Addresses that are not assessed.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RiskExceptionConfigurationType.html
 */
export interface RiskExceptionConfiguration {
  /**
   * The ranges whose requests are always refused, up to 200, in CIDR notation such as 192.0.2.0/24.
   * @default []
   */
  blockedIPRangeList?: string[];
  /**
   * The ranges whose requests are never assessed, up to 200, in CIDR notation such as 2001:db8::/32.
   * @default []
   */
  skippedIPRangeList?: string[];
}
