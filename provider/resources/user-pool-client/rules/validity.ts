import { lifetimesOf } from '../token-lifetimes';
import type { ClientRule } from './rule';

const RANGE = 'InvalidParameterException: Invalid range for token validity.';
const RANGES =
  'badmintoncryer/cdk-preflight, pf-cognito-token-validity-range (ap-northeast-1, 2026-09); AWS API reference, TokenValidityUnitsType';

const HOUR = 3_600;
const DAY = 24 * HOUR;
const SHORTEST = 300;
const LONGEST_SESSION = 315_360_000;

const within = (seconds: number | undefined, least: number, most: number): boolean =>
  seconds === undefined || (seconds >= least && seconds <= most);

/** An access or ID token is valid for 5 minutes to 1 day. */
const shortLived = (token: 'access' | 'id'): ClientRule => ({
  id: `tokens/${token}-validity-range`,
  paths: [`${token}TokenValidity`, `tokenValidityUnits.${token}Token`],
  message: `An ${token === 'id' ? 'ID' : token} token must be valid for 5 minutes to 1 day. Check the unit: a plain number is in the unit of ${'`tokenValidityUnits`'}, by default hours.`,
  awsError: RANGE,
  evidence: 'answered',
  source: RANGES,
  violates: (client) => !within(lifetimesOf(client)[token], SHORTEST, DAY),
});

/** An access or ID token is not valid for longer than the refresh token. */
const outlasting = (token: 'access' | 'id'): ClientRule => ({
  id: `tokens/refresh-outlasts-${token}`,
  paths: [`${token}TokenValidity`, 'refreshTokenValidity'],
  message: `${token === 'id' ? 'An ID' : 'An access'} token (by default valid for 1 hour) must not be valid for longer than the refresh token (by default 30 days). Shorten its validity, or increase refreshTokenValidity.`,
  awsError:
    'InvalidParameterException: Access and Id Token expiration times must be less than or equal to refresh token expiration times.',
  evidence: 'answered',
  source: 'badmintoncryer/cdk-preflight, pf-cognito-token-expiration-order (ap-northeast-1, 2026-09)',
  violates: (client) => {
    const { [token]: lasts = 0, refresh } = lifetimesOf(client);
    return refresh !== undefined && lasts > refresh;
  },
});

export const validityRules: ReadonlyArray<ClientRule> = [
  shortLived('access'),
  shortLived('id'),
  {
    id: 'tokens/refresh-validity-range',
    paths: ['refreshTokenValidity', 'tokenValidityUnits.refreshToken'],
    message:
      'A refresh token must be valid for 60 minutes to 10 years. Check the unit: a plain number is in the unit of `tokenValidityUnits.refreshToken`, by default days.',
    awsError: RANGE,
    evidence: 'answered',
    source: RANGES,
    violates: (client) => !within(lifetimesOf(client).refresh, HOUR, LONGEST_SESSION),
  },
  outlasting('access'),
  outlasting('id'),
];
