import { equal, match } from 'node:assert/strict';
import { emulated } from './emulated';

const lambda = 'arn:aws:lambda:us-east-1:123456789012:function:one';
const other = 'arn:aws:lambda:us-east-1:123456789012:function:two';
const key = 'arn:aws:kms:us-east-1:123456789012:key/k';
const role = 'arn:aws:iam::123456789012:role/sms';
const sns = { SnsCallerArn: role, ExternalId: 'x' };
const firstFactors = (...factors: string[]) => ({ SignInPolicy: { AllowedFirstAuthFactors: factors } });
const custom = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    Name: `c${index}`,
    AttributeDataType: 'String',
  }));

type Case = readonly [title: string, input: Record<string, unknown>, message: RegExp, type?: string];

const unavailable = 'FeatureUnavailableInTierException';

const refused: readonly Case[] = [
  [
    'aliases beside usernames',
    { AliasAttributes: ['email'], UsernameAttributes: ['email'] },
    /aliasAttributes/,
  ],
  ['MFA without SMS', { MfaConfiguration: 'ON' }, /SMS configuration/],
  ['MFA with an empty SMS configuration', { MfaConfiguration: 'OPTIONAL', SmsConfiguration: {} }, /MFA/],
  ['phone verification without SMS', { AutoVerifiedAttributes: ['phone_number'] }, /SMS configuration/],
  ['SMS_OTP without SMS', { Policies: firstFactors('PASSWORD', 'SMS_OTP') }, /missing valid SMS/],
  [
    'EMAIL_OTP under required MFA',
    { MfaConfiguration: 'ON', SmsConfiguration: sns, Policies: firstFactors('PASSWORD', 'EMAIL_OTP') },
    /Only PASSWORD and WEB_AUTHN/,
  ],
  [
    'passkeys as a single factor under required MFA',
    { MfaConfiguration: 'ON', SmsConfiguration: sns, Policies: firstFactors('PASSWORD', 'WEB_AUTHN') },
    /SINGLE_FACTOR/,
  ],
  ['sign-in without passwords', { Policies: firstFactors('WEB_AUTHN') }, /Password should be/],
  ['SOFTWARE_TOKEN first', { Policies: firstFactors('PASSWORD', 'SOFTWARE_TOKEN') }, /SOFTWARE_TOKEN/],
  [
    'verification before update of what is not verified',
    { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
    /must exist in AutoVerifiedAttributes/,
  ],
  [
    'two pre-token triggers that differ',
    {
      LambdaConfig: {
        PreTokenGeneration: lambda,
        PreTokenGenerationConfig: { LambdaVersion: 'V1_0', LambdaArn: other },
      },
    },
    /different Lambda function/,
  ],
  [
    'a custom sender without a key',
    { LambdaConfig: { CustomSMSSender: { LambdaVersion: 'V1_0', LambdaArn: lambda } } },
    /KMSKeyId/,
  ],
  ['SNS beside EUMS', { SmsConfiguration: { ...sns, EumsSms: { CallerArn: role } } }, /exactly one/],
  ['SMS without SNS or EUMS', { SmsConfiguration: { ExternalId: 'x' } }, /exactly one/],
  [
    'EUMS in another region',
    { SmsConfiguration: { EumsSms: { CallerArn: role, Region: 'eu-west-1' } } },
    /region of the user pool/,
  ],
  [
    'an own sender without its identity',
    { EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' } },
    /Source ARN/,
  ],
  ['an own key without its ARN', { KeyConfiguration: { KeyType: 'CUSTOMER_MANAGED_KEY' } }, /KmsKeyArn/],
  [
    'recovery priorities that collide',
    {
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Priority: 1, Name: 'verified_email' },
          { Priority: 1, Name: 'verified_phone_number' },
        ],
      },
    },
    /duplicate priorities/,
  ],
  [
    'an ACR name that a default has',
    { AcrConfiguration: { Level1: { AcrValue: 'urn:cognito:loa:2' } } },
    /unique/,
  ],
  [
    'retired validity days beside their successor',
    {
      Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 3 } },
      AdminCreateUserConfig: { UnusedAccountValidityDays: 3 },
    },
    /Please use TemporaryPasswordValidityDays/,
  ],
  [
    'a required custom attribute',
    { Schema: [{ Name: 'x', AttributeDataType: 'String', Required: true }] },
    /Required custom attributes/,
  ],
  ['an attribute without a type', { Schema: [{ Name: 'x' }] }, /Invalid AttributeDataType input/],
  [
    'an attribute twice',
    {
      Schema: [
        { Name: 'x', AttributeDataType: 'String' },
        { Name: 'x', AttributeDataType: 'String' },
      ],
    },
    /already has name custom:x/,
  ],
  ['a standard attribute twice', { Schema: [{ Name: 'email' }, { Name: 'email' }] }, /more than once/],
  [
    'a standard attribute of another type',
    { Schema: [{ Name: 'email', AttributeDataType: 'Number' }] },
    /You can not change AttributeDataType/,
  ],
  ['an attribute without a name', { Schema: [{ AttributeDataType: 'String' }] }, /no name/],
  [
    'limits that are no numbers',
    {
      Schema: [{ Name: 'x', AttributeDataType: 'String', StringAttributeConstraints: { MaxLength: 'many' } }],
    },
    /Invalid StringAttributeConstraints/,
  ],
  [
    'limits that exclude everything',
    {
      Schema: [
        {
          Name: 'x',
          AttributeDataType: 'String',
          StringAttributeConstraints: { MinLength: '9', MaxLength: '10' },
        },
        {
          Name: 'y',
          AttributeDataType: 'Number',
          NumberAttributeConstraints: { MinValue: '9', MaxValue: '-10' },
        },
      ],
    },
    /max value smaller/,
  ],
  ['a system tag', { UserPoolTags: { 'aws:x': 'y' } }, /aws:/, 'UserPoolTaggingException'],
  ...(['LITE', 'ESSENTIALS'] as const).map(
    (UserPoolTier): Case => [
      `threat protection on ${UserPoolTier}`,
      { UserPoolTier, UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } },
      new RegExp(`need to be disabled for the ${UserPoolTier} pricing tier configured: Threat Protection`),
      unavailable,
    ],
  ),
  [
    'passkeys on LITE',
    { UserPoolTier: 'LITE', Policies: firstFactors('PASSWORD', 'WEB_AUTHN') },
    /Passwordless Sign-In/,
    unavailable,
  ],
  [
    'password history on LITE',
    { UserPoolTier: 'LITE', Policies: { PasswordPolicy: { PasswordHistorySize: 1 } } },
    /history/,
    unavailable,
  ],
  [
    'client registration on LITE',
    { UserPoolTier: 'LITE', DcrConfiguration: {} },
    /Registration/,
    unavailable,
  ],
  ['ACR names on LITE', { UserPoolTier: 'LITE', AcrConfiguration: {} }, /Context/, unavailable],
  [
    'access token customisation on LITE',
    {
      UserPoolTier: 'LITE',
      LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: 'V2_0', LambdaArn: lambda } },
    },
    /Token Customization/,
    unavailable,
  ],
];

