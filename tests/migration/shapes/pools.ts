import type { Shape } from './shape';

/*
 * Names and nesting follow the published types of @pulumi/aws 7.48 (`cognito/*.d.ts`), to which the compiler holds them,
 * and CloudFormation's schema of AWS::Cognito::UserPool, from which @pulumi/aws-native is made; values are neutral.
 */

const LAMBDA = 'arn:aws:lambda:eu-west-1:123456789012:function:trigger';
const ROLE = 'arn:aws:iam::123456789012:role/sms';
const KEY = 'arn:aws:kms:eu-west-1:123456789012:key/0b5d0e6c-0c5f-4c1c-9a55-0123456789ab';

const POLICY = { minimumLength: 12, requireLowercase: true, temporaryPasswordValidityDays: 7 };
const SMS = { externalId: 'external-id-4711', snsCallerArn: ROLE };
const TEAM = { name: 'team', attributeDataType: 'String', mutable: true };
const COUNT = { name: 'count', attributeDataType: 'Number', mutable: true };
const SPELLED = [
  { ...TEAM, stringAttributeConstraints: { minLength: '0', maxLength: '64' } },
  { ...COUNT, numberAttributeConstraints: { minValue: '1', maxValue: '9' } },
];
const RECOVERY = { recoveryMechanisms: [{ name: 'verified_email', priority: 1 }] };
const INVITATION = {
  emailMessage: 'You are {username}, with {####}',
  emailSubject: 'Welcome',
  smsMessage: 'You are {username}, with {####}',
};
const TEMPLATE = {
  defaultEmailOption: 'CONFIRM_WITH_LINK',
  emailMessageByLink: 'Follow {##this link##}',
  emailSubjectByLink: 'Confirm',
};
const V2 = { lambdaArn: LAMBDA, lambdaVersion: 'V2_0' };
const SENDER = { lambdaArn: LAMBDA, lambdaVersion: 'V1_0' };

