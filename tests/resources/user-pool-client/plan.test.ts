import { deepEqual, equal, match } from 'node:assert/strict';
import { flattenSettings } from '../../../provider/codec/flatten';
import { asObject, type PlainObject } from '../../../provider/codec/plain-object';
import { type LiveClient, liveClient } from '../../../provider/resources/user-pool-client/live';
import { clientMerge } from '../../../provider/resources/user-pool-client/merge';
import type { ClientPath } from '../../../provider/resources/user-pool-client/paths';
import { change, creation } from '../../../provider/resources/user-pool-client/plan';
import { isImplicitDefault, resetValue } from '../../../provider/resources/user-pool-client/reset-values';
import { Updatable } from '../../../provider/resources/user-pool-client/settings';
import {
  hasForeignTimes,
  lifetimesOf,
  TOKENS,
  uncountable,
  unitOf,
} from '../../../provider/resources/user-pool-client/token-lifetimes';

const BARE = {
  UserPoolId: 'eu-west-1_Pool',
  ClientId: 'id',
  ClientName: 'web',
  RefreshTokenValidity: 30,
  TokenValidityUnits: {},
  AllowedOAuthFlowsUserPoolClient: false,
};

const live = (more: object = {}): LiveClient => {
  const client = liveClient({ ...BARE, ...more });
  if (client === undefined) throw new Error('this is no client');
  return client;
};

const WEB = { clientName: 'web', userPoolId: 'eu-west-1_Pool' };

/** What an update sends beside what names the client, or nothing. */
const sent = (client: object, previous: PlainObject, news: PlainObject): unknown => {
  const request = change(live(client), { ...WEB, ...previous }, { ...WEB, ...news });
  if (request === undefined) return undefined;
  const { UserPoolId, ClientId, ClientName, ...others } = request;
  deepEqual([UserPoolId, ClientId, ClientName], ['eu-west-1_Pool', 'id', 'web']);
  return others;
};

const REST = { RefreshTokenValidity: 30, AllowedOAuthFlowsUserPoolClient: false };
const ARN = 'arn:aws:mobiletargeting:eu-west-1:123456789012:apps/a1';
const SERVICE_ROLE =
  'arn:aws:iam::123456789012:role/aws-service-role/cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdp';

