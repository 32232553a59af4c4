export * from '../provider';
export { EmailPasswordPool, type EmailPasswordPoolArgs } from './email-password-pool';
export { EnterprisePool, type EnterprisePoolArgs } from './enterprise-pool';
export { Mfa, ThreatProtection, UserVerification } from './enums';
export type { MfaArgs } from './fragments/authenticator-apps';
export type { EmailSenderArgs } from './fragments/email-sender';
export type { WithGroups } from './fragments/groups';
export type {
  IdentityProvidersArgs,
  SocialProvidersArgs,
  WithIdentityProviders,
} from './fragments/identity-providers';
export type { ManagedLoginArgs, WithManagedLogin } from './fragments/managed-login';
export type { PasskeyArgs, UserVerificationArgs } from './fragments/passkeys';
export type { PasswordArgs, SelfSignUpArgs } from './fragments/passwords';
export type { RiskArgs } from './fragments/risk';
export type { SmsSenderArgs } from './fragments/sms-sender';
export {
  MachineToMachinePool,
  type MachineToMachinePoolArgs,
  type MachineToMachinePoolOptions,
} from './machine-to-machine-pool';
export { MfaRequiredPool, type MfaRequiredPoolArgs } from './mfa-required-pool';
export { PasswordlessPool, type PasswordlessPoolArgs } from './passwordless-pool';
export { PlusTierPool, type PlusTierPoolArgs, type PlusTierPoolOptions } from './plus-tier-pool';
export type { PresetArgs } from './preset-args';
export type { PresetBrandingArgs, PresetBrandingAssetArgs } from './preset-branding-args';
export type { PresetClientArgs } from './preset-client-args';
export type { PresetGroupArgs } from './preset-group-args';
export type { ChildOptions, PresetOptions, SignInPresetOptions } from './preset-options';
export type {
  AmazonSignInArgs,
  AppleSignInArgs,
  FacebookSignInArgs,
  GoogleSignInArgs,
  OidcSignInArgs,
  OrganizationSignInArgs,
  SamlSignInArgs,
} from './preset-provider-args';
export type { PresetRiskConfigurationArgs } from './preset-risk-args';
export type { SignInPresetArgs } from './sign-in-preset-args';
export { SocialSignInPool, type SocialSignInPoolArgs } from './social-sign-in-pool';
export { WorkforcePool, type WorkforcePoolArgs } from './workforce-pool';
