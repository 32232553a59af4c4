/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

export * from './enums';
export * from './identity-provider';
export * from './log-delivery';
export * from './managed-login-branding';
export * from './resource-server';
export * from './user-pool';
export * from './user-pool-client';
export * from './user-pool-domain';
export * from './user-pool-group';
export * from './user-pool-triggers';
export * from './user-pool-ui-customization';
