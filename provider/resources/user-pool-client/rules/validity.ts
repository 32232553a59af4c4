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
  message: `An ${token === 'id' ? 'ID' : token} token lasts from 5 minutes to a day. Mind its unit: a plain number counts ${'`tokenValidityUnits`'}, which are hours unless set.`,
  awsError: RANGE,
  evidence: 'answered',
  source: RANGES,
  violates: (client) => !within(lifetimesOf(client)[token], SHORTEST, DAY),
});

/** An access or ID token is not valid for longer than the refresh token. */
const outlasting = (token: 'access' | 'id'): ClientRule => ({
  id: `tokens/refresh-outlasts-${token}`,
  paths: [`${token}TokenValidity`, 'refreshTokenValidity'],
  message: `${token === 'id' ? 'An ID' : 'An access'} token must not outlast the refresh token that it comes with; unless set, it lasts an hour, and the refresh token 30 days. Shorten it, or lengthen refreshTokenValidity.`,
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
      'A refresh token lasts from 60 minutes to 10 years. Mind its unit: a plain number counts `tokenValidityUnits.refreshToken`, which is days unless set.',
    awsError: RANGE,
    evidence: 'answered',
    source: RANGES,
    violates: (client) => !within(lifetimesOf(client).refresh, HOUR, LONGEST_SESSION),
  },
  outlasting('access'),
  outlasting('id'),
];
