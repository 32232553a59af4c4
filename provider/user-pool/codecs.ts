/*
 * The io-ts codecs of a pool, one for every nested type: to check configuration of your own before it reaches a program.
 */
export * from './account-recovery-setting';
export * from './acr-level';
export * from './admin-create-user-config';
export * from './dcr-configuration';
export * from './device-configuration';
export * from './email-configuration';
export * from './inputs';
export * from './issuer-configuration';
export * from './key-configuration';
export * from './lambda-config';
export * from './mfa-factors';
export * from './password-policy';
export * from './policies';
export * from './schema-attribute';
export * from './sign-in-policy';
export * from './sms-configuration';
export * from './user-attribute-update-settings';
export { UserPoolSettings } from './user-pool';
export * from './user-pool-add-ons';
export * from './username-configuration';
export * from './verification-message-template';
