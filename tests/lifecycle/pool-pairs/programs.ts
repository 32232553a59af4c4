import type { Values } from '../names';
import { arn, kmsKey, role, SES, SMS } from '../properties/row';
import { MFA_STATES } from '../scenarios/mfa-states';
import { merge } from '../tree';

const EUMS: Values = { smsConfiguration: { eumsSms: { callerArn: role('eums'), region: 'us-east-1' } } };
const OPTIONAL: Values = { mfaConfiguration: 'OPTIONAL' };
const ON: Values = { mfaConfiguration: 'ON' };
const TOKEN: Values = { softwareTokenMfaConfiguration: { enabled: true } };
const MAIL: Values = { ...SES, emailMfaConfiguration: { message: 'Code {####}', subject: 'Your code' } };
const PLUS: Values = { userPoolTier: 'PLUS', userPoolAddOns: { advancedSecurityMode: 'ENFORCED' } };
const LITE: Values = { userPoolTier: 'LITE' };
const PASSKEYS: Values = {
  webAuthnConfiguration: { relyingPartyId: 'example.com', userVerification: 'required' },
};
const COUNTED: Values = {
  webAuthnConfiguration: {
    relyingPartyId: 'example.com',
    factorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
  },
};

const verified = (...autoVerifiedAttributes: string[]): Values => ({
  autoVerifiedAttributes,
  userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: autoVerifiedAttributes },
});

const first = (...factors: string[]): Values => ({
  policies: { signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', ...factors] } },
});

const recovery = (...names: string[]): Values => ({
  accountRecoverySetting: { recoveryMechanisms: names.map((name, index) => ({ priority: index + 1, name })) },
});

const lambda = (values: Values): Values => ({ lambdaConfig: values });

const senders = lambda({
  kmsKeyId: kmsKey('codes'),
  customSmsSender: { lambdaVersion: 'V1_0', lambdaArn: arn('sms') },
  customEmailSender: { lambdaVersion: 'V1_0', lambdaArn: arn('email') },
});

const all = (...parts: readonly Values[]): Values => parts.reduce<Values>(merge, {});

/** Pools that together use every setting which leans on another. */
export const PROGRAMS: Readonly<Record<string, Values>> = {
  ...MFA_STATES,
  'optional SMS, phone verified': all(OPTIONAL, SMS, verified('phone_number')),
  'required SMS, phone verified': all(ON, SMS, verified('phone_number')),
  'optional TOTP, e-mail verified': all(OPTIONAL, TOKEN, verified('email')),
  'off, phone verified, passkeys': all(SMS, verified('phone_number'), PASSKEYS, first('WEB_AUTHN')),
  'off, both verified': all(SMS, SES, verified('phone_number', 'email')),
  'optional SMS and TOTP through End User Messaging': all(OPTIONAL, EUMS, TOKEN, verified('phone_number')),
  'required SMS through End User Messaging': all(ON, EUMS, { smsAuthenticationMessage: 'Code {####}' }),
  'optional SMS, SMS codes first': all(OPTIONAL, SMS, first('SMS_OTP')),
  'off, SMS and e-mail codes first': all(SMS, SES, first('SMS_OTP', 'EMAIL_OTP'), verified('email')),
  'optional e-mail, e-mail codes first, own recovery': all(
    OPTIONAL,
    MAIL,
    first('EMAIL_OTP'),
    recovery('admin_only'),
  ),
  'required e-mail and TOTP, recovery by both': all(
    ON,
    MAIL,
    TOKEN,
    recovery('verified_phone_number', 'verified_email'),
  ),
  'required e-mail, recovery by phone': all(ON, MAIL, recovery('verified_phone_number')),
  'off, recovery by e-mail only': all(SES, recovery('verified_email')),
  'optional SMS, recovery by e-mail': all(OPTIONAL, SMS, recovery('verified_email')),
  'off, custom senders': senders,
  'optional SMS, custom senders, phone verified': all(OPTIONAL, SMS, senders, verified('phone_number')),
  'optional TOTP, threat protection': all(OPTIONAL, TOKEN, PLUS),
  'optional e-mail, threat protection': all(OPTIONAL, MAIL, PLUS, verified('email')),
  'required TOTP, threat protection, counted passkeys': all(ON, TOKEN, PLUS, COUNTED, first('WEB_AUTHN')),
  'off, threat protection in custom flows': all(PLUS, {
    userPoolAddOns: { advancedSecurityAdditionalFlows: { customAuthMode: 'AUDIT' } },
  }),
  'Lite, optional SMS, phone verified': all(LITE, OPTIONAL, SMS, verified('phone_number')),
  'Lite, required TOTP, e-mail verified': all(LITE, ON, TOKEN, verified('email')),
  'Lite, trigger by its older name': all(LITE, lambda({ preTokenGeneration: arn('one') })),
  'access tokens, history, registration and names': all(
    lambda({ preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: arn('one') } }),
    { policies: { passwordPolicy: { passwordHistorySize: 3 } } },
    { dcrConfiguration: { enableStatus: 'Enabled' }, acrConfiguration: { Level1: { acrValue: 'low' } } },
  ),
  'trigger by its newer name': lambda({
    preTokenGenerationConfig: { lambdaVersion: 'V1_0', lambdaArn: arn('two') },
  }),
  'trigger by both names': lambda({
    preTokenGeneration: arn('two'),
    preTokenGenerationConfig: { lambdaVersion: 'V1_0', lambdaArn: arn('two') },
  }),
  'texts by their older names': {
    smsVerificationMessage: 'Old {####}',
    emailVerificationMessage: 'Old {####}',
    emailVerificationSubject: 'Old',
  },
  'texts by their newer names': all(SES, {
    verificationMessageTemplate: {
      smsMessage: 'New {####}',
      emailMessage: 'New {####}',
      emailSubject: 'New',
    },
  }),
  'texts by both names': all(SES, {
    smsVerificationMessage: 'Both {####}',
    verificationMessageTemplate: { smsMessage: 'Both {####}', emailSubject: 'Both' },
    emailVerificationSubject: 'Both',
  }),
  'verification by link': all(SES, {
    verificationMessageTemplate: {
      defaultEmailOption: 'CONFIRM_WITH_LINK',
      emailMessageByLink: '{##here##}',
    },
  }),
  'older validity': { adminCreateUserConfig: { unusedAccountValidityDays: 3 } },
  'newer validity': { policies: { passwordPolicy: { temporaryPasswordValidityDays: 3 } } },
  'devices remembered, protected': {
    deviceConfiguration: { challengeRequiredOnNewDevice: true },
    deletionProtection: 'ACTIVE',
    userPoolTags: { stage: 'live' },
  },
};
