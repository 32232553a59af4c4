import type * as t from 'io-ts';
import { mapOf } from '../../codec/map';
import { oneOf } from '../../codec/scalar';
import { setByKey, setOf } from '../../codec/set';
import { optional, required, struct } from '../../codec/struct';
import { verifiedAttribute } from '../shared/enums';
import {
  acrLevel,
  emailSubject,
  emailWithCode,
  poolName,
  smsWithCode,
  tagKey,
  tagValue,
} from '../shared/string-types';
import { AccountRecoverySetting } from './types/account-recovery-setting';
import { AcrLevel } from './types/acr-level';
import { AdminCreateUserConfig } from './types/admin-create-user-config';
import { DcrConfiguration } from './types/dcr-configuration';
import { DeviceConfiguration } from './types/device-configuration';
import { EmailConfiguration } from './types/email-configuration';
import { IssuerConfiguration } from './types/issuer-configuration';
import { KeyConfiguration } from './types/key-configuration';
import { LambdaConfig } from './types/lambda-config';
import {
  EmailMfaConfiguration,
  SoftwareTokenMfaConfiguration,
  WebAuthnConfiguration,
} from './types/mfa-factors';
import { Policies } from './types/policies';
import { SchemaAttribute } from './types/schema-attribute';
import { SmsConfiguration } from './types/sms-configuration';
import { UserAttributeUpdateSettings } from './types/user-attribute-update-settings';
import { UserPoolAddOns } from './types/user-pool-add-ons';
import { UsernameConfiguration } from './types/username-configuration';
import { VerificationMessageTemplate } from './types/verification-message-template';

/*
 * Groups the settings by the operation that sets them: UpdateUserPool, CreateUserPool only, or SetUserPoolMfaConfig
 * only. The requests are built from these groups; parity.ts compares them with the SDK.
 */

/** The settings that UpdateUserPool sets in place. */
export const Updatable = struct('UserPool', {
  /** The pool's name, 1 to 128 characters. It need not be unique. @default the resource's name in the program when it is new; the live name stays when the program declares none */
  poolName: required(poolName),
  /** The password and sign-in policies. */
  policies: optional(Policies),
  /** Deletion protection: AWS refuses to delete the pool while it is ACTIVE. @default "INACTIVE" */
  deletionProtection: optional(oneOf('ACTIVE', 'INACTIVE'), { default: 'INACTIVE' }),
  /** The Lambda triggers of the pool. */
  lambdaConfig: optional(LambdaConfig),
  /** The attributes that the pool verifies automatically at sign-up. A phone number needs `smsConfiguration`. */
  autoVerifiedAttributes: optional(setOf(verifiedAttribute)),
  /** The SMS text that verifies a phone number. @deprecated AWS no longer uses it: set `verificationMessageTemplate.smsMessage`. */
  smsVerificationMessage: optional(smsWithCode),
  /** The e-mail text that verifies an address. @deprecated AWS no longer uses it: set `verificationMessageTemplate.emailMessage`. */
  emailVerificationMessage: optional(emailWithCode),
  /** The subject of the e-mail that verifies an address. @deprecated AWS no longer uses it: set `verificationMessageTemplate.emailSubject`. */
  emailVerificationSubject: optional(emailSubject),
  /** The messages that verify an e-mail address or a phone number. */
  verificationMessageTemplate: optional(VerificationMessageTemplate),
  /** The SMS text for one-time codes and MFA, 6 to 140 characters with `{####}` for the code. */
  smsAuthenticationMessage: optional(smsWithCode),
  /**
   * Multi-factor authentication: OFF, required of every user (ON), or each user's choice (OPTIONAL).
   * @default "OFF"
   */
  mfaConfiguration: optional(oneOf('OFF', 'ON', 'OPTIONAL'), { default: 'OFF' }),
  /** Verification of a changed e-mail address or phone number. */
  userAttributeUpdateSettings: optional(UserAttributeUpdateSettings),
  /** Device remembering: giving the object, with either property, enables it. */
  deviceConfiguration: optional(DeviceConfiguration, { presenceEnables: true }),
  /** The e-mail configuration of the pool. */
  emailConfiguration: optional(EmailConfiguration),
  /**
   * The SMS configuration of the pool. When `mfaConfiguration` is not OFF, SMS is an MFA factor. AWS cannot remove the
   * configuration once it is set.
   */
  smsConfiguration: optional(SmsConfiguration, { presenceEnables: true }),
  /** The tags of the pool: keys of 1 to 128 characters, values of up to 256. */
  userPoolTags: optional(mapOf(tagKey, tagValue)),
  /** Settings for users created by an administrator. */
  adminCreateUserConfig: optional(AdminCreateUserConfig),
  /** Threat protection. Needs the PLUS tier. */
  userPoolAddOns: optional(UserPoolAddOns),
  /** Dynamic client registration. Needs the ESSENTIALS tier. */
  dcrConfiguration: optional(DcrConfiguration),
  /** How users recover their account. */
  accountRecoverySetting: optional(AccountRecoverySetting, {
    // Observed on AWS by others; the documentation describes an older order for pools without the setting.
    default: {
      recoveryMechanisms: [
        { priority: 1, name: 'verified_email' },
        { priority: 2, name: 'verified_phone_number' },
      ],
    },
  }),
  /** The feature plan, which sets the price per user. @default "ESSENTIALS" */
  userPoolTier: optional(oneOf('LITE', 'ESSENTIALS', 'PLUS'), { default: 'ESSENTIALS' }),
  /** The key that encrypts the pool's data at rest. */
  keyConfiguration: optional(KeyConfiguration),
  /** The issuer in the pool's tokens. */
  issuerConfiguration: optional(IssuerConfiguration),
  /**
   * Custom names for the levels of authentication assurance, `Level1` to `Level4`. Needs the ESSENTIALS tier.
   * @default urn:cognito:loa:1 to urn:cognito:loa:4
   */
  acrConfiguration: optional(mapOf(acrLevel, AcrLevel, 4), {
    default: {
      Level1: { acrValue: 'urn:cognito:loa:1' },
      Level2: { acrValue: 'urn:cognito:loa:2' },
      Level3: { acrValue: 'urn:cognito:loa:3' },
      Level4: { acrValue: 'urn:cognito:loa:4' },
    },
  }),
});

