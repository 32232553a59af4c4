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
  'mfa/factor-required': {
    breaks: { mfaConfiguration: 'ON', softwareTokenMfaConfiguration: { enabled: false } },
    keeps: { mfaConfiguration: 'ON', softwareTokenMfaConfiguration: token },
  },
  'mfa/off-excludes-factors': {
    breaks: { mfaConfiguration: 'OFF', softwareTokenMfaConfiguration: token },
    keeps: { mfaConfiguration: 'OFF', softwareTokenMfaConfiguration: { enabled: false } },
  },
  'mfa/required-excludes-otp-first-factor': {
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
  'mfa/required-passkey-user-verification': {
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
  'mfa/email-requires-ses': {
    breaks: { mfaConfiguration: 'ON', emailMfaConfiguration: {} },
    keeps: { mfaConfiguration: 'ON', emailMfaConfiguration: {}, emailConfiguration: developer },
  },
  'mfa/email-recovery-required': {
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
  'mfa/sms-recovery-required': {
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
  'threat-protection/optional-mfa-advised': {
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
  'sign-in/alias-and-username-attributes': {
    breaks: { aliasAttributes: ['email'], usernameAttributes: ['email'] },
    keeps: { aliasAttributes: ['email'], usernameAttributes: [] },
  },
  'sign-in/software-token-first-factor': {
    breaks: { policies: first('PASSWORD', 'SOFTWARE_TOKEN') },
    keeps: { policies: first('PASSWORD', 'EMAIL_OTP') },
  },
  'sign-in/password-first-factor-required': {
    breaks: { policies: first('EMAIL_OTP') },
    keeps: { policies: first('PASSWORD') },
  },
  'sign-in/sms-otp-requires-sms': {
    breaks: { policies: first('PASSWORD', 'SMS_OTP') },
    keeps: { policies: first('PASSWORD', 'SMS_OTP'), smsConfiguration: sms },
  },
  'verification/phone-requires-sms': {
    breaks: { autoVerifiedAttributes: ['phone_number'] },
    keeps: { autoVerifiedAttributes: ['phone_number'], smsConfiguration: sms },
  },
  'verification/update-requires-auto-verified': {
    breaks: { userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['email'] } },
    keeps: {
      autoVerifiedAttributes: ['email'],
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['email'] },
    },
  },
  'recovery/priorities-unique': {
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
  'recovery/admin-only-alone': {
    breaks: { accountRecoverySetting: recovery('verified_email', 'admin_only') },
    keeps: { accountRecoverySetting: recovery('admin_only') },
  },
  'tier/lite-first-factors': {
    breaks: { userPoolTier: 'LITE', policies: first('PASSWORD', 'EMAIL_OTP') },
    keeps: { userPoolTier: 'LITE', policies: first('PASSWORD') },
  },
  'tier/lite-passkeys': {
    breaks: { userPoolTier: 'LITE', webAuthnConfiguration: { relyingPartyId: 'example.com' } },
    keeps: { userPoolTier: 'ESSENTIALS', webAuthnConfiguration: { relyingPartyId: 'example.com' } },
  },
  'tier/lite-email-mfa': {
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
  'tier/lite-access-token-customization': {
    breaks: {
      userPoolTier: 'LITE',
      lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: LAMBDA } },
    },
    keeps: {
      userPoolTier: 'LITE',
      lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V1_0', lambdaArn: LAMBDA } },
    },
  },
  'tier/lite-dynamic-client-registration': {
    breaks: { userPoolTier: 'LITE', dcrConfiguration: { enableStatus: 'Enabled' } },
    keeps: { userPoolTier: 'LITE', dcrConfiguration: { enableStatus: 'Disabled' } },
  },
  'tier/lite-acr': {
    breaks: { userPoolTier: 'LITE', acrConfiguration: { Level1: { acrValue: 'mine' } } },
    keeps: { userPoolTier: 'LITE', acrConfiguration: {} },
  },
  'tier/lite-password-history': {
    breaks: { userPoolTier: 'LITE', policies: { passwordPolicy: { passwordHistorySize: 3 } } },
    keeps: { userPoolTier: 'LITE', policies: { passwordPolicy: { passwordHistorySize: 0 } } },
  },
  'tier/threat-protection-requires-plus': {
    breaks: { userPoolTier: 'ESSENTIALS', userPoolAddOns: { advancedSecurityMode: 'AUDIT' } },
    keeps: { userPoolTier: 'PLUS', userPoolAddOns: { advancedSecurityMode: 'AUDIT' } },
  },
  'tier/threat-protection-tier-undeclared': {
    breaks: { userPoolAddOns: { advancedSecurityMode: 'AUDIT' } },
    keeps: { userPoolAddOns: { advancedSecurityMode: 'OFF' } },
  },
  'messages/code-and-link': {
    breaks: {
      emailConfiguration: developer,
      verificationMessageTemplate: { emailMessage: 'Code {####}', emailMessageByLink: 'Click {##here##}' },
    },
    keeps: { emailConfiguration: developer, verificationMessageTemplate: { emailMessage: 'Code {####}' } },
  },
  'messages/custom-text-requires-ses': {
    breaks: { adminCreateUserConfig: { inviteMessageTemplate: { emailSubject: 'Hello' } } },
    keeps: {
      emailConfiguration: developer,
      adminCreateUserConfig: { inviteMessageTemplate: { emailSubject: 'Hello' } },
    },
  },
  'email/developer-requires-source-arn': {
    breaks: { emailConfiguration: { emailSendingAccount: 'DEVELOPER' } },
    keeps: { emailConfiguration: developer },
  },
  'sms/sns-and-eums': {
    breaks: { smsConfiguration: { ...sms, eumsSms: { callerArn: ROLE } } },
    keeps: { smsConfiguration: { eumsSms: { callerArn: ROLE } } },
  },
  'sms/sender-required': {
    breaks: { smsConfiguration: { externalId: 'x' } },
    keeps: { smsConfiguration: sms },
  },
  'sms/eums-region': {
    breaks: { smsConfiguration: { eumsSms: { callerArn: ROLE, region: 'us-east-1' } } },
    keeps: { smsConfiguration: { eumsSms: { callerArn: ROLE, region: 'eu-west-1' } } },
  },
  'sms/seoul-requires-tokyo-sns': {
    breaks: { region: 'ap-northeast-2', smsConfiguration: { ...sms, snsRegion: 'ap-northeast-2' } },
    keeps: { region: 'ap-northeast-2', smsConfiguration: { ...sms, snsRegion: 'ap-northeast-1' } },
  },
  'password/temporary-validity-conflict': {
    breaks: {
      policies: { passwordPolicy: { temporaryPasswordValidityDays: 3 } },
      adminCreateUserConfig: { unusedAccountValidityDays: 3 },
    },
    keeps: { policies: { passwordPolicy: { temporaryPasswordValidityDays: 3 } }, adminCreateUserConfig: {} },
  },
  'device/configuration-enables': {
    breaks: { deviceConfiguration: { challengeRequiredOnNewDevice: false } },
    keeps: { deviceConfiguration: { challengeRequiredOnNewDevice: true } },
  },
  'triggers/pre-token-generation-arns-differ': {
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
  'triggers/custom-sender-requires-kms-key': {
    breaks: { lambdaConfig: { customEmailSender: { lambdaVersion: 'V1_0', lambdaArn: LAMBDA } } },
    keeps: {
      lambdaConfig: { customEmailSender: { lambdaVersion: 'V1_0', lambdaArn: LAMBDA }, kmsKeyId: KEY },
    },
  },
  'attributes/name-prefix': {
    breaks: { schema: [{ name: 'custom:team', attributeDataType: 'String', mutable: true }] },
    keeps: { schema: [{ name: 'team', attributeDataType: 'String', mutable: true }] },
  },
  'attributes/custom-required': {
    breaks: { schema: [{ name: 'team', attributeDataType: 'String', mutable: true, required: true }] },
    keeps: { schema: [{ name: 'email', attributeDataType: 'String', mutable: true, required: true }] },
  },
  'attributes/custom-mutable-undeclared': {
    breaks: { schema: [{ name: 'team', attributeDataType: 'String' }] },
    keeps: { schema: [{ name: 'team', attributeDataType: 'String', mutable: false }] },
  },
  'encryption/customer-managed-key-requires-arn': {
    breaks: { keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY' } },
    keeps: { keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: KEY } },
  },
  'acr/values-unique': {
    breaks: { acrConfiguration: { Level1: { acrValue: 'urn:cognito:loa:2' } } },
    keeps: { acrConfiguration: { Level1: { acrValue: 'mine' } } },
  },
  'dcr/implicit-grant-ignored': {
    breaks: { dcrConfiguration: { authenticatedGrantTypes: ['code', 'implicit'] } },
    keeps: { dcrConfiguration: { authenticatedGrantTypes: ['code'] } },
  },
  'dcr/open-client-credentials': {
    breaks: { dcrConfiguration: { openDcrEnabled: true, openDcrGrantTypes: ['client_credentials'] } },
    keeps: { dcrConfiguration: { openDcrEnabled: true, openDcrGrantTypes: ['code'] } },
  },
  'tags/aws-prefix-reserved': {
    breaks: { userPoolTags: { 'aws:team': 'x' } },
    keeps: { userPoolTags: { awsteam: 'x' } },
  },
  'tags/at-most-50': {
    breaks: { userPoolTags: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`tag-${n}`, 'x'])) },
    keeps: { userPoolTags: Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`tag-${n}`, 'x'])) },
  },
};
