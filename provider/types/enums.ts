/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

/** The values of AWS's `AccountTakeoverEventActionType`. */
export const AccountTakeoverEventActionType = {
  BLOCK: 'BLOCK',
  MFA_IF_CONFIGURED: 'MFA_IF_CONFIGURED',
  MFA_REQUIRED: 'MFA_REQUIRED',
  NO_ACTION: 'NO_ACTION',
} as const;
/** A value of AWS's `AccountTakeoverEventActionType`. */
export type AccountTakeoverEventActionType = (typeof AccountTakeoverEventActionType)[keyof typeof AccountTakeoverEventActionType];

/** The values of AWS's `AdvancedSecurityEnabledModeType`. */
export const AdvancedSecurityEnabledModeType = {
  AUDIT: 'AUDIT',
  ENFORCED: 'ENFORCED',
} as const;
/** A value of AWS's `AdvancedSecurityEnabledModeType`. */
export type AdvancedSecurityEnabledModeType = (typeof AdvancedSecurityEnabledModeType)[keyof typeof AdvancedSecurityEnabledModeType];

/** The values of AWS's `AdvancedSecurityModeType`. */
export const AdvancedSecurityModeType = {
  OFF: 'OFF',
  AUDIT: 'AUDIT',
  ENFORCED: 'ENFORCED',
} as const;
/** A value of AWS's `AdvancedSecurityModeType`. */
export type AdvancedSecurityModeType = (typeof AdvancedSecurityModeType)[keyof typeof AdvancedSecurityModeType];

/** The values of AWS's `AliasAttributeType`. */
export const AliasAttributeType = {
  phone_number: 'phone_number',
  email: 'email',
  preferred_username: 'preferred_username',
} as const;
/** A value of AWS's `AliasAttributeType`. */
export type AliasAttributeType = (typeof AliasAttributeType)[keyof typeof AliasAttributeType];

/** The values of AWS's `AssetCategoryType`. */
export const AssetCategoryType = {
  FAVICON_ICO: 'FAVICON_ICO',
  FAVICON_SVG: 'FAVICON_SVG',
  EMAIL_GRAPHIC: 'EMAIL_GRAPHIC',
  SMS_GRAPHIC: 'SMS_GRAPHIC',
  AUTH_APP_GRAPHIC: 'AUTH_APP_GRAPHIC',
  PASSWORD_GRAPHIC: 'PASSWORD_GRAPHIC',
  PASSKEY_GRAPHIC: 'PASSKEY_GRAPHIC',
  PAGE_HEADER_LOGO: 'PAGE_HEADER_LOGO',
  PAGE_HEADER_BACKGROUND: 'PAGE_HEADER_BACKGROUND',
  PAGE_FOOTER_LOGO: 'PAGE_FOOTER_LOGO',
  PAGE_FOOTER_BACKGROUND: 'PAGE_FOOTER_BACKGROUND',
  PAGE_BACKGROUND: 'PAGE_BACKGROUND',
  FORM_BACKGROUND: 'FORM_BACKGROUND',
  FORM_LOGO: 'FORM_LOGO',
  IDP_BUTTON_ICON: 'IDP_BUTTON_ICON',
} as const;
/** A value of AWS's `AssetCategoryType`. */
export type AssetCategoryType = (typeof AssetCategoryType)[keyof typeof AssetCategoryType];

/** The values of AWS's `AssetExtensionType`. */
export const AssetExtensionType = {
  ICO: 'ICO',
  JPEG: 'JPEG',
  PNG: 'PNG',
  SVG: 'SVG',
  WEBP: 'WEBP',
} as const;
/** A value of AWS's `AssetExtensionType`. */
export type AssetExtensionType = (typeof AssetExtensionType)[keyof typeof AssetExtensionType];

/** The values of AWS's `AttributeDataType`. */
export const AttributeDataType = {
  String: 'String',
  Number: 'Number',
  DateTime: 'DateTime',
  Boolean: 'Boolean',
} as const;
/** A value of AWS's `AttributeDataType`. */
export type AttributeDataType = (typeof AttributeDataType)[keyof typeof AttributeDataType];

/** The values of AWS's `AuthFactorType`. */
export const AuthFactorType = {
  PASSWORD: 'PASSWORD',
  EMAIL_OTP: 'EMAIL_OTP',
  SMS_OTP: 'SMS_OTP',
  WEB_AUTHN: 'WEB_AUTHN',
  SOFTWARE_TOKEN: 'SOFTWARE_TOKEN',
} as const;
/** A value of AWS's `AuthFactorType`. */
export type AuthFactorType = (typeof AuthFactorType)[keyof typeof AuthFactorType];

