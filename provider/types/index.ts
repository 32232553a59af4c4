/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

export * from './enums';
export * from './identity-provider';
export * from './log-delivery';
export * from './managed-login-branding';
export * from './managed-login-terms';
export * from './resource-server';
export * from './risk-configuration';
export * from './user-group-membership';
export * from './user-pool';
export * from './user-pool-client';
export * from './user-pool-client-secret';
export * from './user-pool-domain';
export * from './user-pool-group';
export * from './user-pool-replica';
export * from './user-pool-session-configuration';
export * from './user-pool-triggers';
export * from './user-pool-ui-customization';
export * from './user-pool-user';