const accepted: readonly (readonly [string, Record<string, unknown>])[] = [
  ['MFA with SMS', { MfaConfiguration: 'ON', SmsConfiguration: sns }],
  [
    'optional MFA beside EMAIL_OTP',
    { MfaConfiguration: 'OPTIONAL', SmsConfiguration: sns, Policies: firstFactors('PASSWORD', 'EMAIL_OTP') },
  ],
  ['EMAIL_OTP with the default sender', { Policies: firstFactors('PASSWORD', 'EMAIL_OTP') }],
  ['EUMS in the own region', { SmsConfiguration: { EumsSms: { CallerArn: role, Region: 'us-east-1' } } }],
  [
    'a custom sender with a key',
    { LambdaConfig: { CustomSMSSender: { LambdaVersion: 'V1_0', LambdaArn: lambda }, KMSKeyID: key } },
  ],
  [
    'both e-mail texts',
    { VerificationMessageTemplate: { EmailMessage: '{####}', EmailMessageByLink: '{##a##}' } },
  ],
  [
    'an identity without an own sender',
    { EmailConfiguration: { SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/a@b.c' } },
  ],
  [
    'a custom authentication mode with threat protection off',
    {
      UserPoolAddOns: {
        AdvancedSecurityMode: 'OFF',
        AdvancedSecurityAdditionalFlows: { CustomAuthMode: 'ENFORCED' },
      },
    },
  ],
  [
    'string limits on a number',
    { Schema: [{ Name: 'x', AttributeDataType: 'Number', StringAttributeConstraints: {} }] },
  ],
  ['50 custom attributes', { Schema: custom(50) }],
  ['password sign-in on LITE', { UserPoolTier: 'LITE', Policies: firstFactors('PASSWORD') }],
  [
    'disabled client registration on LITE',
    { UserPoolTier: 'LITE', DcrConfiguration: { EnableStatus: 'Disabled' } },
  ],
];

describe('CreateUserPool', () => {
  const service = emulated();

  for (const [title, input, message, type = 'InvalidParameterException'] of refused) {
    it(`refuses ${title}`, async () => {
      const answer = await service().call('CreateUserPool', { PoolName: 'p', ...input });
      equal(answer.type, type);
      match(answer.message, message);
      equal(service().emulator.pools().length, 0);
    });
  }

  for (const [title, input] of accepted) {
    it(`accepts ${title}`, async () => {
      await service().pool(input);
    });
  }

  it('makes a pool with threat protection and no tier PLUS', async () => {
    const id = await service().pool({ UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } });
    equal(service().emulator.pool(id).userPool.UserPoolTier, 'PLUS');
  });

  it('refuses threat protection without a tier when the test configures it', async () => {
    service().emulator.options.threatProtectionWithoutTier = 'refuse';
    const input = { PoolName: 'p', UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } };
    equal((await service().call('CreateUserPool', input)).type, unavailable);
  });
});