/** The values of AWS's `ColorSchemeModeType`. */
export const ColorSchemeModeType = {
  LIGHT: 'LIGHT',
  DARK: 'DARK',
  DYNAMIC: 'DYNAMIC',
} as const;
/** A value of AWS's `ColorSchemeModeType`. */
export type ColorSchemeModeType = (typeof ColorSchemeModeType)[keyof typeof ColorSchemeModeType];

/** The values of AWS's `CompromisedCredentialsEventActionType`. */
export const CompromisedCredentialsEventActionType = {
  BLOCK: 'BLOCK',
  NO_ACTION: 'NO_ACTION',
} as const;
/** A value of AWS's `CompromisedCredentialsEventActionType`. */
export type CompromisedCredentialsEventActionType = (typeof CompromisedCredentialsEventActionType)[keyof typeof CompromisedCredentialsEventActionType];

/** The values of AWS's `DefaultEmailOptionType`. */
export const DefaultEmailOptionType = {
  CONFIRM_WITH_LINK: 'CONFIRM_WITH_LINK',
  CONFIRM_WITH_CODE: 'CONFIRM_WITH_CODE',
} as const;
/** A value of AWS's `DefaultEmailOptionType`. */
export type DefaultEmailOptionType = (typeof DefaultEmailOptionType)[keyof typeof DefaultEmailOptionType];

/** The values of `DeletionPolicy`. */
export const DeletionPolicy = {
  RETAIN: 'RETAIN',
  DELETE: 'DELETE',
} as const;
/** A value of `DeletionPolicy`. */
export type DeletionPolicy = (typeof DeletionPolicy)[keyof typeof DeletionPolicy];

/** The values of AWS's `DeletionProtectionType`. */
export const DeletionProtectionType = {
  ACTIVE: 'ACTIVE',
  INACTIVE: 'INACTIVE',
} as const;
/** A value of AWS's `DeletionProtectionType`. */
export type DeletionProtectionType = (typeof DeletionProtectionType)[keyof typeof DeletionProtectionType];

/** The values of AWS's `DeliveryMediumType`. */
export const DeliveryMediumType = {
  SMS: 'SMS',
  EMAIL: 'EMAIL',
} as const;
/** A value of AWS's `DeliveryMediumType`. */
export type DeliveryMediumType = (typeof DeliveryMediumType)[keyof typeof DeliveryMediumType];

/** The values of AWS's `EmailSendingAccountType`. */
export const EmailSendingAccountType = {
  COGNITO_DEFAULT: 'COGNITO_DEFAULT',
  DEVELOPER: 'DEVELOPER',
} as const;
/** A value of AWS's `EmailSendingAccountType`. */
export type EmailSendingAccountType = (typeof EmailSendingAccountType)[keyof typeof EmailSendingAccountType];

/** The values of AWS's `EncryptionKeyType`. */
export const EncryptionKeyType = {
  AWS_OWNED_KEY: 'AWS_OWNED_KEY',
  CUSTOMER_MANAGED_KEY: 'CUSTOMER_MANAGED_KEY',
} as const;
/** A value of AWS's `EncryptionKeyType`. */
export type EncryptionKeyType = (typeof EncryptionKeyType)[keyof typeof EncryptionKeyType];

/** The values of AWS's `EventFilterType`. */
export const EventFilterType = {
  SIGN_IN: 'SIGN_IN',
  PASSWORD_CHANGE: 'PASSWORD_CHANGE',
  SIGN_UP: 'SIGN_UP',
} as const;
/** A value of AWS's `EventFilterType`. */
export type EventFilterType = (typeof EventFilterType)[keyof typeof EventFilterType];