describe('The plan of an app client', () => {
  it('makes it with just what is declared', () => {
    deepEqual(
      creation({
        ...WEB,
        region: 'eu-west-1',
        skipRules: [],
        callbackUrls: ['app://a'],
        generateSecret: true,
      }),
      { UserPoolId: 'eu-west-1_Pool', ClientName: 'web', CallbackURLs: ['app://a'], GenerateSecret: true },
    );
  });

  for (const [name, client, previous, news, expected] of [
    [
      'changes nothing where all is as declared',
      { AuthSessionValidity: 5 },
      {},
      { authSessionValidity: 5 },
      undefined,
    ],
    ['changes nothing where a default is absent', {}, {}, { authSessionValidity: 3 }, undefined],
    [
      'sends all of it where one setting differs',
      { CallbackURLs: ['app://a'] },
      {},
      { authSessionValidity: 5 },
      { ...REST, CallbackURLs: ['app://a'], AuthSessionValidity: 5 },
    ],
    [
      'puts what was dropped back by name',
      { AuthSessionValidity: 5 },
      { authSessionValidity: 5 },
      {},
      { ...REST, AuthSessionValidity: 3 },
    ],
    [
      'empties a list that was dropped',
      { LogoutURLs: ['app://a'] },
      { logoutUrls: ['app://a'] },
      {},
      { ...REST, LogoutURLs: [] },
    ],
    [
      'leaves out lists of attributes that were dropped',
      { ReadAttributes: ['email'], WriteAttributes: ['email'] },
      { readAttributes: ['email'], writeAttributes: ['email'] },
      {},
      REST,
    ],
    ['leaves alone what somebody else set', { ReadAttributes: ['email'] }, {}, {}, undefined],
    [
      'puts a dropped validity back to its hour, in the unit that is declared',
      { AccessTokenValidity: 20, TokenValidityUnits: { AccessToken: 'minutes' } },
      { accessTokenValidity: 20, tokenValidityUnits: { accessToken: 'minutes' } },
      { tokenValidityUnits: { accessToken: 'minutes' } },
      { ...REST, AccessTokenValidity: 60, TokenValidityUnits: { AccessToken: 'minutes' } },
    ],
    [
      'puts a dropped validity and its unit back both',
      { RefreshTokenValidity: 90, TokenValidityUnits: { RefreshToken: 'minutes' } },
      { refreshTokenValidity: 90, tokenValidityUnits: { refreshToken: 'minutes' } },
      {},
      { ...REST, TokenValidityUnits: { RefreshToken: 'days' } },
    ],
    [
      'leaves out a validity whose hour its unit cannot say',
      { IdTokenValidity: 1, TokenValidityUnits: { IdToken: 'days' } },
      { idTokenValidity: 1, tokenValidityUnits: { idToken: 'days' } },
      { tokenValidityUnits: { idToken: 'days' } },
      { ...REST, TokenValidityUnits: { IdToken: 'days' } },
    ],
    [
      'takes the whole of an analytics configuration away that names no project any more',
      { AnalyticsConfiguration: { ApplicationId: 'a1', RoleArn: ARN, UserDataShared: false } },
      { analyticsConfiguration: { applicationId: 'a1', roleArn: ARN } },
      {},
      REST,
    ],
    [
      'keeps the project that somebody else named',
      { AnalyticsConfiguration: { ApplicationId: 'a1', UserDataShared: true } },
      { analyticsConfiguration: { userDataShared: true } },
      {},
      { ...REST, AnalyticsConfiguration: { ApplicationId: 'a1', UserDataShared: false } },
    ],
    [
      'keeps a project that is named by its ARN, without the role of Cognito’s own',
      { AnalyticsConfiguration: { ApplicationArn: ARN, RoleArn: SERVICE_ROLE, UserDataShared: true } },
      { analyticsConfiguration: { userDataShared: true } },
      {},
      { ...REST, AnalyticsConfiguration: { ApplicationArn: ARN, UserDataShared: false } },
    ],
    [
      'switches rotation off by name, since an object without its state is refused',
      { RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 5 } },
      { refreshTokenRotation: { feature: 'ENABLED', retryGracePeriodSeconds: 5 } },
      {},
      { ...REST, RefreshTokenRotation: { Feature: 'DISABLED', RetryGracePeriodSeconds: 0 } },
    ],
    [
      'asks once for an empty list of flows',
      {},
      {},
      { explicitAuthFlows: [] },
      { ...REST, ExplicitAuthFlows: [] },
    ],
    [
      'does not ask again where AWS made the default ones of it',
      {},
      { explicitAuthFlows: [] },
      { explicitAuthFlows: [] },
      undefined,
    ],
    [
      'asks again where somebody put other flows there',
      { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] },
      { explicitAuthFlows: [] },
      { explicitAuthFlows: [] },
      { ...REST, ExplicitAuthFlows: [] },
    ],
    [
      'sends along what is newer than this package',
      { Future: { A: 1 } },
      {},
      { authSessionValidity: 5 },
      { ...REST, Future: { A: 1 }, AuthSessionValidity: 5 },
    ],
  ] as const) {
    it(name, () => deepEqual(sent(client, previous, news), expected));
  }
});

describe('The settings of a live client', () => {
  for (const [name, client, expected] of [
    [
      'a refresh token of 0 is 30 days, in whatever unit',
      { RefreshTokenValidity: 0, TokenValidityUnits: { RefreshToken: 'minutes', IdToken: 'days' } },
      { refreshTokenValidity: 30, tokenValidityUnits: { refreshToken: 'days', idToken: 'days' } },
    ],
    ['a secret is one that was made', { ClientSecret: 's' }, { generateSecret: true }],
    [
      'a role of Cognito’s own is nobody’s setting',
      { AnalyticsConfiguration: { ApplicationArn: ARN, RoleArn: SERVICE_ROLE } },
      { analyticsConfiguration: { applicationArn: ARN } },
    ],
    [
      'any other role is',
      { AnalyticsConfiguration: { ApplicationArn: ARN, RoleArn: ARN } },
      { analyticsConfiguration: { applicationArn: ARN, roleArn: ARN } },
    ],
    [
      'so is the role of a project that is named by its id',
      { AnalyticsConfiguration: { ApplicationId: 'a1', RoleArn: SERVICE_ROLE } },
      { analyticsConfiguration: { applicationId: 'a1', roleArn: SERVICE_ROLE } },
    ],
  ] as const) {
    it(name, () => {
      const { userPoolId, clientName, allowedOAuthFlowsUserPoolClient, ...settings } = live(client).settings;
      deepEqual([userPoolId, clientName, allowedOAuthFlowsUserPoolClient], ['eu-west-1_Pool', 'web', false]);
      deepEqual(
        { refreshTokenValidity: 30, tokenValidityUnits: {}, ...settings },
        {
          refreshTokenValidity: 30,
          tokenValidityUnits: {},
          ...expected,
        },
      );
    });
  }
});

