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
  id: `${token}-token-lasts-minutes-to-a-day`,
  paths: [`${token}TokenValidity`, `tokenValidityUnits.${token}Token`],
  says: `An ${token === 'id' ? 'ID' : token} token lasts from 5 minutes to a day. Mind its unit: a plain number counts ${'`tokenValidityUnits`'}, which are hours unless set.`,
  prevents: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
  evidence: 'documented',
  source: UNITS,
  broken: (client) => !within(lifetimesOf(client)[token], SHORTEST, DAY),
});

export const validityRules: ReadonlyArray<ClientRule> = [
  shortLived('access'),
  shortLived('id'),
  {
    id: 'refresh-token-lasts-an-hour-to-ten-years',
    paths: ['refreshTokenValidity', 'tokenValidityUnits.refreshToken'],
    says: 'A refresh token lasts from 60 minutes to 10 years. Mind its unit: a plain number counts `tokenValidityUnits.refreshToken`, which is days unless set.',
    prevents: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: UNITS,
    broken: (client) => !within(lifetimesOf(client).refresh, HOUR, LONGEST_SESSION),
  },
  {
    id: 'sessions-outlast-their-tokens',
    paths: ['refreshTokenValidity', 'accessTokenValidity', 'idTokenValidity'],
    says: 'Access and ID tokens must not outlast the refresh token they come with. Shorten them, or lengthen refreshTokenValidity.',
    prevents: 'InvalidParameterException (Invalid range for token validity)',
    evidence: 'reported',
    source: 'aws-cdk-lib refuses it, as does AWS’s console',
    broken: (client) => {
      const { access, id, refresh } = lifetimesOf(client);
      return refresh !== undefined && [access, id].some((seconds = 0) => seconds > refresh);
    },
  },
];
