import type { CreateUserPoolRequest, SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';
import { validMaximal } from './samples';

const attributesAllowed = 50;
const tagsAllowed = 50;

const customAttribute = (index: number): SchemaAttributeType => ({
  Name: `attribute_number__${String(index).padStart(2, '0')}`,
  Mutable: true,
  Required: false,
  DeveloperOnlyAttribute: false,
  ...(index % 2 === 0
    ? { AttributeDataType: 'String', StringAttributeConstraints: { MinLength: '0', MaxLength: '2048' } }
    : { AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: '-5', MaxValue: '99999' } }),
});

/** A text filled up to its limit. */
const padded = (text: string, length: number): string => text.padEnd(length, 'a');

/** An ARN at its limit. */
const arn = (service: string, region: string, resource: string): string =>
  padded(`arn:aws:${service}:${region}:123456789012:${resource}`, 2048);

const numbered = <A>(count: number, make: (index: number) => A): A[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The largest pool that both the model and the service's own rules allow: every member at its limit that can be. */
export function largestPool(region = 'us-east-1'): CreateUserPoolRequest {
  // A function's name is at most 64 characters, by Lambda's own model.
  const lambda = `arn:aws:lambda:${region}:123456789012:function:${'a'.repeat(64)}`;
  const key = arn('kms', region, 'key/');
  const { UsernameAttributes: _, ...maximal } = validMaximal(
    'CreateUserPoolRequest',
  ) as CreateUserPoolRequest;
  const { UnusedAccountValidityDays: __, ...adminCreateUser } = maximal.AdminCreateUserConfig ?? {};
  const { EumsSms: ___, ...sns } = maximal.SmsConfiguration ?? {};
  const triggers = Object.fromEntries(
    Object.entries(maximal.LambdaConfig ?? {}).map(([name, trigger]) => [
      name,
      typeof trigger === 'string' ? lambda : { ...trigger, LambdaArn: lambda },
    ]),
  );
  return {
    ...maximal,
    Policies: {
      ...maximal.Policies,
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] },
    },
    LambdaConfig: {
      ...triggers,
      PreTokenGenerationConfig: { LambdaVersion: 'V3_0', LambdaArn: lambda },
      KMSKeyID: key,
    },
    MfaConfiguration: 'OPTIONAL',
    VerificationMessageTemplate: {
      ...maximal.VerificationMessageTemplate,
      EmailMessageByLink: padded('{##a##}', 20_000),
    },
    EmailConfiguration: {
      ...maximal.EmailConfiguration,
      EmailSendingAccount: 'DEVELOPER',
      SourceArn: arn('ses', region, 'identity/'),
      From: padded('a@', 131_072),
    },
    SmsConfiguration: { ...sns, SnsRegion: region },
    UserPoolTags: Object.fromEntries(
      numbered(tagsAllowed, (index) => [String(index).padEnd(128, 'k'), 'v'.repeat(256)]),
    ),
    AdminCreateUserConfig: {
      ...adminCreateUser,
      InviteMessageTemplate: {
        ...adminCreateUser.InviteMessageTemplate,
        SMSMessage: padded('{####}', 140),
        EmailMessage: padded('{####}', 20_000),
      },
    },
    Schema: numbered(attributesAllowed, customAttribute),
    UserPoolAddOns: {
      AdvancedSecurityMode: 'ENFORCED',
      AdvancedSecurityAdditionalFlows: { CustomAuthMode: 'ENFORCED' },
    },
    // The service ignores `implicit` here.
    DcrConfiguration: {
      ...maximal.DcrConfiguration,
      AuthenticatedGrantTypes: ['code', 'client_credentials'],
      OpenDcrGrantTypes: ['code', 'client_credentials'],
    },
    UserPoolTier: 'PLUS',
    AccountRecoverySetting: {
      RecoveryMechanisms: [
        { Priority: 1, Name: 'verified_email' },
        { Priority: 2, Name: 'verified_phone_number' },
      ],
    },
    KeyConfiguration: { KeyType: 'CUSTOMER_MANAGED_KEY', KmsKeyArn: key },
  };
}