export const POOLS: ReadonlyArray<Shape<'UserPool'>> = [
  { name: 'nothing', kind: 'UserPool', program: {}, aws: {}, awsNative: {} },
  {
    name: 'a name',
    kind: 'UserPool',
    program: { poolName: 'customers' },
    aws: { name: 'customers' },
    awsNative: { userPoolName: 'customers' },
  },
  {
    name: 'tags',
    kind: 'UserPool',
    program: { userPoolTags: { team: 'shop' } },
    aws: { tags: { team: 'shop' }, tagsAll: { team: 'shop' } },
    awsNative: { userPoolTags: { team: 'shop' } },
  },
  {
    name: "tags of its provider's alone",
    kind: 'UserPool',
    program: { userPoolTags: { owner: 'platform' } },
    aws: { tagsAll: { owner: 'platform' } },
  },
  {
    name: "tags of its own and its provider's",
    kind: 'UserPool',
    program: { userPoolTags: { team: 'shop', owner: 'platform' } },
    aws: { tags: { team: 'shop' }, tagsAll: { team: 'shop', owner: 'platform' } },
  },
  {
    name: "tags of its provider's that the program does not say",
    kind: 'UserPool',
    program: { userPoolTags: { team: 'shop' } },
    undeclared: { userPoolTags: { team: 'shop', owner: 'platform' } },
    aws: { tags: { team: 'shop' }, tagsAll: { team: 'shop', owner: 'platform' } },
  },
  {
    name: 'SMS',
    kind: 'UserPool',
    program: { smsConfiguration: SMS, autoVerifiedAttributes: ['phone_number'] },
    aws: { smsConfiguration: SMS, autoVerifiedAttributes: ['phone_number'] },
    awsNative: { smsConfiguration: SMS, autoVerifiedAttributes: ['phone_number'] },
  },
  {
    name: 'SMS with a Region',
    kind: 'UserPool',
    program: { smsConfiguration: { ...SMS, snsRegion: 'eu-west-1' } },
    aws: { smsConfiguration: { ...SMS, snsRegion: 'eu-west-1' } },
    awsNative: { smsConfiguration: { ...SMS, snsRegion: 'eu-west-1' } },
  },
  {
    name: 'Lambda triggers',
    kind: 'UserPool',
    program: { lambdaConfig: { preSignUp: LAMBDA, postConfirmation: LAMBDA } },
    aws: { lambdaConfig: { preSignUp: LAMBDA, postConfirmation: LAMBDA } },
    awsNative: { lambdaConfig: { preSignUp: LAMBDA, postConfirmation: LAMBDA } },
  },
  {
    name: 'a trigger before tokens of version 2',
    kind: 'UserPool',
    program: { lambdaConfig: { preTokenGenerationConfig: V2 } },
    aws: { lambdaConfig: { preTokenGenerationConfig: V2 } },
    awsNative: { lambdaConfig: { preTokenGenerationConfig: V2 } },
  },
  {
    name: 'custom senders',
    kind: 'UserPool',
    program: { lambdaConfig: { customEmailSender: SENDER, customSmsSender: SENDER, kmsKeyId: KEY } },
    aws: { lambdaConfig: { customEmailSender: SENDER, customSmsSender: SENDER, kmsKeyId: KEY } },
    awsNative: { lambdaConfig: { customEmailSender: SENDER, customSmsSender: SENDER, kmsKeyId: KEY } },
  },
  {
    name: 'a schema whose constraints are declared',
    kind: 'UserPool',
    program: { schema: SPELLED },
    aws: { schemas: SPELLED },
    awsNative: { schema: SPELLED },
  },
  {
    name: 'a schema whose constraints AWS fills in',
    kind: 'UserPool',
    program: { schema: [TEAM, COUNT] },
    aws: { schemas: [TEAM, COUNT] },
    awsNative: { schema: [TEAM, COUNT] },
  },
  {
    name: 'a schema whose constraints the other provider has spelled out empty',
    kind: 'UserPool',
    program: { schema: [TEAM, COUNT] },
    aws: {
      schemas: [
        { ...TEAM, developerOnlyAttribute: false, required: false, stringAttributeConstraints: {} },
        { ...COUNT, numberAttributeConstraints: {} },
      ],
    },
    awsNative: {
      schema: [
        { ...TEAM, developerOnlyAttribute: false, required: false, stringAttributeConstraints: {} },
        { ...COUNT, numberAttributeConstraints: {} },
      ],
    },
  },
  {
    name: 'a schema that the program does not say',
    kind: 'UserPool',
    program: { mfaConfiguration: 'OFF' },
    undeclared: { schema: SPELLED },
    aws: { mfaConfiguration: 'OFF', schemas: SPELLED },
    awsNative: { mfaConfiguration: 'OFF', schema: SPELLED },
  },
  {
    name: 'passkeys',
    kind: 'UserPool',
    program: {
      policies: { signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
      webAuthnConfiguration: { relyingPartyId: 'example.com', userVerification: 'required' },
    },
    aws: {
      signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] },
      webAuthnConfiguration: { relyingPartyId: 'example.com', userVerification: 'required' },
    },
    awsNative: {
      policies: { signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
      webAuthnRelyingPartyId: 'example.com',
      webAuthnUserVerification: 'required',
    },
  },
  {
    name: 'passwords',
    kind: 'UserPool',
    program: { policies: { passwordPolicy: POLICY } },
    aws: { passwordPolicy: POLICY },
    awsNative: { policies: { passwordPolicy: POLICY } },
  },
  {
    name: 'time-based one-time passwords',
    kind: 'UserPool',
    program: { mfaConfiguration: 'OPTIONAL', softwareTokenMfaConfiguration: { enabled: true } },
    aws: { mfaConfiguration: 'OPTIONAL', softwareTokenMfaConfiguration: { enabled: true } },
    awsNative: { mfaConfiguration: 'OPTIONAL', enabledMfas: ['SOFTWARE_TOKEN_MFA'] },
  },
  {
    name: 'MFA by e-mail',
    kind: 'UserPool',
    program: {
      mfaConfiguration: 'OPTIONAL',
      emailMfaConfiguration: { message: 'Code {####}', subject: 'Your code' },
      softwareTokenMfaConfiguration: { enabled: true },
      emailConfiguration: {
        emailSendingAccount: 'DEVELOPER',
        from: 'Shop <no-reply@example.com>',
        sourceArn: 'arn:aws:ses:eu-west-1:123456789012:identity/example.com',
      },
      accountRecoverySetting: { recoveryMechanisms: [{ name: 'admin_only', priority: 1 }] },
    },
    aws: {
      mfaConfiguration: 'OPTIONAL',
      emailMfaConfiguration: { message: 'Code {####}', subject: 'Your code' },
      softwareTokenMfaConfiguration: { enabled: true },
      emailConfiguration: {
        emailSendingAccount: 'DEVELOPER',
        fromEmailAddress: 'Shop <no-reply@example.com>',
        sourceArn: 'arn:aws:ses:eu-west-1:123456789012:identity/example.com',
      },
      accountRecoverySetting: { recoveryMechanisms: [{ name: 'admin_only', priority: 1 }] },
    },
    awsNative: {
      mfaConfiguration: 'OPTIONAL',
      emailAuthenticationMessage: 'Code {####}',
      emailAuthenticationSubject: 'Your code',
      enabledMfas: ['EMAIL_OTP', 'SOFTWARE_TOKEN_MFA'],
      emailConfiguration: {
        emailSendingAccount: 'DEVELOPER',
        from: 'Shop <no-reply@example.com>',
        sourceArn: 'arn:aws:ses:eu-west-1:123456789012:identity/example.com',
      },
      accountRecoverySetting: { recoveryMechanisms: [{ name: 'admin_only', priority: 1 }] },
    },
  },
  {
    name: 'how users come and prove themselves',
    kind: 'UserPool',
    program: {
      accountRecoverySetting: RECOVERY,
      adminCreateUserConfig: { allowAdminCreateUserOnly: true, inviteMessageTemplate: INVITATION },
      autoVerifiedAttributes: ['email'],
      deletionProtection: 'ACTIVE',
      deviceConfiguration: { challengeRequiredOnNewDevice: true },
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['email'] },
      userPoolTier: 'PLUS',
      userPoolAddOns: { advancedSecurityMode: 'ENFORCED' },
      usernameAttributes: ['email'],
      usernameConfiguration: { caseSensitive: true },
      verificationMessageTemplate: TEMPLATE,
    },
    aws: {
      accountRecoverySetting: RECOVERY,
      adminCreateUserConfig: { allowAdminCreateUserOnly: true, inviteMessageTemplate: INVITATION },
      autoVerifiedAttributes: ['email'],
      deletionProtection: 'ACTIVE',
      deviceConfiguration: { challengeRequiredOnNewDevice: true },
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdates: ['email'] },
      userPoolTier: 'PLUS',
      userPoolAddOns: { advancedSecurityMode: 'ENFORCED' },
      usernameAttributes: ['email'],
      usernameConfiguration: { caseSensitive: true },
      verificationMessageTemplate: TEMPLATE,
    },
    awsNative: {
      accountRecoverySetting: RECOVERY,
      adminCreateUserConfig: { allowAdminCreateUserOnly: true, inviteMessageTemplate: INVITATION },
      autoVerifiedAttributes: ['email'],
      deletionProtection: 'ACTIVE',
      deviceConfiguration: { challengeRequiredOnNewDevice: true },
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['email'] },
      userPoolTier: 'PLUS',
      userPoolAddOns: { advancedSecurityMode: 'ENFORCED' },
      usernameAttributes: ['email'],
      usernameConfiguration: { caseSensitive: true },
      verificationMessageTemplate: TEMPLATE,
    },
  },
  {
    name: 'much that the program does not say',
    kind: 'UserPool',
    program: { aliasAttributes: ['email'] },
    undeclared: {
      aliasAttributes: ['email'],
      policies: { passwordPolicy: POLICY },
      smsConfiguration: SMS,
      userPoolTags: { team: 'shop' },
    },
    aws: { aliasAttributes: ['email'], passwordPolicy: POLICY, tags: { team: 'shop' } },
    awsNative: {
      aliasAttributes: ['email'],
      policies: { passwordPolicy: POLICY },
      userPoolTags: { team: 'shop' },
    },
  },
];
