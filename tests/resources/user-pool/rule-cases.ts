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

const text = (name: string, stringAttributeConstraints: object) => ({
  name,
  attributeDataType: 'String',
  mutable: true,
  stringAttributeConstraints,
});
const number = (name: string, numberAttributeConstraints: object, more: object = {}) => ({
  name,
  attributeDataType: 'Number',
  mutable: true,
  numberAttributeConstraints,
  ...more,
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
  'passkeys/relying-party-id-characters': {
    breaks: { webAuthnConfiguration: { relyingPartyId: 'https://example.com/path' } },
    keeps: { webAuthnConfiguration: { relyingPartyId: 'example.com' } },
  },
  'passkeys/relying-party-id-domain': {
    breaks: { webAuthnConfiguration: { relyingPartyId: 'Example.com' } },
    keeps: { webAuthnConfiguration: { relyingPartyId: 'login.example.com' } },
  },
  'messages/link-text-required': {
    breaks: { verificationMessageTemplate: { emailMessageByLink: 'Verify: {####}' } },
    keeps: { verificationMessageTemplate: { emailMessageByLink: 'Verify: {##here##}' } },
  },
  'messages/invitation-code-required': {
    breaks: { adminCreateUserConfig: { inviteMessageTemplate: { emailMessage: 'Welcome aboard.' } } },
    keeps: {
      adminCreateUserConfig: { inviteMessageTemplate: { emailMessage: 'Welcome {username}, {####}.' } },
    },
  },
  'messages/passwordless-invitation-code': {
    breaks: {
      policies: first('PASSWORD', 'EMAIL_OTP'),
      adminCreateUserConfig: { inviteMessageTemplate: { smsMessage: 'Welcome aboard.' } },
    },
    keeps: {
      policies: first('PASSWORD', 'EMAIL_OTP'),
      adminCreateUserConfig: { inviteMessageTemplate: { smsMessage: 'Welcome {####}' } },
    },
  },
  'messages/username-in-invitations-only': {
    breaks: { verificationMessageTemplate: { emailMessage: 'Hello {username}, {####}' } },
    keeps: {
      adminCreateUserConfig: { inviteMessageTemplate: { emailMessage: 'Hello {username}, {####}' } },
    },
  },
  'messages/old-and-new-texts-differ': {
    breaks: {
      emailVerificationMessage: 'Foo {####}',
      verificationMessageTemplate: { emailMessage: 'Bar {####}' },
    },
    keeps: {
      emailVerificationMessage: 'Foo {####}',
      verificationMessageTemplate: { emailMessage: 'Foo {####}' },
    },
  },
  'email/from-requires-ses': {
    breaks: { emailConfiguration: { from: 'a@example.com' } },
    keeps: { emailConfiguration: { ...developer, from: 'a@example.com' } },
  },
  'email/from-with-cognito-sender': {
    breaks: { emailConfiguration: { sourceArn: IDENTITY, from: 'a@example.com' } },
    keeps: { emailConfiguration: { sourceArn: IDENTITY } },
  },
  'email/from-address': {
    breaks: { emailConfiguration: { ...developer, from: 'not an address' } },
    keeps: { emailConfiguration: { ...developer, from: 'Example <a@example.com>' } },
  },
  'email/from-outside-identity': {
    breaks: { emailConfiguration: { ...developer, from: 'a@example.org' } },
    keeps: { emailConfiguration: { ...developer, from: 'a@mail.example.com' } },
  },
  'email/source-arn-region': {
    breaks: { emailConfiguration: { ...developer, sourceArn: IDENTITY.replace('eu-west-1', 'eu-south-1') } },
    keeps: { emailConfiguration: { ...developer, sourceArn: IDENTITY.replace('eu-west-1', 'us-east-1') } },
  },
  'email/source-arn-region-unsettled': {
    breaks: {
      region: 'eu-south-2',
      emailConfiguration: { ...developer, sourceArn: IDENTITY.replace('eu-west-1', 'eu-south-1') },
    },
    keeps: {
      region: 'eu-south-2',
      emailConfiguration: { ...developer, sourceArn: IDENTITY.replace('eu-west-1', 'eu-south-2') },
    },
  },
  'email/source-arn-identity': {
    breaks: { emailConfiguration: { ...developer, sourceArn: 'arn:aws:sns:eu-west-1:123456789012:topic' } },
    keeps: { emailConfiguration: developer },
  },
  'sms/sns-region': {
    breaks: { smsConfiguration: { ...sms, snsRegion: 'ap-northeast-1' } },
    keeps: { smsConfiguration: { ...sms, snsRegion: 'eu-west-1' } },
  },
  'sms/role-arn': {
    breaks: { smsConfiguration: { ...sms, snsCallerArn: 'arn:aws:sns:eu-west-1:123456789012:topic' } },
    keeps: { smsConfiguration: sms },
  },
  'triggers/lambda-arn': {
    breaks: { lambdaConfig: { preSignUp: ROLE } },
    keeps: { lambdaConfig: { preSignUp: LAMBDA } },
  },
  'triggers/lambda-region': {
    breaks: { lambdaConfig: { preSignUp: LAMBDA.replace('eu-west-1', 'us-east-1') } },
    keeps: { lambdaConfig: { preSignUp: `${LAMBDA}:live` } },
  },
  'triggers/kms-key-arn': {
    breaks: { lambdaConfig: { kmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:alias/codes' } },
    keeps: { lambdaConfig: { kmsKeyId: KEY } },
  },
  'triggers/kms-key-region': {
    breaks: { lambdaConfig: { kmsKeyId: KEY.replace('eu-west-1', 'ap-northeast-1') } },
    keeps: { lambdaConfig: { kmsKeyId: KEY } },
  },
  'encryption/kms-key-arn': {
    breaks: { keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: LAMBDA } },
    keeps: { keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: KEY } },
  },
  'encryption/kms-key-region': {
    breaks: {
      keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: KEY.replace('eu-west-1', 'us-east-1') },
    },
    keeps: { keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: KEY } },
  },
  'encryption/aws-owned-key-with-arn': {
    breaks: { keyConfiguration: { kmsKeyArn: KEY } },
    keeps: { keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: KEY } },
  },
  'arns/partition': {
    breaks: { smsConfiguration: { ...sms, snsCallerArn: ROLE.replace('aws', 'aws-cn') } },
    keeps: {
      region: 'cn-north-1',
      smsConfiguration: { ...sms, snsCallerArn: ROLE.replace('aws', 'aws-cn') },
    },
  },
  'arns/account': {
    breaks: { lambdaConfig: { preSignUp: LAMBDA.replace('123456789012', '1234') } },
    keeps: { lambdaConfig: { preSignUp: LAMBDA.replace('123456789012', '000000000000') } },
  },
  'arns/accounts-differ': {
    breaks: {
      emailConfiguration: developer,
      smsConfiguration: { ...sms, snsCallerArn: ROLE.replace('123456789012', '210987654321') },
    },
    keeps: { emailConfiguration: developer, smsConfiguration: sms },
  },
  'messages/placeholder-unknown': {
    breaks: { adminCreateUserConfig: { inviteMessageTemplate: { emailMessage: '{Username} {####}' } } },
    keeps: { adminCreateUserConfig: { inviteMessageTemplate: { emailMessage: '{username} {####}' } } },
  },
  'attributes/standard-name-misspelt': {
    breaks: { schema: [{ name: 'Email', attributeDataType: 'String', mutable: true }] },
    keeps: { schema: [{ name: 'mails', attributeDataType: 'String', mutable: true }] },
  },
  'region/pool-malformed': { breaks: { region: 'us-east1' }, keeps: { region: 'us-east-1' } },
  'region/pool-unknown': { breaks: { region: 'eu-west-9' }, keeps: { region: 'eu-west-3' } },
  'sms/sns-region-malformed': {
    breaks: { smsConfiguration: { ...sms, snsRegion: 'eu-west1' } },
    keeps: { smsConfiguration: { ...sms, snsRegion: 'eu-west-1' } },
  },
  'sms/sns-region-unknown': {
    breaks: { smsConfiguration: { ...sms, snsRegion: 'eu-west-9' } },
    keeps: { smsConfiguration: { ...sms, snsRegion: 'eu-west-1' } },
  },
  'sms/eums-region-malformed': {
    breaks: { smsConfiguration: { eumsSms: { callerArn: ROLE, region: 'euwest-1' } } },
    keeps: { smsConfiguration: { eumsSms: { callerArn: ROLE, region: 'eu-west-1' } } },
  },
  'sms/eums-region-unknown': {
    breaks: { smsConfiguration: { eumsSms: { callerArn: ROLE, region: 'eu-west-9' } } },
    keeps: { smsConfiguration: { eumsSms: { callerArn: ROLE, region: 'eu-west-1' } } },
  },
  'attributes/custom-type-required': {
    breaks: { schema: [{ name: 'team', mutable: true }] },
    keeps: { schema: [{ name: 'email', mutable: true }] },
  },
  'attributes/standard-type': {
    breaks: { schema: [{ name: 'email', attributeDataType: 'Number' }] },
    keeps: { schema: [{ name: 'email', attributeDataType: 'String' }] },
  },
  'attributes/standard-developer-only': {
    breaks: { schema: [{ name: 'email', developerOnlyAttribute: true }] },
    keeps: {
      schema: [{ name: 'team', attributeDataType: 'String', mutable: true, developerOnlyAttribute: true }],
    },
  },
  'attributes/verified-flags': {
    breaks: { schema: [{ name: 'email_verified', attributeDataType: 'Boolean', mutable: true }] },
    keeps: { schema: [{ name: 'email', attributeDataType: 'String', mutable: true }] },
  },
  'attributes/required-mutable-undeclared': {
    breaks: { schema: [{ name: 'email', required: true }] },
    keeps: { schema: [{ name: 'email', required: true, mutable: false }] },
  },
  'attributes/length-over-2048': {
    breaks: { schema: [text('team', { maxLength: '2049' })] },
    keeps: { schema: [text('team', { maxLength: '2048' })] },
  },
  'attributes/length-negative': {
    breaks: { schema: [text('team', { minLength: '-1' })] },
    keeps: { schema: [text('team', { minLength: '0' })] },
  },
  'attributes/length-order': {
    breaks: { schema: [text('team', { minLength: '6', maxLength: '5' })] },
    keeps: { schema: [text('team', { minLength: '5', maxLength: '5' })] },
  },
  'attributes/value-order': {
    breaks: { schema: [number('level', { minValue: '2', maxValue: '1' })] },
    keeps: { schema: [number('level', { minValue: '1', maxValue: '1' })] },
  },
  'attributes/value-too-large': {
    breaks: { schema: [number('level', { maxValue: String(2n ** 1023n + 1n) })] },
    keeps: { schema: [number('level', { maxValue: String(2n ** 1023n) })] },
  },
  'attributes/value-negative': {
    breaks: { schema: [number('level', { minValue: '-1' })] },
    keeps: { schema: [number('level', { minValue: '-0' })] },
  },
  'attributes/constraints-of-another-type': {
    breaks: { schema: [number('level', {}, { stringAttributeConstraints: { minLength: '1' } })] },
    keeps: { schema: [number('level', { minValue: '1' })] },
  },
  'tags/characters': { breaks: { userPoolTags: { team: 'a#b' } }, keeps: { userPoolTags: { team: 'a b' } } },
};