describe('The lifetimes of a client’s tokens', () => {
  for (const [client, expected] of [
    [{}, { access: 3600, id: 3600, refresh: 2_592_000 }],
    [
      { accessTokenValidity: 2, idTokenValidity: 3, refreshTokenValidity: 4 },
      { access: 7200, id: 10_800, refresh: 345_600 },
    ],
    [
      { accessTokenValidity: '2 minutes', idTokenValidity: '3 seconds', refreshTokenValidity: '4 hours' },
      { access: 120, id: 3, refresh: 14_400 },
    ],
    [
      {
        accessTokenValidity: 2,
        idTokenValidity: 3,
        refreshTokenValidity: 4,
        tokenValidityUnits: { accessToken: 'seconds', idToken: 'minutes', refreshToken: 'hours' },
      },
      { access: 2, id: 180, refresh: 14_400 },
    ],
    // Words have a unit of their own.
    [
      { accessTokenValidity: '2 hours', tokenValidityUnits: { accessToken: 'days' } },
      { access: 7200, id: 3600, refresh: 2_592_000 },
    ],
    [
      { tokenValidityUnits: { accessToken: 'days', refreshToken: 'seconds' } },
      { access: 3600, id: 3600, refresh: 2_592_000 },
    ],
    [
      { accessTokenValidity: 1, tokenValidityUnits: { accessToken: 'weeks' } },
      { access: undefined, id: 3600, refresh: 2_592_000 },
    ],
  ] as const)
    it(`are ${JSON.stringify(expected)} for ${JSON.stringify(client)}`, () =>
      deepEqual(lifetimesOf(asObject(client)), expected));

  it('are in AWS’s units by default', () => {
    deepEqual(
      Object.values(TOKENS).map((token) => unitOf(token, {})),
      ['hours', 'hours', 'days'],
    );
    equal(unitOf(TOKENS.id, { tokenValidityUnits: { idToken: 'minutes', accessToken: 'days' } }), 'minutes');
  });

  for (const [path, client, expected] of [
    [
      'accessTokenValidity',
      { accessTokenValidity: 60, tokenValidityUnits: { accessToken: 'minutes' } },
      true,
    ],
    [
      'tokenValidityUnits.accessToken',
      { accessTokenValidity: 60, tokenValidityUnits: { accessToken: 'minutes' } },
      true,
    ],
    ['tokenValidityUnits.idToken', { idTokenValidity: 1, tokenValidityUnits: { idToken: 'hours' } }, true],
    [
      'tokenValidityUnits.refreshToken',
      { refreshTokenValidity: 720, tokenValidityUnits: { refreshToken: 'hours' } },
      true,
    ],
    ['refreshTokenValidity', { refreshTokenValidity: 31 }, false],
    ['idTokenValidity', { idTokenValidity: 2, accessTokenValidity: 1 }, false],
    [
      'tokenValidityUnits.accessToken',
      { accessTokenValidity: 61, tokenValidityUnits: { accessToken: 'minutes' } },
      false,
    ],
    ['authSessionValidity', { authSessionValidity: 3 }, false],
  ] as const)
    it(`are ${expected ? 'an implicit default' : 'set by somebody'} at ${path} of ${JSON.stringify(client)}`, () => {
      equal(isImplicitDefault(path, client), expected);
      equal(
        clientMerge.unmanagedPaths({}, client).includes(path),
        !expected && path !== 'authSessionValidity',
      );
    });
});

describe('A setting of a client that is no longer declared', () => {
  const at = (value: PlainObject, desired: PlainObject = {}): unknown => {
    const [setting] = flattenSettings(Updatable, value);
    if (setting === undefined) throw new Error('nothing is declared');
    return resetValue(setting.path.join('.') as ClientPath, setting, desired);
  };
  for (const [value, desired, expected] of [
    [{ accessTokenValidity: 5 }, {}, 1],
    [{ idTokenValidity: 5 }, { tokenValidityUnits: { idToken: 'seconds' } }, 3600],
    [{ refreshTokenValidity: 5 }, {}, 30],
    [{ refreshTokenValidity: 5 }, { tokenValidityUnits: { refreshToken: 'hours' } }, 720],
    [{ accessTokenValidity: 5 }, { tokenValidityUnits: { accessToken: 'days' } }, undefined],
    [{ tokenValidityUnits: { refreshToken: 'hours' } }, {}, 'days'],
    [{ readAttributes: ['email'] }, {}, undefined],
    [{ writeAttributes: ['email'] }, {}, undefined],
    [{ callbackUrls: ['app://a'] }, {}, []],
    [{ explicitAuthFlows: [] }, {}, ['ALLOW_CUSTOM_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH']],
    [{ enableTokenRevocation: false }, {}, true],
    [{ defaultRedirectUri: 'app://a' }, {}, undefined],
  ] as const)
    it(`rests at ${JSON.stringify(expected) ?? 'nothing'}: ${JSON.stringify(value)} beside ${JSON.stringify(desired)}`, () =>
      deepEqual(at(value, desired), expected));
});

