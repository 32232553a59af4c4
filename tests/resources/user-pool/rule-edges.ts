import type { Edges } from './rule-suite';

const ROLE = 'arn:aws:iam::123456789012:role/sms';
const LAMBDA = 'arn:aws:lambda:eu-west-1:123456789012:function:one';
const developer = { emailSendingAccount: 'DEVELOPER', sourceArn: 'arn:aws:ses:eu-west-1:1:identity/a.b' };
const sms = { snsCallerArn: ROLE, externalId: 'x' };
const token = { softwareTokenMfaConfiguration: { enabled: true } };
const email = { emailMfaConfiguration: {}, emailConfiguration: developer };
const first = (...factors: string[]) => ({
  policies: { signInPolicy: { allowedFirstAuthFactors: factors } },
});
const recovery = (...names: string[]) => ({
  accountRecoverySetting: { recoveryMechanisms: names.map((name, index) => ({ name, priority: index + 1 })) },
});
const attribute = (name: string, more: object = {}) => ({ name, attributeDataType: 'String', ...more });
const sender = { lambdaVersion: 'V1_0', lambdaArn: LAMBDA };
const ADVANCED = { advancedSecurityMode: 'AUDIT' };
const SES = (region: string): string => `arn:aws:ses:${region}:123456789012:identity/a.b`;
const identity = (name: string, from: string) => ({
  emailConfiguration: { from, sourceArn: `arn:aws:ses:eu-west-1:123456789012:identity/${name}` },
});

