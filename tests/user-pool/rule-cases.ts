import type { Cases } from './rule-suite';

const ROLE = 'arn:aws:iam::123456789012:role/sms';
const LAMBDA = 'arn:aws:lambda:eu-west-1:123456789012:function:one';
const OTHER = 'arn:aws:lambda:eu-west-1:123456789012:function:two';
const KEY = 'arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555';
const IDENTITY = 'arn:aws:ses:eu-west-1:123456789012:identity/example.com';

const sms = { snsCallerArn: ROLE, externalId: 'external' };
const token = { enabled: true };
const developer = { emailSendingAccount: 'DEVELOPER', sourceArn: IDENTITY };
const first = (...factors: string[]) => ({ signInPolicy: { allowedFirstAuthFactors: factors } });
const recovery = (...names: string[]) => ({
  recoveryMechanisms: names.map((name, index) => ({ name, priority: index + 1 })),
});

/** For each rule the settings that break it, and the nearest ones that keep it. */
export const CASES: Cases = {
  'mfa-on-needs-a-factor': {
    breaks: { mfaConfiguration: 'ON', softwareTokenMfaConfiguration: { enabled: false } },
    keeps: { mfaConfiguration: 'ON', softwareTokenMfaConfiguration: token },
  },
  'mfa-off-takes-no-factor': {
    breaks: { mfaConfiguration: 'OFF', softwareTokenMfaConfiguration: token },
    keeps: { mfaConfiguration: 'OFF', softwareTokenMfaConfiguration: { enabled: false } },
  },
  'mfa-on-excludes-one-time-codes': {
    breaks: {
      mfaConfiguration: 'ON',
      softwareTokenMfaConfiguration: token,
      policies: first('PASSWORD', 'EMAIL_OTP'),
    },
    keeps: {
      mfaConfiguration: 'OPTIONAL',
      softwareTokenMfaConfiguration: token,
      policies: first('PASSWORD', 'EMAIL_OTP'),
    },
  },
  'mfa-on-needs-passkeys-that-count': {
    breaks: {
      mfaConfiguration: 'ON',
      softwareTokenMfaConfiguration: token,
      policies: first('PASSWORD', 'WEB_AUTHN'),
      webAuthnConfiguration: { relyingPartyId: 'example.com' },
    },
    keeps: {
      mfaConfiguration: 'ON',
      softwareTokenMfaConfiguration: token,
      policies: first('PASSWORD', 'WEB_AUTHN'),
      webAuthnConfiguration: {
        relyingPartyId: 'example.com',
        userVerification: 'required',
        factorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
      },
    },
  },
  'email-mfa-needs-your-sender': {
    breaks: { mfaConfiguration: 'ON', emailMfaConfiguration: {} },
    keeps: { mfaConfiguration: 'ON', emailMfaConfiguration: {}, emailConfiguration: developer },
  },
  'email-mfa-needs-another-way-back': {
    breaks: {
      mfaConfiguration: 'ON',
      emailMfaConfiguration: {},
      emailConfiguration: developer,
      accountRecoverySetting: recovery('verified_email'),
    },
    keeps: {
      mfaConfiguration: 'ON',
      emailMfaConfiguration: {},
      emailConfiguration: developer,
      accountRecoverySetting: recovery('verified_email', 'verified_phone_number'),
    },
  },
  'sms-mfa-needs-another-way-back': {
    breaks: {
      mfaConfiguration: 'ON',
      smsConfiguration: sms,
      accountRecoverySetting: recovery('verified_phone_number'),
    },
    keeps: {
      mfaConfiguration: 'ON',
      smsConfiguration: sms,
      accountRecoverySetting: recovery('verified_email'),
    },
  },
  'adaptive-authentication-wants-optional-mfa': {
    breaks: {
      userPoolTier: 'PLUS',
      mfaConfiguration: 'ON',
      softwareTokenMfaConfiguration: token,
      userPoolAddOns: { advancedSecurityMode: 'ENFORCED' },
    },
    keeps: {
      userPoolTier: 'PLUS',
      mfaConfiguration: 'OPTIONAL',
      softwareTokenMfaConfiguration: token,
      userPoolAddOns: { advancedSecurityMode: 'ENFORCED' },
    },
  },
  'alias-or-username-attributes': {
    breaks: { aliasAttributes: ['email'], usernameAttributes: ['email'] },
    keeps: { aliasAttributes: ['email'], usernameAttributes: [] },
  },
  'software-token-is-no-first-factor': {
    breaks: { policies: first('PASSWORD', 'SOFTWARE_TOKEN') },
    keeps: { policies: first('PASSWORD', 'EMAIL_OTP') },
  },
  'password-stays-a-first-factor': {
    breaks: { policies: first('EMAIL_OTP') },
    keeps: { policies: first('PASSWORD') },
  },
  'sms-codes-need-sms': {
    breaks: { policies: first('PASSWORD', 'SMS_OTP') },
    keeps: { policies: first('PASSWORD', 'SMS_OTP'), smsConfiguration: sms },
  },
  'phone-verification-needs-sms': {
    breaks: { autoVerifiedAttributes: ['phone_number'] },
    keeps: { autoVerifiedAttributes: ['phone_number'], smsConfiguration: sms },
  },
  'verified-updates-are-auto-verified': {
    breaks: { userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['email'] } },
    keeps: {
      autoVerifiedAttributes: ['email'],
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['email'] },
    },
  },
  'recovery-ranks-differ': {
    breaks: {
      accountRecoverySetting: {
        recoveryMechanisms: [
          { name: 'verified_email', priority: 1 },
          { name: 'verified_phone_number', priority: 1 },
        ],
      },
    },
    keeps: { accountRecoverySetting: recovery('verified_email', 'verified_phone_number') },
  },
  'admin-recovery-stands-alone': {
    breaks: { accountRecoverySetting: recovery('verified_email', 'admin_only') },
    keeps: { accountRecoverySetting: recovery('admin_only') },
  },
  'lite-has-no-choice-of-first-factor': {
    breaks: { userPoolTier: 'LITE', policies: first('PASSWORD', 'EMAIL_OTP') },
    keeps: { userPoolTier: 'LITE', policies: first('PASSWORD') },
  },
  'lite-has-no-passkeys': {
    breaks: { userPoolTier: 'LITE', webAuthnConfiguration: { relyingPartyId: 'example.com' } },
    keeps: { userPoolTier: 'ESSENTIALS', webAuthnConfiguration: { relyingPartyId: 'example.com' } },
  },
  'lite-has-no-email-mfa': {
    breaks: {
      userPoolTier: 'LITE',
      mfaConfiguration: 'ON',
      emailMfaConfiguration: {},
      emailConfiguration: developer,
    },
    keeps: {
      userPoolTier: 'ESSENTIALS',
      mfaConfiguration: 'ON',
      emailMfaConfiguration: {},
      emailConfiguration: developer,
    },
  },
  'lite-has-no-access-token-customisation': {
    breaks: {
      userPoolTier: 'LITE',
      lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: LAMBDA } },
    },
    keeps: {
      userPoolTier: 'LITE',
      lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V1_0', lambdaArn: LAMBDA } },
    },
  },
  'lite-has-no-client-registration': {
    breaks: { userPoolTier: 'LITE', dcrConfiguration: { enableStatus: 'Enabled' } },
    keeps: { userPoolTier: 'LITE', dcrConfiguration: { enableStatus: 'Disabled' } },
  },
  'lite-has-no-acr-names': {
    breaks: { userPoolTier: 'LITE', acrConfiguration: { Level1: { acrValue: 'mine' } } },
    keeps: { userPoolTier: 'LITE', acrConfiguration: {} },
  },
  'lite-has-no-password-history': {
    breaks: { userPoolTier: 'LITE', policies: { passwordPolicy: { passwordHistorySize: 3 } } },
    keeps: { userPoolTier: 'LITE', policies: { passwordPolicy: { passwordHistorySize: 0 } } },
  },
  'threat-protection-needs-plus': {
    breaks: { userPoolTier: 'ESSENTIALS', userPoolAddOns: { advancedSecurityMode: 'AUDIT' } },
    keeps: { userPoolTier: 'PLUS', userPoolAddOns: { advancedSecurityMode: 'AUDIT' } },
  },
  'threat-protection-names-its-tier': {
    breaks: { userPoolAddOns: { advancedSecurityMode: 'AUDIT' } },
    keeps: { userPoolAddOns: { advancedSecurityMode: 'OFF' } },
  },
  'code-or-link': {
    breaks: {
      emailConfiguration: developer,
      verificationMessageTemplate: { emailMessage: 'Code {####}', emailMessageByLink: 'Click {##here##}' },
    },
    keeps: { emailConfiguration: developer, verificationMessageTemplate: { emailMessage: 'Code {####}' } },
  },
  'custom-email-needs-your-sender': {
    breaks: { adminCreateUserConfig: { inviteMessageTemplate: { emailSubject: 'Hello' } } },
    keeps: {
      emailConfiguration: developer,
      adminCreateUserConfig: { inviteMessageTemplate: { emailSubject: 'Hello' } },
    },
  },
  'your-sender-needs-an-identity': {
    breaks: { emailConfiguration: { emailSendingAccount: 'DEVELOPER' } },
    keeps: { emailConfiguration: developer },
  },
  'one-way-to-send-sms': {
    breaks: { smsConfiguration: { ...sms, eumsSms: { callerArn: ROLE } } },
    keeps: { smsConfiguration: { eumsSms: { callerArn: ROLE } } },
  },
  'some-way-to-send-sms': {
    breaks: { smsConfiguration: { externalId: 'x' } },
    keeps: { smsConfiguration: sms },
  },
  'end-user-messaging-in-the-pools-region': {
    breaks: { smsConfiguration: { eumsSms: { callerArn: ROLE, region: 'us-east-1' } } },
    keeps: { smsConfiguration: { eumsSms: { callerArn: ROLE, region: 'eu-west-1' } } },
  },
  'seoul-sends-from-tokyo': {
    breaks: { region: 'ap-northeast-2', smsConfiguration: { ...sms, snsRegion: 'ap-northeast-2' } },
    keeps: { region: 'ap-northeast-2', smsConfiguration: { ...sms, snsRegion: 'ap-northeast-1' } },
  },
  'one-validity-of-temporary-passwords': {
    breaks: {
      policies: { passwordPolicy: { temporaryPasswordValidityDays: 3 } },
      adminCreateUserConfig: { unusedAccountValidityDays: 3 },
    },
    keeps: { policies: { passwordPolicy: { temporaryPasswordValidityDays: 3 } }, adminCreateUserConfig: {} },
  },
  'device-configuration-switches-on': {
    breaks: { deviceConfiguration: { challengeRequiredOnNewDevice: false } },
    keeps: { deviceConfiguration: { challengeRequiredOnNewDevice: true } },
  },
  'one-pre-token-function': {
    breaks: {
      lambdaConfig: {
        preTokenGeneration: LAMBDA,
        preTokenGenerationConfig: { lambdaVersion: 'V1_0', lambdaArn: OTHER },
      },
    },
    keeps: {
      lambdaConfig: {
        preTokenGeneration: LAMBDA,
        preTokenGenerationConfig: { lambdaVersion: 'V1_0', lambdaArn: LAMBDA },
      },
    },
  },
  'custom-senders-need-a-key': {
    breaks: { lambdaConfig: { customEmailSender: { lambdaVersion: 'V1_0', lambdaArn: LAMBDA } } },
    keeps: {
      lambdaConfig: { customEmailSender: { lambdaVersion: 'V1_0', lambdaArn: LAMBDA }, kmsKeyId: KEY },
    },
  },
  'attribute-names-without-prefix': {
    breaks: { schema: [{ name: 'custom:team', attributeDataType: 'String', mutable: true }] },
    keeps: { schema: [{ name: 'team', attributeDataType: 'String', mutable: true }] },
  },
  'custom-attributes-are-not-required': {
    breaks: { schema: [{ name: 'team', attributeDataType: 'String', mutable: true, required: true }] },
    keeps: { schema: [{ name: 'email', attributeDataType: 'String', mutable: true, required: true }] },
  },
  'custom-attributes-say-whether-they-change': {
    breaks: { schema: [{ name: 'team', attributeDataType: 'String' }] },
    keeps: { schema: [{ name: 'team', attributeDataType: 'String', mutable: false }] },
  },
  'your-key-has-an-arn': {
    breaks: { keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY' } },
    keeps: { keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: KEY } },
  },
  'acr-names-differ': {
    breaks: { acrConfiguration: { Level1: { acrValue: 'urn:cognito:loa:2' } } },
    keeps: { acrConfiguration: { Level1: { acrValue: 'mine' } } },
  },
  'registration-ignores-implicit': {
    breaks: { dcrConfiguration: { authenticatedGrantTypes: ['code', 'implicit'] } },
    keeps: { dcrConfiguration: { authenticatedGrantTypes: ['code'] } },
  },
  'open-registration-of-machines': {
    breaks: { dcrConfiguration: { openDcrEnabled: true, openDcrGrantTypes: ['client_credentials'] } },
    keeps: { dcrConfiguration: { openDcrEnabled: true, openDcrGrantTypes: ['code'] } },
  },
  'tags-of-aws-are-reserved': {
    breaks: { userPoolTags: { 'aws:team': 'x' } },
    keeps: { userPoolTags: { awsteam: 'x' } },
  },
  'fifty-tags': {
    breaks: { userPoolTags: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`tag-${n}`, 'x'])) },
    keeps: { userPoolTags: Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`tag-${n}`, 'x'])) },
  },
};
