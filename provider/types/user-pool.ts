/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';
import type { AdvancedSecurityEnabledModeType, AdvancedSecurityModeType, AliasAttributeType, AttributeDataType, AuthFactorType, DefaultEmailOptionType, DeletionProtectionType, EmailSendingAccountType, EncryptionKeyType, IssuerType, OAuthFlowType, PreTokenGenerationLambdaVersionType, RecoveryOptionNameType, StatusType, UserPoolMfaType, UserPoolTierType, UserVerificationType, UsernameAttributeType, VerifiedAttributeType, WebAuthnFactorConfigurationType } from './enums';

/**
 * The arguments of a `UserPool`.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html
 */
export interface UserPoolArgs {
  /**
   * The pool's name, 1 to 128 characters. It need not be unique.
   * @default the resource's name in the program when it is new; the live name stays when the program
   * declares none
   */
  poolName?: pulumi.Input<string | undefined>;
  /** The password and sign-in policies. */
  policies?: pulumi.Input<PoliciesArgs | undefined>;
  /**
   * Deletion protection: AWS refuses to delete the pool while it is ACTIVE.
   * @default "INACTIVE"
   */
  deletionProtection?: pulumi.Input<DeletionProtectionType> | pulumi.Output<DeletionProtectionType | undefined> | undefined;
  /** The Lambda triggers of the pool. */
  lambdaConfig?: pulumi.Input<LambdaConfigArgs | undefined>;
  /**
   * The attributes that the pool verifies automatically at sign-up. A phone number needs
   * `smsConfiguration`. Values: `phone_number`, `email`.
   */
  autoVerifiedAttributes?: pulumi.Input<pulumi.Input<VerifiedAttributeType>[] | undefined>;
  /**
   * The SMS text that verifies a phone number. Must be an SMS message: a string of 6 to 140 characters, on
   * one line, with the placeholder {####} for the code.
   * @deprecated AWS no longer uses it: set `verificationMessageTemplate.smsMessage`.
   */
  smsVerificationMessage?: pulumi.Input<string | undefined>;
  /**
   * The e-mail text that verifies an address. Must be an e-mail message: a string of 6 to 20000 characters,
   * of printable characters, with the placeholder {####} for the code.
   * @deprecated AWS no longer uses it: set `verificationMessageTemplate.emailMessage`.
   */
  emailVerificationMessage?: pulumi.Input<string | undefined>;
  /**
   * The subject of the e-mail that verifies an address. Must be an e-mail subject: a string of 1 to 140
   * characters, of printable characters.
   * @deprecated AWS no longer uses it: set `verificationMessageTemplate.emailSubject`.
   */
  emailVerificationSubject?: pulumi.Input<string | undefined>;
  /** The messages that verify an e-mail address or a phone number. */
  verificationMessageTemplate?: pulumi.Input<VerificationMessageTemplateArgs | undefined>;
  /** The SMS text for one-time codes and MFA, 6 to 140 characters with `{####}` for the code. */
  smsAuthenticationMessage?: pulumi.Input<string | undefined>;
  /**
   * Multi-factor authentication: OFF, required of every user (ON), or each user's choice (OPTIONAL).
   * @default "OFF"
   */
  mfaConfiguration?: pulumi.Input<UserPoolMfaType> | pulumi.Output<UserPoolMfaType | undefined> | undefined;
  /** Verification of a changed e-mail address or phone number. */
  userAttributeUpdateSettings?: pulumi.Input<UserAttributeUpdateSettingsArgs | undefined>;
  /** Device remembering: giving the object, with either property, enables it. */
  deviceConfiguration?: pulumi.Input<DeviceConfigurationArgs | undefined>;
  /** The e-mail configuration of the pool. */
  emailConfiguration?: pulumi.Input<EmailConfigurationArgs | undefined>;
  /**
   * The SMS configuration of the pool. When `mfaConfiguration` is not OFF, SMS is an MFA factor. AWS cannot
   * remove the configuration once it is set.
   */
  smsConfiguration?: pulumi.Input<SmsConfigurationArgs | undefined>;
  /** The tags of the pool: keys of 1 to 128 characters, values of up to 256. */
  userPoolTags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  /** Settings for users created by an administrator. */
  adminCreateUserConfig?: pulumi.Input<AdminCreateUserConfigArgs | undefined>;
  /** Threat protection. Needs the PLUS tier. */
  userPoolAddOns?: pulumi.Input<UserPoolAddOnsArgs | undefined>;
  /** Dynamic client registration. Needs the ESSENTIALS tier. */
  dcrConfiguration?: pulumi.Input<DcrConfigurationArgs | undefined>;
  /**
   * How users recover their account.
   * @default
   * {"recoveryMechanisms":[{"priority":1,"name":"verified_email"},{"priority":2,"name":"verified_phone_number"}]}
   */
  accountRecoverySetting?: pulumi.Input<AccountRecoverySettingArgs | undefined>;
  /**
   * The feature plan, which sets the price per user. Values: `LITE`, `ESSENTIALS`, `PLUS`.
   * @default "ESSENTIALS"
   */
  userPoolTier?: pulumi.Input<UserPoolTierType> | pulumi.Output<UserPoolTierType | undefined> | undefined;
  /** The key that encrypts the pool's data at rest. */
  keyConfiguration?: pulumi.Input<KeyConfigurationArgs | undefined>;
  /** The issuer in the pool's tokens. */
  issuerConfiguration?: pulumi.Input<IssuerConfigurationArgs | undefined>;
  /**
   * Custom names for the levels of authentication assurance, `Level1` to `Level4`. Needs the ESSENTIALS
   * tier.
   * @default urn:cognito:loa:1 to urn:cognito:loa:4
   */
  acrConfiguration?: pulumi.Input<AcrConfigurationArgs | undefined>;
  /**
   * The attributes that users can sign in with beside their user name. Cannot be combined with
   * `usernameAttributes`. Changing it replaces the pool. Values: `phone_number`, `email`,
   * `preferred_username`.
   */
  aliasAttributes?: pulumi.Input<pulumi.Input<AliasAttributeType>[] | undefined>;
  /**
   * The attributes that users sign in with instead of a user name. Cannot be combined with
   * `aliasAttributes`. Changing it replaces the pool. Values: `phone_number`, `email`.
   */
  usernameAttributes?: pulumi.Input<pulumi.Input<UsernameAttributeType>[] | undefined>;
  /** The case sensitivity of user names. Changing it replaces the pool. */
  usernameConfiguration?: pulumi.Input<UsernameConfigurationArgs | undefined>;
  /**
   * Custom attributes, and standard attributes with changed properties, 1 to 50. Adding one is an update in
   * place; changing or removing one replaces the pool.
   */
  schema?: pulumi.Input<pulumi.Input<SchemaAttributeArgs>[] | undefined>;
  /** MFA by codes from an authenticator app (TOTP). */
  softwareTokenMfaConfiguration?: pulumi.Input<SoftwareTokenMfaConfigurationArgs | undefined>;
  /** MFA by codes sent by e-mail: giving the object, even an empty one, enables it. */
  emailMfaConfiguration?: pulumi.Input<EmailMfaConfigurationArgs | undefined>;
  /** Sign-in with passkeys. */
  webAuthnConfiguration?: pulumi.Input<WebAuthnConfigurationArgs | undefined>;
  /**
   * The Region of the pool. Changing it replaces the pool.
   * @default at creation, the Region of the provider in the options, else of the `aws:region`
   * configuration, else of the environment; afterwards the Region of the pool
   */
  region?: pulumi.Input<string | undefined>;
  /**
   * The id of an existing pool to adopt instead of creating one. Settings that the program does not
   * declare, the name included, keep their live values. Removing `adoptId` later changes nothing. If a
   * resource of another provider manages the pool, or to rename the resource in the program, use Pulumi's
   * `aliases` option instead: deleting the old resource would delete the pool.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /**
   * Whether a change that AWS cannot make on a live pool may replace the pool. The new pool has none of the
   * users of the old one. When false, such a change fails the preview.
   * @default false
   */
  allowReplacement?: pulumi.Input<boolean | undefined>;
  /**
   * Whether deleting the resource also deletes a pool that has users or whose `deletionProtection` is
   * ACTIVE. Run `pulumi up` with it before the deletion.
   * @default false
   */
  forceDestroy?: pulumi.Input<boolean | undefined>;
  /**
   * Whether the default tags of the provider, or of the `aws:defaultTags` configuration, are merged into
   * the pool's tags. The pool's own `userPoolTags` win.
   * @default true
   */
  defaultTags?: pulumi.Input<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * The outputs of a `UserPool`, with their live values. An argument that the program does not declare is
 * undefined.
 */
export interface UserPoolOutputs {
  /**
   * The pool's name, 1 to 128 characters. It need not be unique.
   * @default the resource's name in the program when it is new; the live name stays when the program
   * declares none
   */
  readonly poolName: pulumi.Output<string>;
  /** The password and sign-in policies. */
  readonly policies: pulumi.Output<Policies | undefined>;
  /**
   * Deletion protection: AWS refuses to delete the pool while it is ACTIVE.
   * @default "INACTIVE"
   */
  readonly deletionProtection: pulumi.Output<DeletionProtectionType | undefined>;
  /** The Lambda triggers of the pool. */
  readonly lambdaConfig: pulumi.Output<LambdaConfig | undefined>;
  /**
   * The attributes that the pool verifies automatically at sign-up. A phone number needs
   * `smsConfiguration`.
   */
  readonly autoVerifiedAttributes: pulumi.Output<VerifiedAttributeType[] | undefined>;
  /**
   * The SMS text that verifies a phone number.
   * @deprecated AWS no longer uses it: set `verificationMessageTemplate.smsMessage`.
   */
  readonly smsVerificationMessage: pulumi.Output<string | undefined>;
  /**
   * The e-mail text that verifies an address.
   * @deprecated AWS no longer uses it: set `verificationMessageTemplate.emailMessage`.
   */
  readonly emailVerificationMessage: pulumi.Output<string | undefined>;
  /**
   * The subject of the e-mail that verifies an address.
   * @deprecated AWS no longer uses it: set `verificationMessageTemplate.emailSubject`.
   */
  readonly emailVerificationSubject: pulumi.Output<string | undefined>;
  /** The messages that verify an e-mail address or a phone number. */
  readonly verificationMessageTemplate: pulumi.Output<VerificationMessageTemplate | undefined>;
  /** The SMS text for one-time codes and MFA, 6 to 140 characters with `{####}` for the code. */
  readonly smsAuthenticationMessage: pulumi.Output<string | undefined>;
  /**
   * Multi-factor authentication: OFF, required of every user (ON), or each user's choice (OPTIONAL).
   * @default "OFF"
   */
  readonly mfaConfiguration: pulumi.Output<UserPoolMfaType | undefined>;
  /** Verification of a changed e-mail address or phone number. */
  readonly userAttributeUpdateSettings: pulumi.Output<UserAttributeUpdateSettings | undefined>;
  /** Device remembering: giving the object, with either property, enables it. */
  readonly deviceConfiguration: pulumi.Output<DeviceConfiguration | undefined>;
  /** The e-mail configuration of the pool. */
  readonly emailConfiguration: pulumi.Output<EmailConfiguration | undefined>;
  /**
   * The SMS configuration of the pool. When `mfaConfiguration` is not OFF, SMS is an MFA factor. AWS cannot
   * remove the configuration once it is set.
   */
  readonly smsConfiguration: pulumi.Output<SmsConfiguration | undefined>;
  /** The tags of the pool: keys of 1 to 128 characters, values of up to 256. */
  readonly userPoolTags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Settings for users created by an administrator. */
  readonly adminCreateUserConfig: pulumi.Output<AdminCreateUserConfig | undefined>;
  /** Threat protection. Needs the PLUS tier. */
  readonly userPoolAddOns: pulumi.Output<UserPoolAddOns | undefined>;
  /** Dynamic client registration. Needs the ESSENTIALS tier. */
  readonly dcrConfiguration: pulumi.Output<DcrConfiguration | undefined>;
  /**
   * How users recover their account.
   * @default
   * {"recoveryMechanisms":[{"priority":1,"name":"verified_email"},{"priority":2,"name":"verified_phone_number"}]}
   */
  readonly accountRecoverySetting: pulumi.Output<AccountRecoverySetting | undefined>;
  /**
   * The feature plan, which sets the price per user.
   * @default "ESSENTIALS"
   */
  readonly userPoolTier: pulumi.Output<UserPoolTierType | undefined>;
  /** The key that encrypts the pool's data at rest. */
  readonly keyConfiguration: pulumi.Output<KeyConfiguration | undefined>;
  /** The issuer in the pool's tokens. */
  readonly issuerConfiguration: pulumi.Output<IssuerConfiguration | undefined>;
  /**
   * Custom names for the levels of authentication assurance, `Level1` to `Level4`. Needs the ESSENTIALS
   * tier.
   * @default urn:cognito:loa:1 to urn:cognito:loa:4
   */
  readonly acrConfiguration: pulumi.Output<AcrConfiguration | undefined>;
  /**
   * The attributes that users can sign in with beside their user name. Cannot be combined with
   * `usernameAttributes`. Changing it replaces the pool.
   */
  readonly aliasAttributes: pulumi.Output<AliasAttributeType[] | undefined>;
  /**
   * The attributes that users sign in with instead of a user name. Cannot be combined with
   * `aliasAttributes`. Changing it replaces the pool.
   */
  readonly usernameAttributes: pulumi.Output<UsernameAttributeType[] | undefined>;
  /** The case sensitivity of user names. Changing it replaces the pool. */
  readonly usernameConfiguration: pulumi.Output<UsernameConfiguration | undefined>;
  /**
   * Custom attributes, and standard attributes with changed properties, 1 to 50. Adding one is an update in
   * place; changing or removing one replaces the pool.
   */
  readonly schema: pulumi.Output<SchemaAttribute[] | undefined>;
  /** MFA by codes from an authenticator app (TOTP). */
  readonly softwareTokenMfaConfiguration: pulumi.Output<SoftwareTokenMfaConfiguration | undefined>;
  /** MFA by codes sent by e-mail: giving the object, even an empty one, enables it. */
  readonly emailMfaConfiguration: pulumi.Output<EmailMfaConfiguration | undefined>;
  /** Sign-in with passkeys. */
  readonly webAuthnConfiguration: pulumi.Output<WebAuthnConfiguration | undefined>;
  /**
   * The Region of the pool. Changing it replaces the pool.
   * @default at creation, the Region of the provider in the options, else of the `aws:region`
   * configuration, else of the environment; afterwards the Region of the pool
   */
  readonly region: pulumi.Output<string | undefined>;
  /**
   * The id of an existing pool to adopt instead of creating one. Settings that the program does not
   * declare, the name included, keep their live values. Removing `adoptId` later changes nothing. If a
   * resource of another provider manages the pool, or to rename the resource in the program, use Pulumi's
   * `aliases` option instead: deleting the old resource would delete the pool.
   */
  readonly adoptId: pulumi.Output<string | undefined>;
  /**
   * Whether a change that AWS cannot make on a live pool may replace the pool. The new pool has none of the
   * users of the old one. When false, such a change fails the preview.
   * @default false
   */
  readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /**
   * Whether deleting the resource also deletes a pool that has users or whose `deletionProtection` is
   * ACTIVE. Run `pulumi up` with it before the deletion.
   * @default false
   */
  readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /**
   * Whether the default tags of the provider, or of the `aws:defaultTags` configuration, are merged into
   * the pool's tags. The pool's own `userPoolTags` win.
   * @default true
   */
  readonly defaultTags: pulumi.Output<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  readonly skipRules: pulumi.Output<string[] | undefined>;
  /** The pool's ARN. */
  readonly arn: pulumi.Output<string>;
  /** When the pool was created, as an ISO 8601 time. */
  readonly creationDate: pulumi.Output<string>;
  /**
   * The live attributes of users, by AWS's names (`custom:team`): the custom, the required and the declared
   * ones. AWS's other standard attributes are the same in every pool; `getUserPool` returns them too.
   */
  readonly schemaAttributes: pulumi.Output<SchemaAttribute[]>;
  /** The prefix of the pool's prefix domain, if it has one. */
  readonly domain: pulumi.Output<string | undefined>;
  /** The pool's custom domain, if it has one. */
  readonly customDomain: pulumi.Output<string | undefined>;
  /** The reason why the last SMS message could not be sent. */
  readonly smsConfigurationFailure: pulumi.Output<string | undefined>;
  /** The reason why the last e-mail could not be sent. */
  readonly emailConfigurationFailure: pulumi.Output<string | undefined>;
  /** The endpoint of the pool without `https://`, as identity pools and load balancers expect it. */
  readonly endpoint: pulumi.Output<string>;
  /**
   * The issuer of the pool's tokens: the URL in their `iss` claim. It depends on
   * `issuerConfiguration.type`.
   */
  readonly issuer: pulumi.Output<string>;
  /** The URL of the public keys that verify the pool's tokens. */
  readonly jwksUri: pulumi.Output<string>;
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  readonly unmanaged: pulumi.Output<string[]>;
}

/** The live values of a `UserPool`: its settings, and what AWS assigns. */
export interface UserPoolValues {
  /**
   * The pool's name, 1 to 128 characters. It need not be unique.
   * @default the resource's name in the program when it is new; the live name stays when the program
   * declares none
   */
  poolName: string;
  /** The password and sign-in policies. */
  policies: Policies | undefined;
  /**
   * Deletion protection: AWS refuses to delete the pool while it is ACTIVE.
   * @default "INACTIVE"
   */
  deletionProtection: DeletionProtectionType | undefined;
  /** The Lambda triggers of the pool. */
  lambdaConfig: LambdaConfig | undefined;
  /**
   * The attributes that the pool verifies automatically at sign-up. A phone number needs
   * `smsConfiguration`.
   */
  autoVerifiedAttributes: VerifiedAttributeType[] | undefined;
  /**
   * The SMS text that verifies a phone number.
   * @deprecated AWS no longer uses it: set `verificationMessageTemplate.smsMessage`.
   */
  smsVerificationMessage: string | undefined;
  /**
   * The e-mail text that verifies an address.
   * @deprecated AWS no longer uses it: set `verificationMessageTemplate.emailMessage`.
   */
  emailVerificationMessage: string | undefined;
  /**
   * The subject of the e-mail that verifies an address.
   * @deprecated AWS no longer uses it: set `verificationMessageTemplate.emailSubject`.
   */
  emailVerificationSubject: string | undefined;
  /** The messages that verify an e-mail address or a phone number. */
  verificationMessageTemplate: VerificationMessageTemplate | undefined;
  /** The SMS text for one-time codes and MFA, 6 to 140 characters with `{####}` for the code. */
  smsAuthenticationMessage: string | undefined;
  /**
   * Multi-factor authentication: OFF, required of every user (ON), or each user's choice (OPTIONAL).
   * @default "OFF"
   */
  mfaConfiguration: UserPoolMfaType | undefined;
  /** Verification of a changed e-mail address or phone number. */
  userAttributeUpdateSettings: UserAttributeUpdateSettings | undefined;
  /** Device remembering: giving the object, with either property, enables it. */
  deviceConfiguration: DeviceConfiguration | undefined;
  /** The e-mail configuration of the pool. */
  emailConfiguration: EmailConfiguration | undefined;
  /**
   * The SMS configuration of the pool. When `mfaConfiguration` is not OFF, SMS is an MFA factor. AWS cannot
   * remove the configuration once it is set.
   */
  smsConfiguration: SmsConfiguration | undefined;
  /** The tags of the pool: keys of 1 to 128 characters, values of up to 256. */
  userPoolTags: { [key: string]: string } | undefined;
  /** Settings for users created by an administrator. */
  adminCreateUserConfig: AdminCreateUserConfig | undefined;
  /** Threat protection. Needs the PLUS tier. */
  userPoolAddOns: UserPoolAddOns | undefined;
  /** Dynamic client registration. Needs the ESSENTIALS tier. */
  dcrConfiguration: DcrConfiguration | undefined;
  /**
   * How users recover their account.
   * @default
   * {"recoveryMechanisms":[{"priority":1,"name":"verified_email"},{"priority":2,"name":"verified_phone_number"}]}
   */
  accountRecoverySetting: AccountRecoverySetting | undefined;
  /**
   * The feature plan, which sets the price per user.
   * @default "ESSENTIALS"
   */
  userPoolTier: UserPoolTierType | undefined;
  /** The key that encrypts the pool's data at rest. */
  keyConfiguration: KeyConfiguration | undefined;
  /** The issuer in the pool's tokens. */
  issuerConfiguration: IssuerConfiguration | undefined;
  /**
   * Custom names for the levels of authentication assurance, `Level1` to `Level4`. Needs the ESSENTIALS
   * tier.
   * @default urn:cognito:loa:1 to urn:cognito:loa:4
   */
  acrConfiguration: AcrConfiguration | undefined;
  /**
   * The attributes that users can sign in with beside their user name. Cannot be combined with
   * `usernameAttributes`. Changing it replaces the pool.
   */
  aliasAttributes: AliasAttributeType[] | undefined;
  /**
   * The attributes that users sign in with instead of a user name. Cannot be combined with
   * `aliasAttributes`. Changing it replaces the pool.
   */
  usernameAttributes: UsernameAttributeType[] | undefined;
  /** The case sensitivity of user names. Changing it replaces the pool. */
  usernameConfiguration: UsernameConfiguration | undefined;
  /**
   * Custom attributes, and standard attributes with changed properties, 1 to 50. Adding one is an update in
   * place; changing or removing one replaces the pool.
   */
  schema: SchemaAttribute[] | undefined;
  /** MFA by codes from an authenticator app (TOTP). */
  softwareTokenMfaConfiguration: SoftwareTokenMfaConfiguration | undefined;
  /** MFA by codes sent by e-mail: giving the object, even an empty one, enables it. */
  emailMfaConfiguration: EmailMfaConfiguration | undefined;
  /** Sign-in with passkeys. */
  webAuthnConfiguration: WebAuthnConfiguration | undefined;
  /** The pool's ARN. */
  arn: string;
  /** When the pool was created, as an ISO 8601 time. */
  creationDate: string;
  /**
   * The live attributes of users, by AWS's names (`custom:team`): the custom, the required and the declared
   * ones. AWS's other standard attributes are the same in every pool; `getUserPool` returns them too.
   */
  schemaAttributes: SchemaAttribute[];
  /** The prefix of the pool's prefix domain, if it has one. */
  domain: string | undefined;
  /** The pool's custom domain, if it has one. */
  customDomain: string | undefined;
  /** The reason why the last SMS message could not be sent. */
  smsConfigurationFailure: string | undefined;
  /** The reason why the last e-mail could not be sent. */
  emailConfigurationFailure: string | undefined;
  /** The endpoint of the pool without `https://`, as identity pools and load balancers expect it. */
  endpoint: string;
  /**
   * The issuer of the pool's tokens: the URL in their `iss` claim. It depends on
   * `issuerConfiguration.type`.
   */
  issuer: string;
  /** The URL of the public keys that verify the pool's tokens. */
  jwksUri: string;
}

/**
 * The password policy of the pool.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PasswordPolicyType.html
 */
export interface PasswordPolicyArgs {
  /**
   * The minimum length of a password, from 6 to 99 characters.
   * @default 8
   */
  minimumLength?: pulumi.Input<number | undefined>;
  /**
   * Whether a password must have an uppercase letter.
   * @default true without a password policy, false with one that omits it
   */
  requireUppercase?: pulumi.Input<boolean | undefined>;
  /**
   * Whether a password must have a lowercase letter.
   * @default true without a password policy, false with one that omits it
   */
  requireLowercase?: pulumi.Input<boolean | undefined>;
  /**
   * Whether a password must have a digit.
   * @default true without a password policy, false with one that omits it
   */
  requireNumbers?: pulumi.Input<boolean | undefined>;
  /**
   * Whether a password must have a symbol.
   * @default true without a password policy, false with one that omits it
   */
  requireSymbols?: pulumi.Input<boolean | undefined>;
  /**
   * The number of previous passwords that a user cannot reuse, from 0 to 24. Needs the ESSENTIALS tier.
   * @default 0
   */
  passwordHistorySize?: pulumi.Input<number | undefined>;
  /**
   * The days for which a temporary password is valid, from 1 to 365; AWS treats 0 as the default.
   * @default 7
   */
  temporaryPasswordValidityDays?: pulumi.Input<number | undefined>;
}

/**
 * The password policy of the pool.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PasswordPolicyType.html
 */
export interface PasswordPolicy {
  /**
   * The minimum length of a password, from 6 to 99 characters.
   * @default 8
   */
  minimumLength?: number;
  /**
   * Whether a password must have an uppercase letter.
   * @default true without a password policy, false with one that omits it
   */
  requireUppercase?: boolean;
  /**
   * Whether a password must have a lowercase letter.
   * @default true without a password policy, false with one that omits it
   */
  requireLowercase?: boolean;
  /**
   * Whether a password must have a digit.
   * @default true without a password policy, false with one that omits it
   */
  requireNumbers?: boolean;
  /**
   * Whether a password must have a symbol.
   * @default true without a password policy, false with one that omits it
   */
  requireSymbols?: boolean;
  /**
   * The number of previous passwords that a user cannot reuse, from 0 to 24. Needs the ESSENTIALS tier.
   * @default 0
   */
  passwordHistorySize?: number;
  /**
   * The days for which a temporary password is valid, from 1 to 365; AWS treats 0 as the default.
   * @default 7
   */
  temporaryPasswordValidityDays?: number;
}

/**
 * The sign-in policy: the first factors that users can sign in with.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignInPolicyType.html
 */
export interface SignInPolicyArgs {
  /**
   * The first factors that users can choose from, one to five. Any factor other than PASSWORD needs the
   * ESSENTIALS tier; AWS accepts SOFTWARE_TOKEN in the API but does not support it. Values: `PASSWORD`,
   * `EMAIL_OTP`, `SMS_OTP`, `WEB_AUTHN`, `SOFTWARE_TOKEN`.
   * @default ["PASSWORD"]
   */
  allowedFirstAuthFactors?: pulumi.Input<pulumi.Input<AuthFactorType>[] | undefined>;
}

/**
 * The sign-in policy: the first factors that users can sign in with.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignInPolicyType.html
 */
export interface SignInPolicy {
  /**
   * The first factors that users can choose from, one to five. Any factor other than PASSWORD needs the
   * ESSENTIALS tier; AWS accepts SOFTWARE_TOKEN in the API but does not support it.
   * @default ["PASSWORD"]
   */
  allowedFirstAuthFactors?: AuthFactorType[];
}

/**
 * The pool's password and sign-in policies.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolPolicyType.html
 */
export interface PoliciesArgs {
  /** The password policy of the pool. */
  passwordPolicy?: pulumi.Input<PasswordPolicyArgs | undefined>;
  /** The sign-in policy: the first factors that users can sign in with. */
  signInPolicy?: pulumi.Input<SignInPolicyArgs | undefined>;
}

/**
 * The pool's password and sign-in policies.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolPolicyType.html
 */
export interface Policies {
  /** The password policy of the pool. */
  passwordPolicy?: PasswordPolicy;
  /** The sign-in policy: the first factors that users can sign in with. */
  signInPolicy?: SignInPolicy;
}

/**
 * The pre token generation trigger, which customizes the claims of tokens.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PreTokenGenerationVersionConfigType.html
 */
export interface PreTokenGenerationConfigArgs {
  /**
   * The version of the event: V1_0 customizes ID tokens, V2_0 also access tokens, V3_0 also access tokens
   * of machine-to-machine clients (V2_0 and V3_0 need ESSENTIALS).
   */
  lambdaVersion: pulumi.Input<PreTokenGenerationLambdaVersionType>;
  /** The ARN of the function. */
  lambdaArn: pulumi.Input<string>;
}

/**
 * The pre token generation trigger, which customizes the claims of tokens.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PreTokenGenerationVersionConfigType.html
 */
export interface PreTokenGenerationConfig {
  /**
   * The version of the event: V1_0 customizes ID tokens, V2_0 also access tokens, V3_0 also access tokens
   * of machine-to-machine clients (V2_0 and V3_0 need ESSENTIALS).
   */
  lambdaVersion: PreTokenGenerationLambdaVersionType;
  /** The ARN of the function. */
  lambdaArn: string;
}

/**
 * The custom SMS sender trigger.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomSMSLambdaVersionConfigType.html
 */
export interface CustomSmsSenderArgs {
  /** The version of the event: only V1_0. */
  lambdaVersion: 'V1_0' | Promise<string> | pulumi.Output<string>;
  /** The ARN of the function. */
  lambdaArn: pulumi.Input<string>;
}

/**
 * The custom SMS sender trigger.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomSMSLambdaVersionConfigType.html
 */
export interface CustomSmsSender {
  /** The version of the event: only V1_0. */
  lambdaVersion: 'V1_0';
  /** The ARN of the function. */
  lambdaArn: string;
}

/**
 * The custom e-mail sender trigger.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomEmailLambdaVersionConfigType.html
 */
export interface CustomEmailSenderArgs {
  /** The version of the event: only V1_0. */
  lambdaVersion: 'V1_0' | Promise<string> | pulumi.Output<string>;
  /** The ARN of the function. */
  lambdaArn: pulumi.Input<string>;
}

/**
 * The custom e-mail sender trigger.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomEmailLambdaVersionConfigType.html
 */
export interface CustomEmailSender {
  /** The version of the event: only V1_0. */
  lambdaVersion: 'V1_0';
  /** The ARN of the function. */
  lambdaArn: string;
}

/**
 * The inbound federation trigger, which transforms the attributes of federated users.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InboundFederationLambdaType.html
 */
export interface InboundFederationArgs {
  /** The version of the event: only V1_0. */
  lambdaVersion: 'V1_0' | Promise<string> | pulumi.Output<string>;
  /** The ARN of the function. */
  lambdaArn: pulumi.Input<string>;
}

/**
 * The inbound federation trigger, which transforms the attributes of federated users.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InboundFederationLambdaType.html
 */
export interface InboundFederation {
  /** The version of the event: only V1_0. */
  lambdaVersion: 'V1_0';
  /** The ARN of the function. */
  lambdaArn: string;
}

/**
 * The Lambda triggers of a pool, each by the ARN of its function.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html
 */
export interface LambdaConfigArgs {
  /** Runs before sign-up: can confirm the user, verify attributes, or deny the sign-up. */
  preSignUp?: pulumi.Input<string | undefined>;
  /** Runs before each message is sent: can customize its text. */
  customMessage?: pulumi.Input<string | undefined>;
  /** Runs after a user is confirmed. */
  postConfirmation?: pulumi.Input<string | undefined>;
  /** Runs before authentication: can deny the sign-in. */
  preAuthentication?: pulumi.Input<string | undefined>;
  /** Runs after authentication. */
  postAuthentication?: pulumi.Input<string | undefined>;
  /** Defines the next challenge of a custom authentication flow. */
  defineAuthChallenge?: pulumi.Input<string | undefined>;
  /** Creates the challenge of a custom authentication flow. */
  createAuthChallenge?: pulumi.Input<string | undefined>;
  /** Verifies the response to a custom authentication challenge. */
  verifyAuthChallengeResponse?: pulumi.Input<string | undefined>;
  /**
   * The older property for the pre token generation function; must be the same ARN as in
   * `preTokenGenerationConfig`.
   */
  preTokenGeneration?: pulumi.Input<string | undefined>;
  /** Runs when an unknown user signs in or forgets a password: can migrate the user into the pool. */
  userMigration?: pulumi.Input<string | undefined>;
  /** Runs before tokens are generated: can customize their claims. */
  preTokenGenerationConfig?: pulumi.Input<PreTokenGenerationConfigArgs | undefined>;
  /** Sends the pool's SMS messages instead of AWS. Needs `kmsKeyId`. */
  customSmsSender?: pulumi.Input<CustomSmsSenderArgs | undefined>;
  /** Sends the pool's e-mail instead of AWS. Needs `kmsKeyId`. */
  customEmailSender?: pulumi.Input<CustomEmailSenderArgs | undefined>;
  /** The ARN of the KMS key that encrypts the codes and passwords passed to the custom senders. */
  kmsKeyId?: pulumi.Input<string | undefined>;
  /** Runs when a federated user signs in: can transform the incoming attributes. */
  inboundFederation?: pulumi.Input<InboundFederationArgs | undefined>;
}

/**
 * The Lambda triggers of a pool, each by the ARN of its function.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html
 */
export interface LambdaConfig {
  /** Runs before sign-up: can confirm the user, verify attributes, or deny the sign-up. */
  preSignUp?: string;
  /** Runs before each message is sent: can customize its text. */
  customMessage?: string;
  /** Runs after a user is confirmed. */
  postConfirmation?: string;
  /** Runs before authentication: can deny the sign-in. */
  preAuthentication?: string;
  /** Runs after authentication. */
  postAuthentication?: string;
  /** Defines the next challenge of a custom authentication flow. */
  defineAuthChallenge?: string;
  /** Creates the challenge of a custom authentication flow. */
  createAuthChallenge?: string;
  /** Verifies the response to a custom authentication challenge. */
  verifyAuthChallengeResponse?: string;
  /**
   * The older property for the pre token generation function; must be the same ARN as in
   * `preTokenGenerationConfig`.
   */
  preTokenGeneration?: string;
  /** Runs when an unknown user signs in or forgets a password: can migrate the user into the pool. */
  userMigration?: string;
  /** Runs before tokens are generated: can customize their claims. */
  preTokenGenerationConfig?: PreTokenGenerationConfig;
  /** Sends the pool's SMS messages instead of AWS. Needs `kmsKeyId`. */
  customSmsSender?: CustomSmsSender;
  /** Sends the pool's e-mail instead of AWS. Needs `kmsKeyId`. */
  customEmailSender?: CustomEmailSender;
  /** The ARN of the KMS key that encrypts the codes and passwords passed to the custom senders. */
  kmsKeyId?: string;
  /** Runs when a federated user signs in: can transform the incoming attributes. */
  inboundFederation?: InboundFederation;
}

/**
 * The messages that verify an e-mail address or a phone number.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerificationMessageTemplateType.html
 */
export interface VerificationMessageTemplateArgs {
  /** The SMS message, 6 to 140 characters with `{####}` for the code. */
  smsMessage?: pulumi.Input<string | undefined>;
  /** The e-mail with a code, 6 to 20,000 characters with `{####}` for the code. */
  emailMessage?: pulumi.Input<string | undefined>;
  /** The subject of the e-mail with a code, 1 to 140 characters. */
  emailSubject?: pulumi.Input<string | undefined>;
  /** The e-mail with a link, 6 to 20,000 characters with `{##Click here##}` for the link. */
  emailMessageByLink?: pulumi.Input<string | undefined>;
  /** The subject of the e-mail with a link, 1 to 140 characters. */
  emailSubjectByLink?: pulumi.Input<string | undefined>;
  /**
   * Whether the verification e-mail has a code or a link. Values: `CONFIRM_WITH_LINK`, `CONFIRM_WITH_CODE`.
   * @default "CONFIRM_WITH_CODE"
   */
  defaultEmailOption?: pulumi.Input<DefaultEmailOptionType> | pulumi.Output<DefaultEmailOptionType | undefined> | undefined;
}

/**
 * The messages that verify an e-mail address or a phone number.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerificationMessageTemplateType.html
 */
export interface VerificationMessageTemplate {
  /** The SMS message, 6 to 140 characters with `{####}` for the code. */
  smsMessage?: string;
  /** The e-mail with a code, 6 to 20,000 characters with `{####}` for the code. */
  emailMessage?: string;
  /** The subject of the e-mail with a code, 1 to 140 characters. */
  emailSubject?: string;
  /** The e-mail with a link, 6 to 20,000 characters with `{##Click here##}` for the link. */
  emailMessageByLink?: string;
  /** The subject of the e-mail with a link, 1 to 140 characters. */
  emailSubjectByLink?: string;
  /**
   * Whether the verification e-mail has a code or a link.
   * @default "CONFIRM_WITH_CODE"
   */
  defaultEmailOption?: DefaultEmailOptionType;
}

/**
 * Verification of a changed e-mail address or phone number.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserAttributeUpdateSettingsType.html
 */
export interface UserAttributeUpdateSettingsArgs {
  /**
   * The attributes that keep their old value until the new one is verified. Each must also be in
   * `autoVerifiedAttributes`. Values: `phone_number`, `email`.
   */
  attributesRequireVerificationBeforeUpdate?: pulumi.Input<pulumi.Input<VerifiedAttributeType>[] | undefined>;
}

/**
 * Verification of a changed e-mail address or phone number.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserAttributeUpdateSettingsType.html
 */
export interface UserAttributeUpdateSettings {
  /**
   * The attributes that keep their old value until the new one is verified. Each must also be in
   * `autoVerifiedAttributes`.
   */
  attributesRequireVerificationBeforeUpdate?: VerifiedAttributeType[];
}

/**
 * Device remembering: giving either property, even as `false`, enables it.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceConfigurationType.html
 */
export interface DeviceConfigurationArgs {
  /** Whether a remembered device replaces the SMS or TOTP factor. */
  challengeRequiredOnNewDevice?: pulumi.Input<boolean | undefined>;
  /** Whether a device is remembered only when the user opts in; when false, devices are always remembered. */
  deviceOnlyRememberedOnUserPrompt?: pulumi.Input<boolean | undefined>;
}

/**
 * Device remembering: giving either property, even as `false`, enables it.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceConfigurationType.html
 */
export interface DeviceConfiguration {
  /** Whether a remembered device replaces the SMS or TOTP factor. */
  challengeRequiredOnNewDevice?: boolean;
  /** Whether a device is remembered only when the user opts in; when false, devices are always remembered. */
  deviceOnlyRememberedOnUserPrompt?: boolean;
}

/**
 * The e-mail configuration of the pool.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html
 */
export interface EmailConfigurationArgs {
  /** The ARN of a verified SES identity; with COGNITO_DEFAULT its address is the sender address. */
  sourceArn?: pulumi.Input<string | undefined>;
  /** The reply-to address. */
  replyToEmailAddress?: pulumi.Input<string | undefined>;
  /**
   * The sender of the e-mail: COGNITO_DEFAULT, limited to about 50 e-mails a day, or DEVELOPER for your SES
   * identity.
   * @default "COGNITO_DEFAULT"
   */
  emailSendingAccount?: pulumi.Input<EmailSendingAccountType> | pulumi.Output<EmailSendingAccountType | undefined> | undefined;
  /** The From address that users see: an address, or a name followed by an address in angle brackets. */
  from?: pulumi.Input<string | undefined>;
  /** The SES configuration set of the e-mail, 1 to 64 characters. */
  configurationSet?: pulumi.Input<string | undefined>;
}

/**
 * The e-mail configuration of the pool.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html
 */
export interface EmailConfiguration {
  /** The ARN of a verified SES identity; with COGNITO_DEFAULT its address is the sender address. */
  sourceArn?: string;
  /** The reply-to address. */
  replyToEmailAddress?: string;
  /**
   * The sender of the e-mail: COGNITO_DEFAULT, limited to about 50 e-mails a day, or DEVELOPER for your SES
   * identity.
   * @default "COGNITO_DEFAULT"
   */
  emailSendingAccount?: EmailSendingAccountType;
  /** The From address that users see: an address, or a name followed by an address in angle brackets. */
  from?: string;
  /** The SES configuration set of the e-mail, 1 to 64 characters. */
  configurationSet?: string;
}

/**
 * SMS through AWS End User Messaging SMS.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EumsSmsConfigurationType.html
 */
export interface EumsSmsArgs {
  /** The ARN of the IAM role that Cognito assumes to send SMS messages. */
  callerArn: pulumi.Input<string>;
  /** The external ID in the role's trust policy. */
  externalId?: pulumi.Input<string | undefined>;
  /** The phone number or pool to send from: an ID or ARN, in the form that the role's policy uses. */
  originationIdentity?: pulumi.Input<string | undefined>;
  /** The configuration set of the messages. */
  configurationSetName?: pulumi.Input<string | undefined>;
  /** The registered principal entity ID of senders to India. */
  inEntityId?: pulumi.Input<string | undefined>;
  /** The registered template ID of senders to India. */
  inTemplateId?: pulumi.Input<string | undefined>;
  /** The Region to send from: only the Region of the pool. */
  region?: pulumi.Input<string | undefined>;
}

/**
 * SMS through AWS End User Messaging SMS.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EumsSmsConfigurationType.html
 */
export interface EumsSms {
  /** The ARN of the IAM role that Cognito assumes to send SMS messages. */
  callerArn: string;
  /** The external ID in the role's trust policy. */
  externalId?: string;
  /** The phone number or pool to send from: an ID or ARN, in the form that the role's policy uses. */
  originationIdentity?: string;
  /** The configuration set of the messages. */
  configurationSetName?: string;
  /** The registered principal entity ID of senders to India. */
  inEntityId?: string;
  /** The registered template ID of senders to India. */
  inTemplateId?: string;
  /** The Region to send from: only the Region of the pool. */
  region?: string;
}

/**
 * The SMS configuration of the pool: SNS, or AWS End User Messaging SMS. AWS cannot remove it once it is
 * set.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsConfigurationType.html
 */
export interface SmsConfigurationArgs {
  /** The ARN of the IAM role that Cognito assumes to send SMS messages through SNS. */
  snsCallerArn?: pulumi.Input<string | undefined>;
  /** The external ID in the SNS role's trust policy. */
  externalId?: pulumi.Input<string | undefined>;
  /** The Region of SNS: the Region of the pool, or the alternate that AWS documents for it. */
  snsRegion?: pulumi.Input<string | undefined>;
  /** SMS through AWS End User Messaging SMS instead of SNS. */
  eumsSms?: pulumi.Input<EumsSmsArgs | undefined>;
}

/**
 * The SMS configuration of the pool: SNS, or AWS End User Messaging SMS. AWS cannot remove it once it is
 * set.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsConfigurationType.html
 */
export interface SmsConfiguration {
  /** The ARN of the IAM role that Cognito assumes to send SMS messages through SNS. */
  snsCallerArn?: string;
  /** The external ID in the SNS role's trust policy. */
  externalId?: string;
  /** The Region of SNS: the Region of the pool, or the alternate that AWS documents for it. */
  snsRegion?: string;
  /** SMS through AWS End User Messaging SMS instead of SNS. */
  eumsSms?: EumsSms;
}

/**
 * The invitation to a user whom an administrator creates.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MessageTemplateType.html
 */
export interface InviteMessageTemplateArgs {
  /**
   * The SMS message, 6 to 140 characters; `{username}` and `{####}` are the placeholders of the user name
   * and the temporary password.
   */
  smsMessage?: pulumi.Input<string | undefined>;
  /**
   * The e-mail message, 6 to 20,000 characters; `{username}` and `{####}` are the placeholders of the user
   * name and the temporary password.
   */
  emailMessage?: pulumi.Input<string | undefined>;
  /** The subject of the e-mail, 1 to 140 characters. */
  emailSubject?: pulumi.Input<string | undefined>;
}

/**
 * The invitation to a user whom an administrator creates.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MessageTemplateType.html
 */
export interface InviteMessageTemplate {
  /**
   * The SMS message, 6 to 140 characters; `{username}` and `{####}` are the placeholders of the user name
   * and the temporary password.
   */
  smsMessage?: string;
  /**
   * The e-mail message, 6 to 20,000 characters; `{username}` and `{####}` are the placeholders of the user
   * name and the temporary password.
   */
  emailMessage?: string;
  /** The subject of the e-mail, 1 to 140 characters. */
  emailSubject?: string;
}

/**
 * Settings for users created by an administrator.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUserConfigType.html
 */
export interface AdminCreateUserConfigArgs {
  /**
   * Whether only administrators can create users, which disables sign-up.
   * @default false
   */
  allowAdminCreateUserOnly?: pulumi.Input<boolean | undefined>;
  /**
   * Days an unused account lasts, from 0 to 365.
   * @deprecated AWS no longer uses it: set `policies.passwordPolicy.temporaryPasswordValidityDays`.
   * @default 7
   */
  unusedAccountValidityDays?: pulumi.Input<number | undefined>;
  /** The invitation message to new users. */
  inviteMessageTemplate?: pulumi.Input<InviteMessageTemplateArgs | undefined>;
}

/**
 * Settings for users created by an administrator.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUserConfigType.html
 */
export interface AdminCreateUserConfig {
  /**
   * Whether only administrators can create users, which disables sign-up.
   * @default false
   */
  allowAdminCreateUserOnly?: boolean;
  /**
   * Days an unused account lasts, from 0 to 365.
   * @deprecated AWS no longer uses it: set `policies.passwordPolicy.temporaryPasswordValidityDays`.
   * @default 7
   */
  unusedAccountValidityDays?: number;
  /** The invitation message to new users. */
  inviteMessageTemplate?: InviteMessageTemplate;
}

/**
 * Threat protection of custom authentication flows.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdvancedSecurityAdditionalFlowsType.html
 */
export interface AdvancedSecurityAdditionalFlowsArgs {
  /**
   * The mode of threat protection in custom authentication: AUDIT only logs risks, ENFORCED also responds
   * to them.
   */
  customAuthMode?: pulumi.Input<AdvancedSecurityEnabledModeType> | pulumi.Output<AdvancedSecurityEnabledModeType | undefined> | undefined;
}

/**
 * Threat protection of custom authentication flows.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdvancedSecurityAdditionalFlowsType.html
 */
export interface AdvancedSecurityAdditionalFlows {
  /**
   * The mode of threat protection in custom authentication: AUDIT only logs risks, ENFORCED also responds
   * to them.
   */
  customAuthMode?: AdvancedSecurityEnabledModeType;
}

/**
 * Threat protection. Needs the PLUS tier.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolAddOnsType.html
 */
export interface UserPoolAddOnsArgs {
  /**
   * The mode of threat protection: OFF, as in a pool without `userPoolAddOns`, log risks only (AUDIT), or
   * also respond to them (ENFORCED).
   */
  advancedSecurityMode: pulumi.Input<AdvancedSecurityModeType>;
  /** Threat protection of custom authentication flows. */
  advancedSecurityAdditionalFlows?: pulumi.Input<AdvancedSecurityAdditionalFlowsArgs | undefined>;
}

/**
 * Threat protection. Needs the PLUS tier.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolAddOnsType.html
 */
export interface UserPoolAddOns {
  /**
   * The mode of threat protection: OFF, as in a pool without `userPoolAddOns`, log risks only (AUDIT), or
   * also respond to them (ENFORCED).
   */
  advancedSecurityMode: AdvancedSecurityModeType;
  /** Threat protection of custom authentication flows. */
  advancedSecurityAdditionalFlows?: AdvancedSecurityAdditionalFlows;
}

/**
 * Dynamic client registration: applications register their own app clients. Needs the ESSENTIALS tier.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DcrConfigurationType.html
 */
export interface DcrConfigurationArgs {
  /**
   * Whether dynamic client registration is Enabled or Disabled.
   * @default "Enabled" in a given object; a pool without `dcrConfiguration` has it disabled
   */
  enableStatus?: pulumi.Input<StatusType> | pulumi.Output<StatusType | undefined> | undefined;
  /**
   * Whether applications can register without an access token.
   * @default false
   */
  openDcrEnabled?: pulumi.Input<boolean | undefined>;
  /**
   * The grant types of clients registered with a token; with an empty list every registration is refused.
   * Values: `code`, `implicit`, `client_credentials`.
   * @default ["client_credentials", "code"]
   */
  authenticatedGrantTypes?: pulumi.Input<pulumi.Input<OAuthFlowType>[] | undefined>;
  /**
   * The grant types of clients registered without a token; with an empty list every registration is
   * refused. Values: `code`, `implicit`, `client_credentials`.
   * @default ["code"]
   */
  openDcrGrantTypes?: pulumi.Input<pulumi.Input<OAuthFlowType>[] | undefined>;
  /** The scopes that a registered client can request in addition to the OIDC scopes, at most 50. */
  allowedScopes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * Dynamic client registration: applications register their own app clients. Needs the ESSENTIALS tier.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DcrConfigurationType.html
 */
export interface DcrConfiguration {
  /**
   * Whether dynamic client registration is Enabled or Disabled.
   * @default "Enabled" in a given object; a pool without `dcrConfiguration` has it disabled
   */
  enableStatus?: StatusType;
  /**
   * Whether applications can register without an access token.
   * @default false
   */
  openDcrEnabled?: boolean;
  /**
   * The grant types of clients registered with a token; with an empty list every registration is refused.
   * @default ["client_credentials", "code"]
   */
  authenticatedGrantTypes?: OAuthFlowType[];
  /**
   * The grant types of clients registered without a token; with an empty list every registration is
   * refused.
   * @default ["code"]
   */
  openDcrGrantTypes?: OAuthFlowType[];
  /** The scopes that a registered client can request in addition to the OIDC scopes, at most 50. */
  allowedScopes?: string[];
}

/**
 * One account recovery method.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RecoveryOptionType.html
 */
export interface RecoveryMechanismArgs {
  /** The priority of the method: 1 is tried before 2. */
  priority: pulumi.Input<number>;
  /**
   * The destination of the recovery code, or `admin_only` when only an administrator resets passwords.
   * Values: `verified_email`, `verified_phone_number`, `admin_only`.
   */
  name: pulumi.Input<RecoveryOptionNameType>;
}

/**
 * One account recovery method.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RecoveryOptionType.html
 */
export interface RecoveryMechanism {
  /** The priority of the method: 1 is tried before 2. */
  priority: number;
  /** The destination of the recovery code, or `admin_only` when only an administrator resets passwords. */
  name: RecoveryOptionNameType;
}

/**
 * How users recover their account.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountRecoverySettingType.html
 */
export interface AccountRecoverySettingArgs {
  /**
   * One or two recovery methods with different priorities. Users cannot recover their account by the
   * channel that is their MFA factor. Must be a list of 1 to 2.
   */
  recoveryMechanisms?: pulumi.Input<pulumi.Input<RecoveryMechanismArgs>[] | undefined>;
}

/**
 * How users recover their account.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AccountRecoverySettingType.html
 */
export interface AccountRecoverySetting {
  /**
   * One or two recovery methods with different priorities. Users cannot recover their account by the
   * channel that is their MFA factor.
   */
  recoveryMechanisms?: RecoveryMechanism[];
}

/**
 * The key that encrypts the pool's data at rest.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_KeyConfigurationType.html
 */
export interface KeyConfigurationArgs {
  /**
   * The owner of the key: AWS, or your account. Values: `AWS_OWNED_KEY`, `CUSTOMER_MANAGED_KEY`.
   * @default "AWS_OWNED_KEY"
   */
  keyType?: pulumi.Input<EncryptionKeyType> | pulumi.Output<EncryptionKeyType | undefined> | undefined;
  /** The ARN of your KMS key; replication to other Regions needs a multi-Region key. */
  kmsKeyArn?: pulumi.Input<string | undefined>;
}

/**
 * The key that encrypts the pool's data at rest.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_KeyConfigurationType.html
 */
export interface KeyConfiguration {
  /**
   * The owner of the key: AWS, or your account.
   * @default "AWS_OWNED_KEY"
   */
  keyType?: EncryptionKeyType;
  /** The ARN of your KMS key; replication to other Regions needs a multi-Region key. */
  kmsKeyArn?: string;
}

/**
 * The issuer in the pool's tokens.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IssuerConfigurationType.html
 */
export interface IssuerConfigurationArgs {
  /**
   * The form of the issuer: ORIGINAL for a Regional issuer, UPDATED for a multi-Region issuer. Changing it
   * changes the `issuer` output, which applications verify.
   * @default "ORIGINAL"
   */
  type?: pulumi.Input<IssuerType> | pulumi.Output<IssuerType | undefined> | undefined;
}

/**
 * The issuer in the pool's tokens.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_IssuerConfigurationType.html
 */
export interface IssuerConfiguration {
  /**
   * The form of the issuer: ORIGINAL for a Regional issuer, UPDATED for a multi-Region issuer. Changing it
   * changes the `issuer` output, which applications verify.
   * @default "ORIGINAL"
   */
  type?: IssuerType;
}

/**
 * The name of one level of authentication assurance.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AcrLevelConfigType.html
 */
export interface AcrLevelArgs {
  /** The value of the `acr` claim, 1 to 64 characters, unique among the levels. */
  acrValue: pulumi.Input<string>;
}

/**
 * The name of one level of authentication assurance.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AcrLevelConfigType.html
 */
export interface AcrLevel {
  /** The value of the `acr` claim, 1 to 64 characters, unique among the levels. */
  acrValue: string;
}

/**
 * An object with the keys Level1, Level2, Level3, Level4.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AcrConfigurationType.html
 */
export interface AcrConfigurationArgs {
  /** The name of one level of authentication assurance: `Level1`. */
  Level1?: pulumi.Input<AcrLevelArgs | undefined>;
  /** The name of one level of authentication assurance: `Level2`. */
  Level2?: pulumi.Input<AcrLevelArgs | undefined>;
  /** The name of one level of authentication assurance: `Level3`. */
  Level3?: pulumi.Input<AcrLevelArgs | undefined>;
  /** The name of one level of authentication assurance: `Level4`. */
  Level4?: pulumi.Input<AcrLevelArgs | undefined>;
}

/**
 * An object with the keys Level1, Level2, Level3, Level4.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AcrConfigurationType.html
 */
export interface AcrConfiguration {
  /** The name of one level of authentication assurance: `Level1`. */
  Level1?: AcrLevel;
  /** The name of one level of authentication assurance: `Level2`. */
  Level2?: AcrLevel;
  /** The name of one level of authentication assurance: `Level3`. */
  Level3?: AcrLevel;
  /** The name of one level of authentication assurance: `Level4`. */
  Level4?: AcrLevel;
}

/**
 * The case sensitivity of user names.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UsernameConfigurationType.html
 */
export interface UsernameConfigurationArgs {
  /**
   * Whether user names are case-sensitive, as they are without `usernameConfiguration`; AWS recommends
   * `false`. Changing it replaces the pool.
   */
  caseSensitive: pulumi.Input<boolean>;
}

/**
 * The case sensitivity of user names.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UsernameConfigurationType.html
 */
export interface UsernameConfiguration {
  /**
   * Whether user names are case-sensitive, as they are without `usernameConfiguration`; AWS recommends
   * `false`. Changing it replaces the pool.
   */
  caseSensitive: boolean;
}

/**
 * The range of a Number attribute.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NumberAttributeConstraintsType.html
 */
export interface NumberAttributeConstraintsArgs {
  /** The minimum value, as decimal digits. */
  minValue?: pulumi.Input<string | undefined>;
  /** The maximum value, as decimal digits; at most 2^1023. */
  maxValue?: pulumi.Input<string | undefined>;
}

/**
 * The range of a Number attribute.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NumberAttributeConstraintsType.html
 */
export interface NumberAttributeConstraints {
  /** The minimum value, as decimal digits. */
  minValue?: string;
  /** The maximum value, as decimal digits; at most 2^1023. */
  maxValue?: string;
}

/**
 * The length range of a String attribute.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StringAttributeConstraintsType.html
 */
export interface StringAttributeConstraintsArgs {
  /**
   * The minimum length, as decimal digits.
   * @default "0"
   */
  minLength?: pulumi.Input<string | undefined>;
  /**
   * The maximum length, as decimal digits; a value has at most 2,048 bytes.
   * @default "2048"
   */
  maxLength?: pulumi.Input<string | undefined>;
}

/**
 * The length range of a String attribute.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StringAttributeConstraintsType.html
 */
export interface StringAttributeConstraints {
  /**
   * The minimum length, as decimal digits.
   * @default "0"
   */
  minLength?: string;
  /**
   * The maximum length, as decimal digits; a value has at most 2,048 bytes.
   * @default "2048"
   */
  maxLength?: string;
}

/**
 * A user attribute: a custom one, or a standard one with changed properties.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html
 */
export interface SchemaAttributeArgs {
  /** The name of the attribute, 1 to 20 characters, without the `custom:` prefix that AWS adds. */
  name: pulumi.Input<string>;
  /**
   * The data type of values. Changing it replaces the pool. Values: `String`, `Number`, `DateTime`,
   * `Boolean`.
   */
  attributeDataType?: pulumi.Input<AttributeDataType> | pulumi.Output<AttributeDataType | undefined> | undefined;
  /**
   * Whether only administrators can write the attribute.
   * @deprecated AWS recommends an app client's `writeAttributes` instead.
   * @default false
   */
  developerOnlyAttribute?: pulumi.Input<boolean | undefined>;
  /**
   * Whether a value can be changed once set; must be true for an attribute that an identity provider maps.
   * Changing it replaces the pool.
   */
  mutable?: pulumi.Input<boolean | undefined>;
  /**
   * Whether sign-up requires the attribute; standard attributes only. Changing it replaces the pool.
   * @default false
   */
  required?: pulumi.Input<boolean | undefined>;
  /** The range of a Number attribute. Changing it replaces the pool. */
  numberAttributeConstraints?: pulumi.Input<NumberAttributeConstraintsArgs | undefined>;
  /** The length range of a String attribute. Changing it replaces the pool. */
  stringAttributeConstraints?: pulumi.Input<StringAttributeConstraintsArgs | undefined>;
}

/**
 * A user attribute: a custom one, or a standard one with changed properties.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html
 */
export interface SchemaAttribute {
  /** The name of the attribute, 1 to 20 characters, without the `custom:` prefix that AWS adds. */
  name: string;
  /** The data type of values. Changing it replaces the pool. */
  attributeDataType?: AttributeDataType;
  /**
   * Whether only administrators can write the attribute.
   * @deprecated AWS recommends an app client's `writeAttributes` instead.
   * @default false
   */
  developerOnlyAttribute?: boolean;
  /**
   * Whether a value can be changed once set; must be true for an attribute that an identity provider maps.
   * Changing it replaces the pool.
   */
  mutable?: boolean;
  /**
   * Whether sign-up requires the attribute; standard attributes only. Changing it replaces the pool.
   * @default false
   */
  required?: boolean;
  /** The range of a Number attribute. Changing it replaces the pool. */
  numberAttributeConstraints?: NumberAttributeConstraints;
  /** The length range of a String attribute. Changing it replaces the pool. */
  stringAttributeConstraints?: StringAttributeConstraints;
}

/**
 * MFA by codes from an authenticator app (TOTP).
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SoftwareTokenMfaConfigType.html
 */
export interface SoftwareTokenMfaConfigurationArgs {
  /**
   * Whether users can use an authenticator app as an MFA factor.
   * @default false
   */
  enabled?: pulumi.Input<boolean | undefined>;
}

/**
 * MFA by codes from an authenticator app (TOTP).
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SoftwareTokenMfaConfigType.html
 */
export interface SoftwareTokenMfaConfiguration {
  /**
   * Whether users can use an authenticator app as an MFA factor.
   * @default false
   */
  enabled?: boolean;
}

/**
 * MFA by codes sent by e-mail. Needs the ESSENTIALS tier and `emailSendingAccount` DEVELOPER.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailMfaConfigType.html
 */
export interface EmailMfaConfigurationArgs {
  /**
   * The e-mail message, 6 to 20,000 characters with `{####}` for the code; without it AWS sends its own
   * text.
   */
  message?: pulumi.Input<string | undefined>;
  /**
   * The subject of the e-mail; without it AWS uses its own. Must be an e-mail subject: a string of at least
   * 1 character, of printable characters.
   */
  subject?: pulumi.Input<string | undefined>;
}

/**
 * MFA by codes sent by e-mail. Needs the ESSENTIALS tier and `emailSendingAccount` DEVELOPER.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailMfaConfigType.html
 */
export interface EmailMfaConfiguration {
  /**
   * The e-mail message, 6 to 20,000 characters with `{####}` for the code; without it AWS sends its own
   * text.
   */
  message?: string;
  /** The subject of the e-mail; without it AWS uses its own. */
  subject?: string;
}

/**
 * Passkeys. Needs the ESSENTIALS tier.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html
 */
export interface WebAuthnConfigurationArgs {
  /**
   * The relying party id, a domain of 1 to 127 characters; a pool with a custom domain must use that
   * domain.
   */
  relyingPartyId?: pulumi.Input<string | undefined>;
  /**
   * Whether the authenticator must verify the user by PIN or biometrics (required), or is only requested to
   * (preferred).
   */
  userVerification?: pulumi.Input<UserVerificationType> | pulumi.Output<UserVerificationType | undefined> | undefined;
  /**
   * Whether a passkey counts as one factor, or as two when the authenticator verifies the user. Values:
   * `SINGLE_FACTOR`, `MULTI_FACTOR_WITH_USER_VERIFICATION`.
   * @default "SINGLE_FACTOR"
   */
  factorConfiguration?: pulumi.Input<WebAuthnFactorConfigurationType> | pulumi.Output<WebAuthnFactorConfigurationType | undefined> | undefined;
}

/**
 * Passkeys. Needs the ESSENTIALS tier.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html
 */
export interface WebAuthnConfiguration {
  /**
   * The relying party id, a domain of 1 to 127 characters; a pool with a custom domain must use that
   * domain.
   */
  relyingPartyId?: string;
  /**
   * Whether the authenticator must verify the user by PIN or biometrics (required), or is only requested to
   * (preferred).
   */
  userVerification?: UserVerificationType;
  /**
   * Whether a passkey counts as one factor, or as two when the authenticator verifies the user.
   * @default "SINGLE_FACTOR"
   */
  factorConfiguration?: WebAuthnFactorConfigurationType;
}
