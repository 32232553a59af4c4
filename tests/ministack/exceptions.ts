const because = (reason: string, ...ids: readonly string[]): ReadonlyArray<readonly [string, string]> =>
  ids.map((id) => [id, `ministack ${reason}`]);

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
  ...because(
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
  ...because(
    'ignores a new PoolName',
    'rename',
    'poolName: change',
    'poolName: drift',
    'adopt: with a difference',
  ),
  ...because(
    'keeps what an update leaves out, and only leaving it out clears it',
    'deviceConfiguration: remove',
    'smsVerificationMessage: remove',
    'emailVerificationMessage: remove',
    'emailVerificationSubject: remove',
    'smsAuthenticationMessage: remove',
    'smsConfiguration: remove',
    'smsConfiguration through End User Messaging: remove',
  ),
  ...because(
    'does not show TemporaryPasswordValidityDays where UnusedAccountValidityDays was given',
    'adminCreateUserConfig.unusedAccountValidityDays: change',
    'adminCreateUserConfig.unusedAccountValidityDays: drift',
  ),
  ...because(
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

/** The kinds inside a pool whose operations ministack 1.5.33 does not have. */
export const NOT_MODELLED: ReadonlyMap<string, string> = new Map([
  ['LogDelivery', 'GetLogDeliveryConfiguration is unknown to it'],
  ['RiskConfiguration', 'DescribeRiskConfiguration is unknown to it'],
  ['UserPoolSessionConfiguration', 'GetUserPoolSessionConfiguration is unknown to it'],
  ['UserPoolReplica', 'CreateUserPoolReplica is unknown to it'],
  ['UserPoolClientSecret', 'ListUserPoolClientSecrets is unknown to it'],
  ['ManagedLoginTerms', 'CreateTerms is unknown to it'],
  ['ManagedLoginBranding', 'CreateManagedLoginBranding is unknown to it'],
]);

/** What it does otherwise than AWS with those that it has: the kind and the step. */
export const INSIDE_EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['UserPoolGroup is updated in place', 'UpdateGroup is unknown to it'],
]);
