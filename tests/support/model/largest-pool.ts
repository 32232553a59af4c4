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

const numbered = <A>(count: number, make: (index: number) => A): A[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The largest pool that both the model and the service's own rules allow: every member at its limit that can be. */
export function largestPool(): CreateUserPoolRequest {
  const { UsernameAttributes: _, ...maximal } = validMaximal(
    'CreateUserPoolRequest',
  ) as CreateUserPoolRequest;
  const { UnusedAccountValidityDays: __, ...adminCreateUser } = maximal.AdminCreateUserConfig ?? {};
  const { EumsSms: ___, ...sns } = maximal.SmsConfiguration ?? {};
  const trigger = maximal.LambdaConfig?.PreSignUp;
  return {
    ...maximal,
    Policies: {
      ...maximal.Policies,
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] },
    },
    LambdaConfig: {
      ...maximal.LambdaConfig,
      PreTokenGenerationConfig: { LambdaVersion: 'V3_0', LambdaArn: trigger },
      PreTokenGeneration: trigger,
    },
    MfaConfiguration: 'OPTIONAL',
    EmailConfiguration: { ...maximal.EmailConfiguration, EmailSendingAccount: 'DEVELOPER' },
    SmsConfiguration: sns,
    UserPoolTags: Object.fromEntries(
      numbered(tagsAllowed, (index) => [String(index).padEnd(128, 'k'), 'v'.repeat(256)]),
    ),
    AdminCreateUserConfig: adminCreateUser,
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
    KeyConfiguration: { ...maximal.KeyConfiguration, KeyType: 'CUSTOMER_MANAGED_KEY' },
  };
}
