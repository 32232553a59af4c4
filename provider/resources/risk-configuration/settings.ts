import type * as t from 'io-ts';
import { boolean, oneOf } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { optional, required, struct } from '../../codec/struct';
import {
  anyText,
  arn,
  emailBody,
  emailSubject,
  referencedClientId,
  userPoolId,
} from '../shared/string-types';

/** What happens at one level of risk. AWS acts in the mode ENFORCED of threat protection only. */
export const AccountTakeoverAction = struct('AccountTakeoverAction', {
  /** Whether an e-mail tells the user of the sign-in; `notifyConfiguration` says from whom and with which text. */
  notify: required(boolean),
  /**
   * BLOCK refuses the sign-in. MFA_IF_CONFIGURED asks for a second factor if the user can set one up, else allows the
   * sign-in. MFA_REQUIRED asks for a second factor, and refuses users who have none. NO_ACTION allows the sign-in.
   */
  eventAction: required(oneOf('BLOCK', 'MFA_IF_CONFIGURED', 'MFA_REQUIRED', 'NO_ACTION')),
});

/** The actions by the risk that threat protection assesses. */
export const AccountTakeoverActions = struct('AccountTakeoverActions', {
  /** The action at low risk. */
  lowAction: optional(AccountTakeoverAction),
  /** The action at medium risk. */
  mediumAction: optional(AccountTakeoverAction),
  /** The action at high risk. */
  highAction: optional(AccountTakeoverAction),
});

/**
 * An e-mail to the user. AWS replaces {username}, {login-time}, {ip-address}, {city}, {country}, {device-name},
 * {one-click-link-valid}, {one-click-link-invalid}, {event-id} and {feedback-token}; the one-click links need a domain of
 * the pool.
 */
export const NotifyEmail = struct('NotifyEmail', {
  /** The subject, 1 to 140 characters. */
  subject: required(emailSubject),
  /** The text as HTML, 6 to 20,000 characters. One of the two texts is enough. */
  htmlBody: optional(emailBody),
  /** The text without format, 6 to 20,000 characters. One of the two texts is enough. */
  textBody: optional(emailBody),
});

/** How Cognito notifies users: through an SES identity, with a text for each action. */
export const NotifyConfiguration = struct('NotifyConfiguration', {
  /** The sender: an address, or a name followed by an address in angle brackets. SES must have verified it. */
  from: optional(anyText),
  /** The address for replies, such as `Administrator <admin@example.com>`. */
  replyTo: optional(anyText),
  /** The ARN of the SES identity, whose sending authorization policy must allow Cognito to send. */
  sourceArn: required(arn),
  /** The e-mail about a sign-in that was refused: the action BLOCK. */
  blockEmail: optional(NotifyEmail),
  /** The e-mail about a sign-in that was allowed: the action NO_ACTION. */
  noActionEmail: optional(NotifyEmail),
  /** The e-mail about a sign-in with a second factor: the actions MFA_IF_CONFIGURED and MFA_REQUIRED. */
  mfaEmail: optional(NotifyEmail),
});

/** The response to sign-ins that may be by somebody else. */
export const AccountTakeoverRiskConfiguration = struct('AccountTakeoverRiskConfiguration', {
  /** How users are notified. */
  notifyConfiguration: optional(NotifyConfiguration),
  /** What happens at each level of risk. */
  actions: required(AccountTakeoverActions),
});

/** What happens to a user whose password is known to others. */
export const CompromisedCredentialsActions = struct('CompromisedCredentialsActions', {
  /** BLOCK refuses the request until the user has another password; NO_ACTION allows it. */
  eventAction: required(oneOf('BLOCK', 'NO_ACTION')),
});

/** The response to passwords that are known to others. */
export const CompromisedCredentialsRiskConfiguration = struct('CompromisedCredentialsRiskConfiguration', {
  /** The events at which passwords are checked. @default all events */
  eventFilter: optional(setOf(oneOf('SIGN_IN', 'PASSWORD_CHANGE', 'SIGN_UP')), { default: [] }),
  /** What happens. */
  actions: required(CompromisedCredentialsActions),
});

/** Addresses that are not assessed. */
export const RiskExceptionConfiguration = struct('RiskExceptionConfiguration', {
  /** The ranges whose requests are always refused, up to 200, in CIDR notation such as 192.0.2.0/24. */
  blockedIPRangeList: optional(setOf(anyText, { max: 200 }), { default: [] }),
  /** The ranges whose requests are never assessed, up to 200, in CIDR notation such as 2001:db8::/32. */
  skippedIPRangeList: optional(setOf(anyText, { max: 200 }), { default: [] }),
});

/** The settings, each of which can be declared, changed and removed alone. */
export const Updatable = struct('RiskConfiguration', {
  /** The response to passwords that are known to others. If the program does not declare it, the live one stays. */
  compromisedCredentialsRiskConfiguration: optional(CompromisedCredentialsRiskConfiguration),
  /** The response to sign-ins that may be by somebody else. If the program does not declare it, the live one stays. */
  accountTakeoverRiskConfiguration: optional(AccountTakeoverRiskConfiguration),
  /** Addresses that are not assessed. If the program does not declare them, the live ones stay. */
  riskExceptionConfiguration: optional(RiskExceptionConfiguration),
});

/** The create-only settings. */
export const CreateOnly = struct('RiskConfiguration', {
  /** The id of the pool. Changing it replaces the risk configuration: the old pool returns to the default. */
  userPoolId: required(userPoolId),
  /**
   * The app client that the configuration is for, in place of that of the pool. Changing it replaces the risk
   * configuration: the old client inherits that of the pool. @default every client without its own
   */
  clientId: optional(referencedClientId),
});

/** The settings of the risk configuration of a pool or of an app client. */
export const RiskConfigurationSettings = struct('RiskConfiguration', {
  ...Updatable.fields,
  ...CreateOnly.fields,
});

export type RiskConfigurationSettings = t.TypeOf<typeof RiskConfigurationSettings>;
