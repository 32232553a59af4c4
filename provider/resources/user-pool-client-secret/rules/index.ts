import { homeRules } from '../../shared/region-rules';
import { clientRules } from './client';
import type { ClientSecret, ClientSecretClientRule, ClientSecretRule } from './rule';

/** Every rule between the settings of a client secret, in the order of the catalogue. */
export const CLIENT_SECRET_RULES: ReadonlyArray<ClientSecretRule> = homeRules<ClientSecret, 'userPoolId'>(
  'client-secret',
  ['userPoolId'],
  ['userPoolId', 'region'],
);

/** Every rule between a new client secret and its client. */
export const CLIENT_SECRET_CLIENT_RULES: ReadonlyArray<ClientSecretClientRule> = clientRules;
