import { because, RENAMES } from '../lifecycle/because';
import type { Model } from '../lifecycle/inside-a-pool';

const exception = because('ministack');

const E_MAIL_STATES = ['optional e-mail', 'required e-mail', 'optional SMS, TOTP and e-mail'];

const WITHOUT_E_MAIL = [
  'off*',
  'optional SMS',
  'required SMS',
  'optional SMS with a text',
  'optional TOTP*',
  'required TOTP*',
];

/** What ministack 1.5.33 does not model, or does otherwise than AWS; by the ids of the scenarios that this breaks. */
export const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ...exception(
    'drops DcrConfiguration, KeyConfiguration, IssuerConfiguration and AcrConfiguration',
    'dcrConfiguration.*',
    'keyConfiguration: *',
    'issuerConfiguration.type: *',
    'acrConfiguration: *',
    'largest pool*',
    'switch: all that ESSENTIALS has, to LITE, *',
    'switch: a customer key to AWS’s, *',
    'adopt: as it is, declared whole',
  ),
  ...exception('ignores a new PoolName', ...RENAMES),
  ...exception(
    'keeps what an update leaves out, and only leaving it out clears it',
    'deviceConfiguration: remove',
    'smsVerificationMessage: remove',
    'emailVerificationMessage: remove',
    'emailVerificationSubject: remove',
    'smsAuthenticationMessage: remove',
    'smsConfiguration: remove',
    'smsConfiguration through End User Messaging: remove',
  ),
  ...exception(
    'does not show TemporaryPasswordValidityDays where UnusedAccountValidityDays was given',
    'adminCreateUserConfig.unusedAccountValidityDays: change',
    'adminCreateUserConfig.unusedAccountValidityDays: drift',
  ),
  ...exception(
    'keeps the factors that SetUserPoolMfaConfig leaves out, though that replaces all of them',
    'emailMfaConfiguration: remove',
    'webAuthnConfiguration: remove',
    'MFA: optional TOTP* -> off*',
    'MFA: required TOTP, Lite -> off*',
    'MFA: required TOTP, passkeys first -> *',
    'MFA: off, with passkeys -> o*',
    'MFA: off, with passkeys -> required SMS',
    'MFA: off, with passkeys -> required e-mail',
    'MFA: off, with passkeys -> required TOTP, Lite',
    ...E_MAIL_STATES.flatMap((from) => WITHOUT_E_MAIL.map((to) => `MFA: ${from} -> ${to}`)),
  ),
]);

/** The kinds inside a pool that ministack 1.5.33 does not have, each by an operation. */
export const LACKS: ReadonlyMap<string, string> = new Map([
  ['LogDelivery', 'GetLogDeliveryConfiguration'],
  ['RiskConfiguration', 'DescribeRiskConfiguration'],
  ['UserPoolSessionConfiguration', 'GetUserPoolSessionConfiguration'],
  ['UserPoolReplica', 'CreateUserPoolReplica'],
  ['UserPoolClientSecret', 'ListUserPoolClientSecrets'],
  ['ManagedLoginTerms', 'CreateTerms'],
  ['ManagedLoginBranding', 'CreateManagedLoginBranding'],
]);

/** Its error for an operation that it does not have. */
export const unknown = (operation: string): RegExp => new RegExp(`Unknown Cognito IDP action: ${operation}`);

/** What it does otherwise than AWS with those that it has: the kind and the step. */
export const INSIDE_EXCEPTIONS: Model['exceptions'] = new Map([
  [
    'UserPoolGroup is updated in place',
    { reason: 'UpdateGroup is unknown to it', fails: unknown('UpdateGroup') },
  ],
]);
