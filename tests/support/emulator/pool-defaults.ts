import type {
  AcrLevelConfigType,
  AdminCreateUserConfigType,
  DcrConfigurationType,
  DeviceConfigurationType,
  EmailConfigurationType,
  IssuerConfigurationType,
  KeyConfigurationType,
  LambdaConfigType,
  PasswordPolicyType,
  SmsConfigurationType,
  UserPoolPolicyType,
  VerificationMessageTemplateType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Settings } from './settings';

const requirements = ['RequireUppercase', 'RequireLowercase', 'RequireNumbers', 'RequireSymbols'] as const;

const defaultDays = 7;

/** B: a wholly absent policy requires everything, a partial one requires only what it says. */
export function passwordPolicy(given: PasswordPolicyType | undefined): PasswordPolicyType {
  const required = Object.fromEntries(requirements.map((name) => [name, given === undefined]));
  return {
    MinimumLength: 8,
    ...required,
    ...given,
    // E: 0 is treated as null.
    TemporaryPasswordValidityDays: given?.TemporaryPasswordValidityDays || defaultDays,
  };
}

export const policies = (given: UserPoolPolicyType | undefined): UserPoolPolicyType => ({
  ...given,
  PasswordPolicy: passwordPolicy(given?.PasswordPolicy),
  SignInPolicy: given?.SignInPolicy ?? { AllowedFirstAuthFactors: ['PASSWORD'] },
});

export const verificationMessage = (
  given: VerificationMessageTemplateType,
): VerificationMessageTemplateType => ({
  DefaultEmailOption: 'CONFIRM_WITH_CODE',
  ...given,
});

export const adminCreateUser = (given: AdminCreateUserConfigType): AdminCreateUserConfigType => ({
  AllowAdminCreateUserOnly: false,
  UnusedAccountValidityDays: defaultDays,
  ...given,
});

/** E: giving any field turns device remembering on, giving none doesn't. */
export function deviceConfiguration(given: DeviceConfigurationType): DeviceConfigurationType | undefined {
  if (Object.keys(given).length === 0) return undefined;
  return { ChallengeRequiredOnNewDevice: false, DeviceOnlyRememberedOnUserPrompt: false, ...given };
}

export const emailConfiguration = (given: EmailConfigurationType): EmailConfigurationType => ({
  EmailSendingAccount: 'COGNITO_DEFAULT',
  ...given,
});

/** I.4: nothing, or an empty SnsCallerArn, which the model's OptionalArnType allows. */
export const isEmptySms = ({ SnsCallerArn, ...rest }: SmsConfigurationType): boolean =>
  (SnsCallerArn ?? '') === '' && Object.keys(rest).length === 0;

/** E: omitted members revert to the documented defaults, and `implicit` is ignored. */
export function dcr(given: DcrConfigurationType): DcrConfigurationType {
  const { AuthenticatedGrantTypes = ['code', 'client_credentials'], OpenDcrGrantTypes = ['code'] } = given;
  return {
    EnableStatus: 'Enabled',
    OpenDcrEnabled: false,
    AllowedScopes: ['openid', 'email', 'phone', 'profile'],
    ...given,
    AuthenticatedGrantTypes: AuthenticatedGrantTypes.filter((grant) => grant !== 'implicit'),
    OpenDcrGrantTypes: OpenDcrGrantTypes.filter((grant) => grant !== 'implicit'),
  };
}

// E: an absent ARN means AWS's key.
export const key = (given: KeyConfigurationType): KeyConfigurationType => ({
  KeyType: given.KmsKeyArn === undefined ? 'AWS_OWNED_KEY' : 'CUSTOMER_MANAGED_KEY',
  ...given,
});

export const issuer = (given: IssuerConfigurationType): IssuerConfigurationType => ({
  Type: 'ORIGINAL',
  ...given,
});

/** E: Describe returns the given names merged with the default ones. */
export function acrLevels(given: Record<string, AcrLevelConfigType>): Record<string, AcrLevelConfigType> {
  const defaults = [1, 2, 3, 4].map((level) => [`Level${level}`, { AcrValue: `urn:cognito:loa:${level}` }]);
  return { ...Object.fromEntries(defaults), ...given };
}

export function mirrored(given: LambdaConfigType, settings: Readonly<Settings>): LambdaConfigType {
  if (!settings.preTokenGenerationMirrored) return given;
  const { PreTokenGeneration: plain, PreTokenGenerationConfig: versioned } = given;
  const arn = plain ?? versioned?.LambdaArn;
  if (arn === undefined) return given;
  const config = versioned ?? { LambdaVersion: 'V1_0' as const, LambdaArn: arn };
  return { ...given, PreTokenGeneration: arn, PreTokenGenerationConfig: config };
}