/** For each rule the pools at its edges: those that break it in another way, and those that only seem to. */
export const EDGES: Edges = {
  'mfa/factor-required': {
    breaks: [{ mfaConfiguration: 'OPTIONAL' }, { mfaConfiguration: 'ON', webAuthnConfiguration: {} }],
    keeps: [
      { mfaConfiguration: 'ON', smsConfiguration: sms },
      { mfaConfiguration: 'ON', ...email },
    ],
  },
  'mfa/off-excludes-factors': {
    breaks: [token, email, { mfaConfiguration: 'OFF', ...email }],
    keeps: [{ mfaConfiguration: 'ON', ...token }, { smsConfiguration: sms }, { mfaConfiguration: 'OFF' }],
  },
  'mfa/required-excludes-otp-first-factor': {
    breaks: [
      { mfaConfiguration: 'ON', ...first('PASSWORD', 'SMS_OTP') },
      { mfaConfiguration: 'ON', ...first('EMAIL_OTP') },
    ],
    keeps: [
      { mfaConfiguration: 'ON', ...first('PASSWORD', 'WEB_AUTHN') },
      { mfaConfiguration: 'ON', policies: {} },
      { mfaConfiguration: 'ON' },
      first('SMS_OTP'),
    ],
  },
  'mfa/required-passkey-user-verification': {
    breaks: [
      { mfaConfiguration: 'ON', ...first('WEB_AUTHN') },
      {
        mfaConfiguration: 'ON',
        ...first('WEB_AUTHN'),
        webAuthnConfiguration: { factorConfiguration: 'SINGLE_FACTOR' },
      },
    ],
    keeps: [
      { mfaConfiguration: 'OPTIONAL', ...first('WEB_AUTHN') },
      { mfaConfiguration: 'ON', ...first('PASSWORD') },
      { mfaConfiguration: 'ON' },
    ],
  },
  'mfa/email-requires-ses': {
    breaks: [
      {
        mfaConfiguration: 'OPTIONAL',
        emailMfaConfiguration: {},
        emailConfiguration: { emailSendingAccount: 'COGNITO_DEFAULT' },
      },
    ],
    keeps: [
      { emailMfaConfiguration: {} },
      { mfaConfiguration: 'ON', ...token },
      { mfaConfiguration: 'OFF', emailMfaConfiguration: {} },
    ],
  },
  'mfa/email-recovery-required': {
    breaks: [{ mfaConfiguration: 'OPTIONAL', ...email, ...recovery('verified_email') }],
    keeps: [
      { ...email, ...recovery('verified_email') },
      { mfaConfiguration: 'ON', ...token, ...recovery('verified_email') },
      { mfaConfiguration: 'ON', ...email, ...recovery('admin_only') },
      { mfaConfiguration: 'ON', ...email },
    ],
  },
  'mfa/sms-recovery-required': {
    breaks: [{ mfaConfiguration: 'OPTIONAL', smsConfiguration: sms, ...recovery('verified_phone_number') }],
    keeps: [
      { smsConfiguration: sms, ...recovery('verified_phone_number') },
      { mfaConfiguration: 'ON', ...token, ...recovery('verified_phone_number') },
      {
        mfaConfiguration: 'ON',
        smsConfiguration: sms,
        ...recovery('verified_phone_number', 'verified_email'),
      },
      { mfaConfiguration: 'ON', smsConfiguration: sms },
    ],
  },
  'sign-in/alias-and-username-attributes': {
    keeps: [
      { usernameAttributes: ['email'] },
      { aliasAttributes: ['email'] },
      { aliasAttributes: [], usernameAttributes: ['email'] },
    ],
  },
  'sign-in/software-token-first-factor': { breaks: [first('SOFTWARE_TOKEN')], keeps: [{ policies: {} }] },
  'sign-in/password-first-factor-required': {
    breaks: [first('WEB_AUTHN'), first()],
    keeps: [{ policies: {} }, first('WEB_AUTHN', 'PASSWORD')],
  },
  'sign-in/sms-otp-requires-sms': { keeps: [first('PASSWORD'), { policies: {} }] },
  'verification/phone-requires-sms': {
    breaks: [{ autoVerifiedAttributes: ['email', 'phone_number'] }],
    keeps: [{ autoVerifiedAttributes: ['email'] }],
  },
  'verification/update-requires-auto-verified': {
    breaks: [
      {
        autoVerifiedAttributes: ['email'],
        userAttributeUpdateSettings: {
          attributesRequireVerificationBeforeUpdate: ['email', 'phone_number'],
        },
      },
    ],
    keeps: [
      { userAttributeUpdateSettings: {} },
      { userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: [] } },
    ],
  },
  'recovery/priorities-unique': { keeps: [{ accountRecoverySetting: {} }, recovery('verified_email')] },
  'recovery/admin-only-alone': {
    breaks: [recovery('admin_only', 'verified_phone_number')],
    keeps: [recovery('verified_email', 'verified_phone_number'), recovery('verified_email')],
  },
  'tier/lite-first-factors': {
    breaks: [{ userPoolTier: 'LITE', ...first('EMAIL_OTP') }],
    keeps: [
      { userPoolTier: 'LITE', policies: {} },
      { userPoolTier: 'ESSENTIALS', ...first('EMAIL_OTP') },
      first('EMAIL_OTP'),
    ],
  },
  'tier/lite-passkeys': { keeps: [{ userPoolTier: 'LITE' }, { webAuthnConfiguration: {} }] },
  'tier/lite-email-mfa': { keeps: [{ userPoolTier: 'LITE' }, email] },
  'tier/lite-access-token-customization': {
    breaks: [
      {
        userPoolTier: 'LITE',
        lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V3_0', lambdaArn: LAMBDA } },
      },
    ],
    keeps: [
      { userPoolTier: 'LITE' },
      { userPoolTier: 'LITE', lambdaConfig: {} },
      { userPoolTier: 'LITE', lambdaConfig: { preTokenGeneration: LAMBDA } },
    ],
  },
  'tier/lite-dynamic-client-registration': {
    breaks: [{ userPoolTier: 'LITE', dcrConfiguration: {} }],
    keeps: [{ userPoolTier: 'LITE' }, { userPoolTier: 'PLUS', dcrConfiguration: {} }],
  },
  'tier/lite-acr': { keeps: [{ userPoolTier: 'LITE' }] },
  'tier/lite-password-history': {
    keeps: [{ userPoolTier: 'LITE' }, { userPoolTier: 'LITE', policies: { passwordPolicy: {} } }],
  },
  'tier/threat-protection-requires-plus': {
    breaks: [{ userPoolTier: 'LITE', userPoolAddOns: { advancedSecurityMode: 'ENFORCED' } }],
    keeps: [{ userPoolAddOns: ADVANCED }, { userPoolTier: 'LITE' }, { userPoolTier: 'PLUS' }],
  },
  'email/developer-requires-source-arn': {
    keeps: [{ emailConfiguration: {} }, { emailConfiguration: { emailSendingAccount: 'COGNITO_DEFAULT' } }],
  },
  'sms/sns-and-eums': { keeps: [{ smsConfiguration: sms }, { smsConfiguration: {} }] },
  'sms/sender-required': {
    breaks: [{ smsConfiguration: {} }, { smsConfiguration: { snsCallerArn: '' } }],
    keeps: [{ smsConfiguration: { eumsSms: { callerArn: ROLE } } }],
  },
  'sms/eums-region': {
    keeps: [
      { smsConfiguration: { eumsSms: { callerArn: ROLE } } },
      { region: undefined, smsConfiguration: { eumsSms: { callerArn: ROLE, region: 'us-east-1' } } },
      { smsConfiguration: sms },
    ],
  },
  'sms/seoul-requires-tokyo-sns': {
    keeps: [
      { region: 'ap-northeast-2', smsConfiguration: sms },
      { region: 'ap-northeast-2' },
      { smsConfiguration: { ...sms, snsRegion: 'us-east-1' } },
    ],
  },
  'password/temporary-validity-conflict': {
    keeps: [{ adminCreateUserConfig: { unusedAccountValidityDays: 3 } }, { policies: {} }],
  },
  'triggers/pre-token-generation-arns-differ': {
    keeps: [
      { lambdaConfig: {} },
      { lambdaConfig: { preTokenGeneration: LAMBDA } },
      { lambdaConfig: { preTokenGenerationConfig: sender } },
    ],
  },
  'triggers/custom-sender-requires-kms-key': {
    breaks: [{ lambdaConfig: { customSmsSender: sender } }],
    keeps: [{ lambdaConfig: {} }, { lambdaConfig: { preSignUp: LAMBDA } }],
  },
  'attributes/name-prefix': {
    breaks: [{ schema: [attribute('plain'), attribute('dev:team')] }],
    keeps: [{ schema: [] }, { schema: [attribute('my_custom:team')] }],
  },
  'attributes/custom-required': {
    breaks: [{ schema: [attribute('a'), attribute('b', { required: true })] }],
    keeps: [
      { schema: [attribute('a', { required: false })] },
      { schema: [attribute('a')] },
      { schema: [attribute('identities', { required: true })] },
    ],
  },
  'attributes/custom-mutable-undeclared': {
    breaks: [{ schema: [attribute('a', { mutable: true }), attribute('b')] }],
    keeps: [{ schema: [attribute('email')] }, { schema: [attribute('identities')] }],
  },
  'encryption/customer-managed-key-requires-arn': {
    keeps: [{ keyConfiguration: {} }, { keyConfiguration: { keyType: 'AWS_OWNED_KEY' } }],
  },
  'acr/values-unique': {
    breaks: [
      { acrConfiguration: { Level1: { acrValue: 'urn:cognito:loa:4' } } },
      { acrConfiguration: { Level2: { acrValue: 'x' }, Level3: { acrValue: 'x' } } },
    ],
    keeps: [{ acrConfiguration: {} }, { acrConfiguration: { Level1: {}, Level3: { acrValue: 'mine' } } }],
  },
  'dcr/implicit-grant-ignored': {
    breaks: [{ dcrConfiguration: { openDcrGrantTypes: ['implicit'] } }],
    keeps: [{ dcrConfiguration: {} }],
  },
  'dcr/open-client-credentials': {
    keeps: [
      { dcrConfiguration: { openDcrEnabled: true } },
      { dcrConfiguration: { openDcrEnabled: false, openDcrGrantTypes: ['client_credentials'] } },
      { dcrConfiguration: { openDcrGrantTypes: ['client_credentials'] } },
    ],
  },
  'tags/aws-prefix-reserved': {
    breaks: [{ userPoolTags: { mine: 'x', 'AWS:team': 'x' } }],
    keeps: [{ userPoolTags: { 'my-aws:team': 'x' } }, { userPoolTags: {} }],
  },
  'region/pool-malformed': {
    breaks: [
      { region: 'us-est-1' },
      { region: 'ap-southest-2' },
      { region: undefined, adoptId: 'us-east1_Pool' },
      { region: undefined, userPoolId: 'us-est-1_Pool' },
    ],
    keeps: [
      { region: 'us-gov-east-1' },
      { region: 'eusc-de-east-1' },
      { region: 'nz-north-9' },
      { region: 'us-east-1', adoptId: 'local_Pool' },
    ],
  },
  'messages/placeholder-unknown': {
    breaks: [
      { smsAuthenticationMessage: '{code} {####}' },
      { verificationMessageTemplate: { emailMessage: '{ USERNAME } {####}' } },
      { adminCreateUserConfig: { inviteMessageTemplate: { smsMessage: '{user_name} {####}' } } },
      { emailMfaConfiguration: { subject: 'Hello {{name}}' } },
    ],
    keeps: [
      { smsAuthenticationMessage: '{code} {####}', lambdaConfig: { customMessage: LAMBDA } },
      { verificationMessageTemplate: { emailMessage: 'a {color: red} {####} {}' } },
      { verificationMessageTemplate: { emailMessageByLink: '{##Click here##}' } },
    ],
  },
  'attributes/standard-name-misspelt': {
    breaks: [{ schema: [{ name: 'given-name' }] }, { schema: [{ name: 'phoneNumber' }] }],
    keeps: [{ schema: [{ name: 'email' }] }, { schema: [{ name: 'email_verified' }] }],
  },
  'attributes/length-over-2048': {
    breaks: [{ schema: [{ name: 'email', stringAttributeConstraints: { maxLength: '2049' } }] }],
    keeps: [{ schema: [{ name: 'updated_at', stringAttributeConstraints: { maxLength: '2049' } }] }],
  },
  'attributes/length-order': {
    breaks: [{ schema: [{ name: 'email', stringAttributeConstraints: { minLength: '9', maxLength: '1' } }] }],
  },
  'attributes/value-order': {
    breaks: [
      { schema: [{ name: 'updated_at', numberAttributeConstraints: { minValue: '9', maxValue: '1' } }] },
    ],
  },
  'attributes/constraints-of-another-type': {
    breaks: [{ schema: [{ name: 'email', numberAttributeConstraints: { minValue: '1' } }] }],
  },
  'triggers/lambda-arn': {
    breaks: [
      { lambdaConfig: { preSignUp: `${LAMBDA}.x` } },
      { lambdaConfig: { preSignUp: LAMBDA.replace('one', 'x'.repeat(65)) } },
      { lambdaConfig: { preSignUp: LAMBDA.replace(':eu-west-1', ':') } },
    ],
    keeps: [
      { lambdaConfig: { preSignUp: `${LAMBDA}:$LATEST` } },
      { lambdaConfig: { preSignUp: LAMBDA.replace('one', 'x'.repeat(64)) } },
    ],
  },
  'sms/role-arn': {
    breaks: [
      { smsConfiguration: { snsCallerArn: 'arn:aws:iam::123456789012:role/' } },
      { smsConfiguration: { eumsSms: { callerArn: 'arn:aws:iam::123456789012:role/path/' } } },
      { smsConfiguration: { snsCallerArn: 'arn:aws:iam:eu-west-1:123456789012:role/sms' } },
    ],
    keeps: [{ smsConfiguration: { snsCallerArn: 'arn:aws:iam::123456789012:role/service-role/sms' } }],
  },
  'email/source-arn-identity': {
    breaks: [{ emailConfiguration: { sourceArn: 'arn:aws:ses:eu-west-1:123456789012:identity/' } }],
  },
  'arns/account': {
    breaks: [
      { emailConfiguration: { sourceArn: 'arn:aws:ses:eu-west-1:1:identity/a.b' } },
      { keyConfiguration: { kmsKeyArn: 'arn:aws:kms:eu-west-1:1234567890123:key/a' } },
      { smsConfiguration: { snsCallerArn: 'arn:aws:iam::12345678901:role/sms' } },
    ],
  },
  'email/from-address': {
    breaks: [
      'mailto:a@example.com',
      '.a@example.com',
      'a..b@example.com',
      'a@example..com',
      'a@b.c, d@e.f',
    ].map((from) => ({ emailConfiguration: { from } })),
    keeps: ['a.b+c@example.com', '"a b"@example.com', "o'neil@example.com", 'Shop <a_b@x-y.example.com>'].map(
      (from) => ({ emailConfiguration: { from } }),
    ),
  },
  'email/from-outside-identity': {
    breaks: [
      identity('shop@example.com', 'other@example.com'),
      identity('shop@example.com', 'shop@sub.example.com'),
      identity('example.com', 'shop@notexample.com'),
      identity('sub.example.com', 'Shop <shop@example.com>'),
    ],
    keeps: [
      identity('Shop@Example.com', 'Shop <shop@example.com>'),
      identity('Example.com', 'shop@example.com'),
      identity('example.com', 'shop@mail.example.com'),
      { emailConfiguration: { from: 'shop@example.com' } },
      { emailConfiguration: { sourceArn: 'arn:aws:ses:eu-west-1:123456789012:identity/example.com' } },
      { emailConfiguration: { from: 'shop@example.com', sourceArn: 'no ARN' } },
    ],
  },
  'email/from-requires-ses': {
    breaks: [{ emailConfiguration: { from: 'a@b.c' } }],
    keeps: [
      { emailConfiguration: { from: 'a@b.c', sourceArn: SES('eu-west-1') } },
      { emailConfiguration: { from: 'a@b.c', emailSendingAccount: 'DEVELOPER' } },
    ],
  },
  'email/from-with-cognito-sender': {
    keeps: [
      { emailConfiguration: { from: 'a@b.c' } },
      { emailConfiguration: { sourceArn: SES('eu-west-1') } },
    ],
  },
  'email/source-arn-region': {
    breaks: [
      { emailConfiguration: { sourceArn: SES('eu-central-1') } },
      { region: 'ap-south-1', emailConfiguration: { sourceArn: SES('eu-central-1') } },
    ],
    keeps: [
      { emailConfiguration: { sourceArn: SES('us-west-2') } },
      { region: 'ap-south-1', emailConfiguration: { sourceArn: SES('ap-south-1') } },
      { region: 'eu-south-1', emailConfiguration: { sourceArn: SES('eu-central-1') } },
      { region: undefined, emailConfiguration: { sourceArn: SES('eu-central-1') } },
      { emailConfiguration: { sourceArn: SES('') } },
      { emailConfiguration: { sourceArn: 'arn:aws:sns:eu-central-1:123456789012:identity/a.b' } },
      { emailConfiguration: { sourceArn: 'no ARN' } },
    ],
  },
  'email/source-arn-region-unsettled': {
    breaks: [{ region: 'eu-south-1', emailConfiguration: { sourceArn: SES('eu-central-1') } }],
    keeps: [
      { region: 'eu-south-1', emailConfiguration: { sourceArn: SES('us-east-1') } },
      { region: undefined, emailConfiguration: { sourceArn: SES('eu-central-1') } },
      { emailConfiguration: { sourceArn: SES('eu-central-1') } },
    ],
  },
  'sms/sns-region': {
    breaks: [
      { smsConfiguration: { ...sms, snsRegion: 'us-east-1' } },
      { region: 'eu-south-1', smsConfiguration: { ...sms, snsRegion: 'ap-south-1' } },
    ],
    keeps: [
      { smsConfiguration: { ...sms, snsRegion: 'eu-west-1' } },
      { region: 'eu-south-1', smsConfiguration: { ...sms, snsRegion: 'eu-south-1' } },
      { region: 'eu-south-1', smsConfiguration: { ...sms, snsRegion: 'us-east-2' } },
      { region: 'ap-northeast-2', smsConfiguration: { ...sms, snsRegion: 'ap-northeast-1' } },
      { region: 'ap-northeast-2', smsConfiguration: { ...sms, snsRegion: 'us-east-1' } },
      { region: undefined, smsConfiguration: { ...sms, snsRegion: 'us-east-1' } },
      { smsConfiguration: { ...sms, snsRegion: 'nowhere' } },
      { smsConfiguration: sms },
    ],
  },
  'attributes/custom-type-required': {
    keeps: [{ schema: [attribute('team')] }, { schema: [{ name: 'email' }] }],
  },
  'attributes/standard-developer-only': {
    keeps: [
      { schema: [attribute('team', { developerOnlyAttribute: true })] },
      { schema: [attribute('email_verified', { developerOnlyAttribute: true })] },
      { schema: [attribute('email', { developerOnlyAttribute: false })] },
    ],
  },
  'attributes/required-mutable-undeclared': {
    breaks: [{ schema: [{ name: 'email', required: true }] }],
    keeps: [
      { schema: [{ name: 'sub', required: true }] },
      { schema: [{ name: 'email', required: false }] },
      { schema: [{ name: 'email' }] },
      { schema: [{ name: 'email', required: true, mutable: false }] },
      { schema: [attribute('team', { required: true })] },
    ],
  },
  'encryption/kms-key-region': {
    keeps: [
      { keyConfiguration: { kmsKeyArn: 'arn:aws:kms::123456789012:key/a' } },
      { keyConfiguration: { kmsKeyArn: 'arn:aws:sns:us-east-1:123456789012:key/a' } },
      { keyConfiguration: { kmsKeyArn: 'no ARN' } },
      { region: undefined, keyConfiguration: { kmsKeyArn: 'arn:aws:kms:us-east-1:123456789012:key/a' } },
    ],
  },
  'arns/partition': {
    breaks: [
      { region: 'cn-north-1', keyConfiguration: { kmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/a' } },
    ],
    keeps: [
      { region: undefined, keyConfiguration: { kmsKeyArn: 'arn:aws-cn:kms:cn-north-1:123456789012:key/a' } },
      { region: 'nowhere', keyConfiguration: { kmsKeyArn: 'arn:aws-cn:kms:cn-north-1:123456789012:key/a' } },
      { keyConfiguration: { kmsKeyArn: 'no ARN' } },
    ],
  },
  'arns/accounts-differ': {
    keeps: [
      { emailConfiguration: { sourceArn: 'no ARN' }, smsConfiguration: sms },
      { emailConfiguration: { sourceArn: SES('eu-west-1') }, smsConfiguration: sms },
    ],
  },
};
