import { lifetimesOf } from '../lifetimes';
import type { ClientRule } from './rule';

const UNITS = 'AWS API reference, TokenValidityUnitsType';

const HOUR = 3_600;
const DAY = 24 * HOUR;
const SHORTEST = 300;
const LONGEST_SESSION = 315_360_000;

const within = (seconds: number | undefined, least: number, most: number): boolean =>
  seconds === undefined || (seconds >= least && seconds <= most);

/** The access or ID token lasts from five minutes to a day. */
const shortLived = (token: 'access' | 'id'): ClientRule => ({
  id: `tokens/${token}-validity-range`,
  paths: [`${token}TokenValidity`, `tokenValidityUnits.${token}Token`],
  message: `An ${token === 'id' ? 'ID' : token} token lasts from 5 minutes to a day. Mind its unit: a plain number counts ${'`tokenValidityUnits`'}, which are hours unless set.`,
  awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
  evidence: 'documented',
  source: UNITS,
  violates: (client) => !within(lifetimesOf(client)[token], SHORTEST, DAY),
});

export const validityRules: ReadonlyArray<ClientRule> = [
  shortLived('access'),
  shortLived('id'),
  {
    id: 'tokens/refresh-validity-range',
    paths: ['refreshTokenValidity', 'tokenValidityUnits.refreshToken'],
    message:
      'A refresh token lasts from 60 minutes to 10 years. Mind its unit: a plain number counts `tokenValidityUnits.refreshToken`, which is days unless set.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: UNITS,
    violates: (client) => !within(lifetimesOf(client).refresh, HOUR, LONGEST_SESSION),
  },
  {
    id: 'tokens/refresh-outlasts',
    paths: ['refreshTokenValidity', 'accessTokenValidity', 'idTokenValidity'],
    message:
      'Access and ID tokens must not outlast the refresh token they come with. Shorten them, or lengthen refreshTokenValidity.',
    awsError: 'InvalidParameterException (Invalid range for token validity)',
    evidence: 'reported',
    source: 'aws-cdk-lib refuses it, as does AWS’s console',
    violates: (client) => {
      const { access, id, refresh } = lifetimesOf(client);
      return refresh !== undefined && [access, id].some((seconds = 0) => seconds > refresh);
    },
  },
];