describe('UpdateUserPool, by tier', () => {
  const service = emulated();

  it('refuses threat protection on a pool with the default tier', async () => {
    const UserPoolId = await service().pool();
    const input = { UserPoolId, UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } };
    equal((await service().call('UpdateUserPool', input)).type, unavailable);
  });

  it('refuses a downgrade while the same request keeps a feature of the higher tier', async () => {
    const UserPoolId = await service().pool({
      UserPoolTier: 'PLUS',
      UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' },
    });
    const input = {
      UserPoolId,
      UserPoolTier: 'ESSENTIALS',
      UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' },
    };
    equal((await service().call('UpdateUserPool', input)).type, unavailable);
  });

  it('refuses a downgrade that only SetUserPoolMfaConfig could make possible', async () => {
    const UserPoolId = await service().pool();
    service().emulator.pool(UserPoolId).mfa.WebAuthnConfiguration = { RelyingPartyId: 'example.com' };
    const answer = await service().call('UpdateUserPool', { UserPoolId, UserPoolTier: 'LITE' });
    equal(answer.type, 'TierChangeNotAllowedException');
  });

  it('keeps client registration, which therefore blocks LITE until it is disabled', async () => {
    const UserPoolId = await service().pool({ DcrConfiguration: {} });
    equal((await service().call('UpdateUserPool', { UserPoolId, UserPoolTier: 'LITE' })).type, unavailable);
    const input = { UserPoolId, UserPoolTier: 'LITE', DcrConfiguration: { EnableStatus: 'Disabled' } };
    equal((await service().call('UpdateUserPool', input)).status, 200);
  });
});
