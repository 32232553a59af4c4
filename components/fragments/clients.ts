import type { ClientOverrides } from '../preset';

/** An application that tells nobody who has an account, and signs in without sending the password itself (SRP). */
export const passwordClient = (
  ...more: ReadonlyArray<'ALLOW_USER_AUTH' | 'ALLOW_CUSTOM_AUTH'>
): ClientOverrides => ({
  explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', ...more, 'ALLOW_REFRESH_TOKEN_AUTH'],
  preventUserExistenceErrors: 'ENABLED',
});

/** An application whose users choose among the ways to sign in that the pool offers. */
export const userAuthClient: ClientOverrides = {
  explicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  preventUserExistenceErrors: 'ENABLED',
};