describe('A project for analytics', () => {
  const ID = { ApplicationId: 'a1', RoleArn: 'arn:aws:iam::123456789012:role/r', ExternalId: 'e' };
  const analytics = (client: object, previous: object, news: object): unknown =>
    Reflect.get(
      Object(
        sent(
          { AnalyticsConfiguration: client },
          { analyticsConfiguration: previous },
          { analyticsConfiguration: news, authSessionValidity: 5 },
        ),
      ),
      'AnalyticsConfiguration',
    );
  for (const [title, client, news, expected] of [
    [
      'is sent by its ARN alone where the live one is named by id',
      { ...ID, UserDataShared: true },
      { applicationArn: ARN },
      { ApplicationArn: ARN, UserDataShared: true },
    ],
    [
      'is sent with a member that is declared beside its ARN, for AWS to judge',
      ID,
      { applicationArn: ARN, roleArn: ID.RoleArn },
      { ApplicationArn: ARN, RoleArn: ID.RoleArn },
    ],
    [
      'is sent by id alone where the live one is named by its ARN',
      { ApplicationArn: ARN, UserDataShared: true },
      { applicationId: 'a1', roleArn: ID.RoleArn, externalId: 'e' },
      { ...ID, UserDataShared: true },
    ],
    [
      'stays as it is where only something else of it is declared',
      { ApplicationArn: ARN },
      { userDataShared: true },
      { ApplicationArn: ARN, UserDataShared: true },
    ],
    [
      'stays as it is by id where only something else of it is declared',
      ID,
      { userDataShared: true },
      { ...ID, UserDataShared: true },
    ],
  ] as const) {
    it(title, () => deepEqual(analytics(client, {}, news), expected));
  }
});

describe('A unit without its validity', () => {
  const hours = { tokenValidityUnits: { accessToken: 'hours' } };
  const minutes = (accessTokenValidity: number) => ({
    accessTokenValidity,
    tokenValidityUnits: { accessToken: 'minutes' },
  });
  for (const [title, client, previous, news, refused] of [
    ['is refused where the live validity is no whole number of it', minutes(90), {}, hours, true],
    ['is taken where it is one', minutes(120), {}, hours, false],
    [
      'is taken where the validity is declared as well',
      minutes(90),
      {},
      { ...hours, accessTokenValidity: 2 },
      false,
    ],
    [
      'is taken where the validity was declared, and returns to the default',
      minutes(90),
      { accessTokenValidity: 90 },
      hours,
      false,
    ],
    [
      'is taken where it is the live one',
      { ...minutes(90), tokenValidityUnits: { accessToken: 'hours' } },
      {},
      hours,
      false,
    ],
    [
      'is refused in days, of which an hour is no whole number',
      {},
      {},
      { tokenValidityUnits: { idToken: 'days' } },
      true,
    ],
    ['is taken in minutes', {}, {}, { tokenValidityUnits: { idToken: 'minutes' } }, false],
    ['is no matter where none is declared', minutes(90), {}, {}, false],
    [
      'is left open where the live unit is none that we know',
      { ...minutes(90), tokenValidityUnits: { accessToken: 'fortnights' } },
      {},
      hours,
      false,
    ],
  ] as const) {
    it(title, () => {
      const found = uncountable(asObject(client), previous, news);
      equal(found.length, refused ? 1 : 0);
      for (const reason of found) match(reason, /^tokenValidityUnits\.(?:accessToken|idToken): /);
    });
  }

  it('is looked up on the live client where a validity is unmanaged', () => {
    equal(hasForeignTimes({ unmanaged: ['callbackUrls', 'idTokenValidity'] }), true);
    equal(hasForeignTimes({ unmanaged: ['callbackUrls'] }), false);
    equal(hasForeignTimes({}), false);
  });
});