/** The create-only settings: changing one replaces the pool, and the new pool has none of the users. */
export const CreateOnly = struct('UserPool', {
  /**
   * The attributes that users can sign in with beside their user name. Cannot be combined with `usernameAttributes`.
   * Changing it replaces the pool.
   */
  aliasAttributes: optional(setOf(oneOf('phone_number', 'email', 'preferred_username'))),
  /**
   * The attributes that users sign in with instead of a user name. Cannot be combined with `aliasAttributes`. Changing
   * it replaces the pool.
   */
  usernameAttributes: optional(setOf(oneOf('phone_number', 'email'))),
  /** The case sensitivity of user names. Changing it replaces the pool. */
  usernameConfiguration: optional(UsernameConfiguration),
});

/** The attributes of users. */
export const Attributes = struct('UserPool', {
  /**
   * Custom attributes, and standard attributes with changed properties, 1 to 50. Adding one is an update in place;
   * changing or removing one replaces the pool.
   */
  schema: optional(setByKey('name', SchemaAttribute, { min: 1, max: 50 })),
});

/** The MFA factors that only SetUserPoolMfaConfig sets, in place. */
export const MfaFactors = struct('UserPool', {
  /** MFA by codes from an authenticator app (TOTP). */
  softwareTokenMfaConfiguration: optional(SoftwareTokenMfaConfiguration),
  /** MFA by codes sent by e-mail: giving the object, even an empty one, enables it. */
  emailMfaConfiguration: optional(EmailMfaConfiguration, { presenceEnables: true }),
  /** Sign-in with passkeys. */
  webAuthnConfiguration: optional(WebAuthnConfiguration),
});

/** The 28 parameters of CreateUserPool. */
export const Creation = struct('UserPool', {
  ...Updatable.fields,
  ...CreateOnly.fields,
  ...Attributes.fields,
});

/** All settings of a pool. */
export const UserPoolSettings = struct('UserPool', { ...Creation.fields, ...MfaFactors.fields });

export type UserPoolSettings = t.TypeOf<typeof UserPoolSettings>;

/** The settings of a live or planned pool: only those it has, decoded. */
export type PoolSettings = Partial<UserPoolSettings>;
