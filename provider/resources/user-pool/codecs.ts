/*
 * The io-ts codecs of a pool, one for each nested type, for validating your own configuration before it reaches a
 * program.
 */

export * from './inputs';
export { UserPoolSettings } from './settings';
export * from './types/account-recovery-setting';
export * from './types/acr-level';
export * from './types/admin-create-user-config';
export * from './types/dcr-configuration';
export * from './types/device-configuration';
export * from './types/email-configuration';
export * from './types/issuer-configuration';
export * from './types/key-configuration';
export * from './types/lambda-config';
export * from './types/mfa-factors';
export * from './types/password-policy';
export * from './types/policies';
export * from './types/schema-attribute';
export * from './types/sign-in-policy';
export * from './types/sms-configuration';
export * from './types/user-attribute-update-settings';
export * from './types/user-pool-add-ons';
export * from './types/username-configuration';
export * from './types/verification-message-template';
