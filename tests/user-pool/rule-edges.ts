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

/** For each rule the pools at its edges: those that break it in another way, and those that only seem to. */
export const EDGES: Edges = {
  'mfa-on-needs-a-factor': {
    breaks: [{ mfaConfiguration: 'OPTIONAL' }, { mfaConfiguration: 'ON', webAuthnConfiguration: {} }],
    keeps: [
      { mfaConfiguration: 'ON', smsConfiguration: sms },
      { mfaConfiguration: 'ON', ...email },
    ],
  },
  'mfa-off-takes-no-factor': {
    breaks: [token, email, { mfaConfiguration: 'OFF', ...email }],
    keeps: [{ mfaConfiguration: 'ON', ...token }, { smsConfiguration: sms }, { mfaConfiguration: 'OFF' }],
  },
  'mfa-on-excludes-one-time-codes': {
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
  'mfa-on-needs-passkeys-that-count': {
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
  'email-mfa-needs-your-sender': {
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
  'email-mfa-needs-another-way-back': {
    breaks: [{ mfaConfiguration: 'OPTIONAL', ...email, ...recovery('verified_email') }],
    keeps: [
      { ...email, ...recovery('verified_email') },
      { mfaConfiguration: 'ON', ...token, ...recovery('verified_email') },
      { mfaConfiguration: 'ON', ...email, ...recovery('admin_only') },
      { mfaConfiguration: 'ON', ...email },
    ],
  },
  'sms-mfa-needs-another-way-back': {
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
  'adaptive-authentication-wants-optional-mfa': {
    keeps: [
      { mfaConfiguration: 'ON', ...token },
      { mfaConfiguration: 'ON', userPoolAddOns: ADVANCED },
      { userPoolAddOns: { advancedSecurityMode: 'ENFORCED' } },
    ],
  },
  'alias-or-username-attributes': {
    keeps: [
      { usernameAttributes: ['email'] },
      { aliasAttributes: ['email'] },
      { aliasAttributes: [], usernameAttributes: ['email'] },
    ],
  },
  'software-token-is-no-first-factor': { breaks: [first('SOFTWARE_TOKEN')], keeps: [{ policies: {} }] },
  'password-stays-a-first-factor': {
    breaks: [first('WEB_AUTHN'), first()],
    keeps: [{ policies: {} }, first('WEB_AUTHN', 'PASSWORD')],
  },
  'sms-codes-need-sms': { keeps: [first('PASSWORD'), { policies: {} }] },
  'phone-verification-needs-sms': {
    breaks: [{ autoVerifiedAttributes: ['email', 'phone_number'] }],
    keeps: [{ autoVerifiedAttributes: ['email'] }],
  },
  'verified-updates-are-auto-verified': {
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
  'recovery-ranks-differ': { keeps: [{ accountRecoverySetting: {} }, recovery('verified_email')] },
  'admin-recovery-stands-alone': {
    breaks: [recovery('admin_only', 'verified_phone_number')],
    keeps: [recovery('verified_email', 'verified_phone_number'), recovery('verified_email')],
  },
  'lite-has-no-choice-of-first-factor': {
    breaks: [{ userPoolTier: 'LITE', ...first('EMAIL_OTP') }],
    keeps: [
      { userPoolTier: 'LITE', policies: {} },
      { userPoolTier: 'ESSENTIALS', ...first('EMAIL_OTP') },
      first('EMAIL_OTP'),
    ],
  },
  'lite-has-no-passkeys': { keeps: [{ userPoolTier: 'LITE' }, { webAuthnConfiguration: {} }] },
  'lite-has-no-email-mfa': { keeps: [{ userPoolTier: 'LITE' }, email] },
  'lite-has-no-access-token-customisation': {
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
  'lite-has-no-client-registration': {
    breaks: [{ userPoolTier: 'LITE', dcrConfiguration: {} }],
    keeps: [{ userPoolTier: 'LITE' }, { userPoolTier: 'PLUS', dcrConfiguration: {} }],
  },
  'lite-has-no-acr-names': { keeps: [{ userPoolTier: 'LITE' }] },
  'lite-has-no-password-history': {
    keeps: [{ userPoolTier: 'LITE' }, { userPoolTier: 'LITE', policies: { passwordPolicy: {} } }],
  },
  'threat-protection-needs-plus': {
    breaks: [{ userPoolTier: 'LITE', userPoolAddOns: { advancedSecurityMode: 'ENFORCED' } }],
    keeps: [{ userPoolAddOns: ADVANCED }, { userPoolTier: 'LITE' }, { userPoolTier: 'PLUS' }],
  },
  'threat-protection-names-its-tier': {
    keeps: [{ userPoolTier: 'LITE', userPoolAddOns: ADVANCED }, { userPoolTier: 'LITE' }],
  },
  'code-or-link': {
    keeps: [
      { verificationMessageTemplate: {} },
      { verificationMessageTemplate: { emailMessageByLink: '{##x##}' } },
    ],
  },
  'custom-email-needs-your-sender': {
    breaks: ['emailMessage', 'emailSubject', 'emailMessageByLink', 'emailSubjectByLink']
      .map((name): object => ({ verificationMessageTemplate: { [name]: 'x' } }))
      .concat({ adminCreateUserConfig: { inviteMessageTemplate: { emailMessage: 'x' } } }),
    keeps: [
      { verificationMessageTemplate: { smsMessage: 'x' } },
      { verificationMessageTemplate: {} },
      { adminCreateUserConfig: {} },
      { adminCreateUserConfig: { inviteMessageTemplate: { smsMessage: 'x' } } },
    ],
  },
  'your-sender-needs-an-identity': {
    keeps: [{ emailConfiguration: {} }, { emailConfiguration: { emailSendingAccount: 'COGNITO_DEFAULT' } }],
  },
  'one-way-to-send-sms': { keeps: [{ smsConfiguration: sms }, { smsConfiguration: {} }] },
  'some-way-to-send-sms': {
    breaks: [{ smsConfiguration: {} }, { smsConfiguration: { snsCallerArn: '' } }],
    keeps: [{ smsConfiguration: { eumsSms: { callerArn: ROLE } } }],
  },
  'end-user-messaging-in-the-pools-region': {
    keeps: [
      { smsConfiguration: { eumsSms: { callerArn: ROLE } } },
      { region: undefined, smsConfiguration: { eumsSms: { callerArn: ROLE, region: 'us-east-1' } } },
      { smsConfiguration: sms },
    ],
  },
  'seoul-sends-from-tokyo': {
    keeps: [
      { region: 'ap-northeast-2', smsConfiguration: sms },
      { region: 'ap-northeast-2' },
      { smsConfiguration: { ...sms, snsRegion: 'us-east-1' } },
    ],
  },
  'one-validity-of-temporary-passwords': {
    keeps: [{ adminCreateUserConfig: { unusedAccountValidityDays: 3 } }, { policies: {} }],
  },
  'device-configuration-switches-on': {
    breaks: [
      { deviceConfiguration: {} },
      { deviceConfiguration: { deviceOnlyRememberedOnUserPrompt: false } },
    ],
    keeps: [{ deviceConfiguration: { deviceOnlyRememberedOnUserPrompt: true } }],
  },
  'one-pre-token-function': {
    keeps: [
      { lambdaConfig: {} },
      { lambdaConfig: { preTokenGeneration: LAMBDA } },
      { lambdaConfig: { preTokenGenerationConfig: sender } },
    ],
  },
  'custom-senders-need-a-key': {
    breaks: [{ lambdaConfig: { customSmsSender: sender } }],
    keeps: [{ lambdaConfig: {} }, { lambdaConfig: { preSignUp: LAMBDA } }],
  },
  'attribute-names-without-prefix': {
    breaks: [{ schema: [attribute('plain'), attribute('dev:team')] }],
    keeps: [{ schema: [] }, { schema: [attribute('my_custom:team')] }],
  },
  'custom-attributes-are-not-required': {
    breaks: [{ schema: [attribute('a'), attribute('b', { required: true })] }],
    keeps: [
      { schema: [attribute('a', { required: false })] },
      { schema: [attribute('a')] },
      { schema: [attribute('identities', { required: true })] },
    ],
  },
  'custom-attributes-say-whether-they-change': {
    breaks: [{ schema: [attribute('a', { mutable: true }), attribute('b')] }],
    keeps: [{ schema: [attribute('email')] }, { schema: [attribute('identities')] }],
  },
  'your-key-has-an-arn': {
    keeps: [{ keyConfiguration: {} }, { keyConfiguration: { keyType: 'AWS_OWNED_KEY' } }],
  },
  'acr-names-differ': {
    breaks: [
      { acrConfiguration: { Level1: { acrValue: 'urn:cognito:loa:4' } } },
      { acrConfiguration: { Level2: { acrValue: 'x' }, Level3: { acrValue: 'x' } } },
    ],
    keeps: [{ acrConfiguration: {} }, { acrConfiguration: { Level1: {}, Level3: { acrValue: 'mine' } } }],
  },
  'registration-ignores-implicit': {
    breaks: [{ dcrConfiguration: { openDcrGrantTypes: ['implicit'] } }],
    keeps: [{ dcrConfiguration: {} }],
  },
  'open-registration-of-machines': {
    keeps: [
      { dcrConfiguration: { openDcrEnabled: true } },
      { dcrConfiguration: { openDcrEnabled: false, openDcrGrantTypes: ['client_credentials'] } },
      { dcrConfiguration: { openDcrGrantTypes: ['client_credentials'] } },
    ],
  },
  'tags-of-aws-are-reserved': {
    breaks: [{ userPoolTags: { mine: 'x', 'AWS:team': 'x' } }],
    keeps: [{ userPoolTags: { 'my-aws:team': 'x' } }, { userPoolTags: {} }],
  },
};
