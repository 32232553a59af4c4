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
 * The groups below say how long a setting lives: what UpdateUserPool can set, what only CreateUserPool can, and what
 * only SetUserPoolMfaConfig can. The requests are these groups; parity.ts holds them against the SDK.
 */

/** What UpdateUserPool sets: every one of these changes in place. */
export const Updatable = struct('UserPool', {
  /** The pool's name, 1 to 128 characters. It need not be unique. @defaultValue the resource's name in the program when it is new; the live name stays when the program declares none */
  poolName: required(poolName),
  /** The password and sign-in policies. */
  policies: optional(Policies),
  /** ACTIVE makes AWS refuse to delete the pool. @defaultValue "INACTIVE" */
  deletionProtection: optional(oneOf('ACTIVE', 'INACTIVE'), { default: 'INACTIVE' }),
  /** The Lambda functions that the pool calls. */
  lambdaConfig: optional(LambdaConfig),
  /** The attributes that the pool proves by itself at sign-up. A phone number needs `smsConfiguration`. */
  autoVerifiedAttributes: optional(setOf(verifiedAttribute)),
  /** @deprecated AWS no longer uses it: set `verificationMessageTemplate.smsMessage`. */
  smsVerificationMessage: optional(smsWithCode),
  /** @deprecated AWS no longer uses it: set `verificationMessageTemplate.emailMessage`. */
  emailVerificationMessage: optional(emailWithCode),
  /** @deprecated AWS no longer uses it: set `verificationMessageTemplate.emailSubject`. */
  emailVerificationSubject: optional(emailSubject),
  /** The messages by which users prove an e-mail address or a phone number. */
  verificationMessageTemplate: optional(VerificationMessageTemplate),
  /** The SMS text for one-time codes and MFA, 6 to 140 characters with `{####}` for the code. */
  smsAuthenticationMessage: optional(smsWithCode),
  /** Whether a second factor is off, demanded of everyone (ON), or each user's choice (OPTIONAL). @defaultValue "OFF" */
  mfaConfiguration: optional(oneOf('OFF', 'ON', 'OPTIONAL'), { default: 'OFF' }),
  /** What happens when a user changes an e-mail address or phone number. */
  userAttributeUpdateSettings: optional(UserAttributeUpdateSettings),
  /** Remembering of devices: giving the object, with either property, switches it on. */
  deviceConfiguration: optional(DeviceConfiguration, { presenceEnables: true }),
  /** How the pool sends e-mail. */
  emailConfiguration: optional(EmailConfiguration),
  /** How the pool sends SMS messages. With `mfaConfiguration` not OFF, SMS is an MFA factor. AWS cannot take it away once set. */
  smsConfiguration: optional(SmsConfiguration, { presenceEnables: true }),
  /** Tags: names of 1 to 128 characters, values of up to 256. */
  userPoolTags: optional(mapOf(tagKey, tagValue)),
  /** How users come to be, when not by signing up. */
  adminCreateUserConfig: optional(AdminCreateUserConfig),
  /** Threat protection. Needs the PLUS tier. */
  userPoolAddOns: optional(UserPoolAddOns),
  /** Dynamic client registration. Needs the ESSENTIALS tier. */
  dcrConfiguration: optional(DcrConfiguration),
  /** How users who forgot their password come back. */
  accountRecoverySetting: optional(AccountRecoverySetting, {
    // Observed on AWS by others; the documentation speaks of an older order for pools without the setting.
    default: {
      recoveryMechanisms: [
        { priority: 1, name: 'verified_email' },
        { priority: 2, name: 'verified_phone_number' },
      ],
    },
  }),
  /** The feature plan, which sets the price per user. @defaultValue "ESSENTIALS" */
  userPoolTier: optional(oneOf('LITE', 'ESSENTIALS', 'PLUS'), { default: 'ESSENTIALS' }),
  /** The key that encrypts the pool at rest. */
  keyConfiguration: optional(KeyConfiguration),
  /** The issuer that the pool's tokens name. */
  issuerConfiguration: optional(IssuerConfiguration),
  /** Your names for the levels of authentication assurance, `Level1` to `Level4`. Needs the ESSENTIALS tier. @defaultValue urn:cognito:loa:1 to urn:cognito:loa:4 */
  acrConfiguration: optional(mapOf(acrLevel, AcrLevel, 4), {
    default: {
      Level1: { acrValue: 'urn:cognito:loa:1' },
      Level2: { acrValue: 'urn:cognito:loa:2' },
      Level3: { acrValue: 'urn:cognito:loa:3' },
      Level4: { acrValue: 'urn:cognito:loa:4' },
    },
  }),
});

/** What AWS takes at creation only: changing one of these replaces the pool, and its users are not carried over. */
export const CreateOnly = struct('UserPool', {
  /** What users can sign in with beside their user name. Not together with `usernameAttributes`. Changing it replaces the pool. */
  aliasAttributes: optional(setOf(oneOf('phone_number', 'email', 'preferred_username'))),
  /** What users sign in with in place of a user name. Not together with `aliasAttributes`. Changing it replaces the pool. */
  usernameAttributes: optional(setOf(oneOf('phone_number', 'email'))),
  /** How user names are compared. Changing it replaces the pool. */
  usernameConfiguration: optional(UsernameConfiguration),
});

/** The attributes of users. */
export const Attributes = struct('UserPool', {
  /** Your own attributes, and standard ones made otherwise, 1 to 50. One can be added in place; changing or removing one replaces the pool. */
  schema: optional(setByKey('name', SchemaAttribute, { min: 1, max: 50 })),
});

/** The MFA factors that only SetUserPoolMfaConfig sets, in place. */
export const MfaFactors = struct('UserPool', {
  /** Codes from an authenticator app as a second factor. */
  softwareTokenMfaConfiguration: optional(SoftwareTokenMfaConfiguration),
  /** Codes by e-mail as a second factor: giving the object, even an empty one, switches it on. */
  emailMfaConfiguration: optional(EmailMfaConfiguration, { presenceEnables: true }),
  /** Passkeys. */
  webAuthnConfiguration: optional(WebAuthnConfiguration),
});

/** What CreateUserPool takes: 28 parameters. */
export const Creation = struct('UserPool', {
  ...Updatable.fields,
  ...CreateOnly.fields,
  ...Attributes.fields,
});

/** Everything that can be set on a pool. */
export const UserPoolSettings = struct('UserPool', { ...Creation.fields, ...MfaFactors.fields });

export type UserPoolSettings = t.TypeOf<typeof UserPoolSettings>;

/** The settings of a pool that exists or is planned: each that it has, decoded. */
export type PoolSettings = Partial<UserPoolSettings>;
