import { secondsOf } from '../client-lifetimes';
import type { ClientSettings } from '../client-settings';
import { invalid, type ServiceError } from '../errors';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** [D] TokenValidityUnitsType: five minutes to one day, 60 minutes to 10 years; and what each lasts unless set. */
const tokens = [
  ['AccessToken', 'hours', 5 * minute, day, hour],
  ['IdToken', 'hours', 5 * minute, day, hour],
  ['RefreshToken', 'days', hour, 3650 * day, 30 * day],
] as const;

const secondsFor = (client: ClientSettings, [token, usual]: (typeof tokens)[number]): number | undefined => {
  const count = client[`${token}Validity`];
  return count === undefined ? undefined : secondsOf(count, client.TokenValidityUnits?.[token] ?? usual);
};

/** [T] cdk-preflight, pf-cognito-token-validity-range and pf-cognito-token-expiration-order. */
export function validityRefusal(client: ClientSettings): ServiceError | undefined {
  const odd = tokens.some((token) => {
    const seconds = secondsFor(client, token);
    return seconds !== undefined && (seconds < token[2] || seconds > token[3]);
  });
  if (odd) return invalid('Invalid range for token validity.');
  const [access, id, refresh] = tokens.map((token) => secondsFor(client, token) ?? token[4]);
  return Math.max(access ?? 0, id ?? 0) > (refresh ?? 0)
    ? invalid(
        'Access and Id Token expiration times must be less than or equal to refresh token expiration times.',
      )
    : undefined;
}
