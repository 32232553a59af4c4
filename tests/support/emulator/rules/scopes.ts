import type { ClientSettings } from '../client-settings';
import { ServiceError } from '../errors';
import type { LivePool } from '../live-pool';

/** What CreateUserPoolClient documents beside the scopes of resource servers. */
export const standardScopes: readonly string[] = [
  'phone',
  'email',
  'openid',
  'profile',
  'aws.cognito.signin.user.admin',
];

const scopesOf = ({ resourceServers }: LivePool): readonly string[] =>
  [...resourceServers.values()].flatMap(({ Identifier, Scopes = [] }) =>
    Scopes.map(({ ScopeName }) => `${Identifier}/${ScopeName}`),
  );

/** [T] awsdocs/aws-cloudformation-user-guide#564: ScopeDoesNotExistException, in these words. */
export function refuseUnknownScopes({ AllowedOAuthScopes = [] }: ClientSettings, pool: LivePool): void {
  const known = [...standardScopes, ...scopesOf(pool)];
  const odd = AllowedOAuthScopes.find((scope) => !known.includes(scope));
  if (odd !== undefined)
    throw new ServiceError('ScopeDoesNotExistException', `Invalid scope requested: ${odd}`);
}