/** The values of AWS's `ExplicitAuthFlowsType`. */
export const ExplicitAuthFlowsType = {
  ADMIN_NO_SRP_AUTH: 'ADMIN_NO_SRP_AUTH',
  CUSTOM_AUTH_FLOW_ONLY: 'CUSTOM_AUTH_FLOW_ONLY',
  USER_PASSWORD_AUTH: 'USER_PASSWORD_AUTH',
  ALLOW_ADMIN_USER_PASSWORD_AUTH: 'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  ALLOW_CUSTOM_AUTH: 'ALLOW_CUSTOM_AUTH',
  ALLOW_USER_PASSWORD_AUTH: 'ALLOW_USER_PASSWORD_AUTH',
  ALLOW_USER_SRP_AUTH: 'ALLOW_USER_SRP_AUTH',
  ALLOW_REFRESH_TOKEN_AUTH: 'ALLOW_REFRESH_TOKEN_AUTH',
  ALLOW_USER_AUTH: 'ALLOW_USER_AUTH',
  ALLOW_TOKEN_EXCHANGE_DELEGATION: 'ALLOW_TOKEN_EXCHANGE_DELEGATION',
  ALLOW_TOKEN_EXCHANGE_IMPERSONATION: 'ALLOW_TOKEN_EXCHANGE_IMPERSONATION',
} as const;
/** A value of AWS's `ExplicitAuthFlowsType`. */
export type ExplicitAuthFlowsType = (typeof ExplicitAuthFlowsType)[keyof typeof ExplicitAuthFlowsType];

/** The values of AWS's `FeatureType`. */
export const FeatureType = {
  ENABLED: 'ENABLED',
  DISABLED: 'DISABLED',
} as const;
/** A value of AWS's `FeatureType`. */
export type FeatureType = (typeof FeatureType)[keyof typeof FeatureType];

/** The values of AWS's `IdentityProviderTypeType`. */
export const IdentityProviderTypeType = {
  SAML: 'SAML',
  OIDC: 'OIDC',
  Google: 'Google',
  Facebook: 'Facebook',
  LoginWithAmazon: 'LoginWithAmazon',
  SignInWithApple: 'SignInWithApple',
} as const;
/** A value of AWS's `IdentityProviderTypeType`. */
export type IdentityProviderTypeType = (typeof IdentityProviderTypeType)[keyof typeof IdentityProviderTypeType];

/** The values of AWS's `IssuerType`. */
export const IssuerType = {
  ORIGINAL: 'ORIGINAL',
  UPDATED: 'UPDATED',
} as const;
/** A value of AWS's `IssuerType`. */
export type IssuerType = (typeof IssuerType)[keyof typeof IssuerType];

/** The values of AWS's `MessageActionType`. */
export const MessageActionType = {
  RESEND: 'RESEND',
  SUPPRESS: 'SUPPRESS',
} as const;
/** A value of AWS's `MessageActionType`. */
export type MessageActionType = (typeof MessageActionType)[keyof typeof MessageActionType];

/** The values of AWS's `OAuthFlowType`. */
export const OAuthFlowType = {
  code: 'code',
  implicit: 'implicit',
  client_credentials: 'client_credentials',
} as const;
/** A value of AWS's `OAuthFlowType`. */
export type OAuthFlowType = (typeof OAuthFlowType)[keyof typeof OAuthFlowType];

/** The values of AWS's `PreTokenGenerationLambdaVersionType`. */
export const PreTokenGenerationLambdaVersionType = {
  V1_0: 'V1_0',
  V2_0: 'V2_0',
  V3_0: 'V3_0',
} as const;
/** A value of AWS's `PreTokenGenerationLambdaVersionType`. */
export type PreTokenGenerationLambdaVersionType = (typeof PreTokenGenerationLambdaVersionType)[keyof typeof PreTokenGenerationLambdaVersionType];

/** The values of AWS's `PreventUserExistenceErrorTypes`. */
export const PreventUserExistenceErrorTypes = {
  LEGACY: 'LEGACY',
  ENABLED: 'ENABLED',
} as const;
/** A value of AWS's `PreventUserExistenceErrorTypes`. */
export type PreventUserExistenceErrorTypes = (typeof PreventUserExistenceErrorTypes)[keyof typeof PreventUserExistenceErrorTypes];

/** The values of `ReadWith`. */
export const ReadWith = {
  ListUsers: 'ListUsers',
  AdminGetUser: 'AdminGetUser',
} as const;
/** A value of `ReadWith`. */
export type ReadWith = (typeof ReadWith)[keyof typeof ReadWith];

/** The values of AWS's `RecoveryOptionNameType`. */
export const RecoveryOptionNameType = {
  verified_email: 'verified_email',
  verified_phone_number: 'verified_phone_number',
  admin_only: 'admin_only',
} as const;
/** A value of AWS's `RecoveryOptionNameType`. */
export type RecoveryOptionNameType = (typeof RecoveryOptionNameType)[keyof typeof RecoveryOptionNameType];

