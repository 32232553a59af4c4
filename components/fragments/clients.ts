import type { PresetClientArgs } from '../preset-client-args';

/** A client that hides whether a user exists, and signs in by SRP, which never sends the password. */
export const passwordClient = (
  ...more: ReadonlyArray<'ALLOW_USER_AUTH' | 'ALLOW_CUSTOM_AUTH'>
): PresetClientArgs => ({
  explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', ...more, 'ALLOW_REFRESH_TOKEN_AUTH'],
  preventUserExistenceErrors: 'ENABLED',
});

/** A client whose users choose among the first factors of the pool. */
export const userAuthClient: PresetClientArgs = {
  explicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  preventUserExistenceErrors: 'ENABLED',
};