/** The values of AWS's `SecurityPolicyType`. */
export const SecurityPolicyType = {
  TLS_V1: 'TLS_V1',
  TLS_V1_2_2021: 'TLS_V1_2_2021',
  TLS_V1_3_2025: 'TLS_V1_3_2025',
} as const;
/** A value of AWS's `SecurityPolicyType`. */
export type SecurityPolicyType = (typeof SecurityPolicyType)[keyof typeof SecurityPolicyType];

/** The values of AWS's `StatusType`. */
export const StatusType = {
  Enabled: 'Enabled',
  Disabled: 'Disabled',
} as const;
/** A value of AWS's `StatusType`. */
export type StatusType = (typeof StatusType)[keyof typeof StatusType];

/** The values of AWS's `TermsNameType`. */
export const TermsNameType = {
  'terms-of-use': 'terms-of-use',
  'privacy-policy': 'privacy-policy',
} as const;
/** A value of AWS's `TermsNameType`. */
export type TermsNameType = (typeof TermsNameType)[keyof typeof TermsNameType];

/** The values of AWS's `TimeUnitsType`. */
export const TimeUnitsType = {
  seconds: 'seconds',
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
} as const;
/** A value of AWS's `TimeUnitsType`. */
export type TimeUnitsType = (typeof TimeUnitsType)[keyof typeof TimeUnitsType];

/** The values of AWS's `UpdateReplicaStatusType`. */
export const UpdateReplicaStatusType = {
  ACTIVE: 'ACTIVE',
  INACTIVE: 'INACTIVE',
} as const;
/** A value of AWS's `UpdateReplicaStatusType`. */
export type UpdateReplicaStatusType = (typeof UpdateReplicaStatusType)[keyof typeof UpdateReplicaStatusType];

/** The values of AWS's `UsernameAttributeType`. */
export const UsernameAttributeType = {
  phone_number: 'phone_number',
  email: 'email',
} as const;
/** A value of AWS's `UsernameAttributeType`. */
export type UsernameAttributeType = (typeof UsernameAttributeType)[keyof typeof UsernameAttributeType];

/** The values of AWS's `UserPoolMfaType`. */
export const UserPoolMfaType = {
  OFF: 'OFF',
  ON: 'ON',
  OPTIONAL: 'OPTIONAL',
} as const;
/** A value of AWS's `UserPoolMfaType`. */
export type UserPoolMfaType = (typeof UserPoolMfaType)[keyof typeof UserPoolMfaType];

/** The values of AWS's `UserPoolTierType`. */
export const UserPoolTierType = {
  LITE: 'LITE',
  ESSENTIALS: 'ESSENTIALS',
  PLUS: 'PLUS',
} as const;
/** A value of AWS's `UserPoolTierType`. */
export type UserPoolTierType = (typeof UserPoolTierType)[keyof typeof UserPoolTierType];

/** The values of AWS's `UserSessionTrackingType`. */
export const UserSessionTrackingType = {
  ENABLED: 'ENABLED',
  DISABLED: 'DISABLED',
} as const;
/** A value of AWS's `UserSessionTrackingType`. */
export type UserSessionTrackingType = (typeof UserSessionTrackingType)[keyof typeof UserSessionTrackingType];

/** The values of AWS's `UserVerificationType`. */
export const UserVerificationType = {
  required: 'required',
  preferred: 'preferred',
} as const;
/** A value of AWS's `UserVerificationType`. */
export type UserVerificationType = (typeof UserVerificationType)[keyof typeof UserVerificationType];

/** The values of AWS's `VerifiedAttributeType`. */
export const VerifiedAttributeType = {
  phone_number: 'phone_number',
  email: 'email',
} as const;
/** A value of AWS's `VerifiedAttributeType`. */
export type VerifiedAttributeType = (typeof VerifiedAttributeType)[keyof typeof VerifiedAttributeType];

/** The values of AWS's `WebAuthnFactorConfigurationType`. */
export const WebAuthnFactorConfigurationType = {
  SINGLE_FACTOR: 'SINGLE_FACTOR',
  MULTI_FACTOR_WITH_USER_VERIFICATION: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
} as const;
/** A value of AWS's `WebAuthnFactorConfigurationType`. */
export type WebAuthnFactorConfigurationType = (typeof WebAuthnFactorConfigurationType)[keyof typeof WebAuthnFactorConfigurationType];
