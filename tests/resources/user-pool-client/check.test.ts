import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { UNKNOWN } from '../../../provider/codec/unknown';
import type { ValidationFailure } from '../../../provider/codec/validation-failure';
import { diffOf } from '../../../provider/engine/diff';
import { normalise as check } from '../../../provider/resources/user-pool-client/check';
import { userPoolClient } from '../../../provider/resources/user-pool-client/definition';
import { Updatable } from '../../../provider/resources/user-pool-client/settings';
import { checkLaws } from '../user-pool/check-laws';
import { validInputs } from './valid-client';

const diff = diffOf(userPoolClient);

const AMBIENT = { region: undefined };
const BASE = { userPoolId: 'eu-west-1_Pool', clientName: 'web' };

checkLaws({
  name: 'an app client',
  check,
  // As the state has them: it says whose the secret is.
  diff: (olds, news) =>
    diff({ ...olds, ...(olds['clientSecret'] !== undefined && { declaresClientSecret: true }) }, news),
  valid: validInputs,
  always: 'clientName',
});

const FLOWS = Updatable.fields.explicitAuthFlows.codec.element.name.replace('one of ', '');

const normal = (inputs: object, olds: object = {}): PlainObject => {
  const result = check(olds, { ...BASE, ...inputs }, AMBIENT);
  ok(E.isRight(result), JSON.stringify(result));
  const { userPoolId, clientName, region, ...rest } = result.right;
  deepEqual([userPoolId, clientName, region], ['eu-west-1_Pool', 'web', 'eu-west-1']);
  return rest;
};

const failuresOf = (inputs: object): ReadonlyArray<ValidationFailure> => {
  const result = check({}, inputs, AMBIENT);
  return E.isLeft(result) ? result.left : [];
};

describe('A validity in words', () => {
  for (const [given, expected] of [
    [
      { accessTokenValidity: '15 minutes' },
      { accessTokenValidity: 15, tokenValidityUnits: { accessToken: 'minutes' } },
    ],
    [{ idTokenValidity: '1 hour' }, { idTokenValidity: 1, tokenValidityUnits: { idToken: 'hours' } }],
    [
      { refreshTokenValidity: '30 days', idTokenValidity: '300 seconds' },
      {
        refreshTokenValidity: 30,
        idTokenValidity: 300,
        tokenValidityUnits: { refreshToken: 'days', idToken: 'seconds' },
      },
    ],
    [
      { accessTokenValidity: '1 day', tokenValidityUnits: { idToken: 'minutes', accessToken: 'days' } },
      { accessTokenValidity: 1, tokenValidityUnits: { idToken: 'minutes', accessToken: 'days' } },
    ],
    [{ accessTokenValidity: 5 }, { accessTokenValidity: 5, tokenValidityUnits: { accessToken: 'hours' } }],
    [
      { refreshTokenValidity: 5, idTokenValidity: 20, tokenValidityUnits: { idToken: 'minutes' } },
      {
        refreshTokenValidity: 5,
        idTokenValidity: 20,
        tokenValidityUnits: { idToken: 'minutes', refreshToken: 'days' },
      },
    ],
    [
      { idTokenValidity: 5, tokenValidityUnits: UNKNOWN },
      { idTokenValidity: 5, tokenValidityUnits: UNKNOWN },
    ],
    // What AWS documents to make of it.
    [{ refreshTokenValidity: 0 }, { refreshTokenValidity: 30, tokenValidityUnits: { refreshToken: 'days' } }],
    [
      { refreshTokenValidity: 0, tokenValidityUnits: { refreshToken: 'hours', idToken: 'days' } },
      { refreshTokenValidity: 30, tokenValidityUnits: { refreshToken: 'days', idToken: 'days' } },
    ],
    [
      { refreshTokenValidity: '0 hours' },
      { refreshTokenValidity: 30, tokenValidityUnits: { refreshToken: 'days' } },
    ],
    // While the units are not known, nothing is put in their place.
    [
      { accessTokenValidity: '15 minutes', tokenValidityUnits: UNKNOWN },
      { accessTokenValidity: '15 minutes', tokenValidityUnits: UNKNOWN },
    ],
    [
      { accessTokenValidity: '15 minutes', tokenValidityUnits: { accessToken: UNKNOWN } },
      { accessTokenValidity: '15 minutes', tokenValidityUnits: { accessToken: UNKNOWN } },
    ],
    [
      { refreshTokenValidity: 0, tokenValidityUnits: { refreshToken: UNKNOWN } },
      { refreshTokenValidity: 0, tokenValidityUnits: { refreshToken: UNKNOWN } },
    ],
    [
      { accessTokenValidity: '15 minutes', tokenValidityUnits: { idToken: UNKNOWN } },
      { accessTokenValidity: 15, tokenValidityUnits: { accessToken: 'minutes', idToken: UNKNOWN } },
    ],
    [{ accessTokenValidity: UNKNOWN }, { accessTokenValidity: UNKNOWN }],
  ] as const)
    it(`of ${JSON.stringify(given)} is ${JSON.stringify(expected)}`, () =>
      deepEqual(normal(given), expected));

  it('that contradicts its unit is refused, at the unit', () => {
    deepEqual(
      failuresOf({
        ...BASE,
        accessTokenValidity: '15 minutes',
        refreshTokenValidity: '1 day',
        tokenValidityUnits: { accessToken: 'hours', refreshToken: 'hours', idToken: 'days' },
      }),
      [
        {
          path: 'tokenValidityUnits.accessToken',
          reason: 'is hours, but accessTokenValidity is in minutes. Give the unit once.',
        },
        {
          path: 'tokenValidityUnits.refreshToken',
          reason: 'is hours, but refreshTokenValidity is in days. Give the unit once.',
        },
      ],
    );
  });
});

describe('The failures of an app client', () => {
  it('are all reported at once, each with its path and the expected value', () => {
    deepEqual(
      failuresOf({
        userPoolId: 'nowhere',
        accessTokenValidity: '15 weeks',
        authSessionValidity: 2,
        explicitAuthFlows: ['ALLOW_USER_SRP', 'USER_AUTH'],
        callbackUrls: ['a b'],
        refreshTokenRotation: { retryGracePeriodSeconds: 61 },
        tokenValidityUnits: { accessToken: 'weeks', refresh: 'days' },
        clientSecret: 'hunter2-hunter2-hunter2-hunter2',
        generateSecrets: true,
      }).map(({ path, reason }) => `${path} ${reason}`),
      [
        'clientName is required: an app client name: a string of 1 to 128 characters, of letters, digits, spaces and _+=,.@-',
        'accessTokenValidity must be an integer from 1 to 86400, or such a number with its unit, as in "15 minutes", not "15 weeks"',
        'tokenValidityUnits.accessToken must be one of "seconds", "minutes", "hours", "days", not "weeks"',
        'tokenValidityUnits.refresh is not a known property: did you mean refreshToken?',
        `explicitAuthFlows[0] must be one of ${FLOWS}, not "ALLOW_USER_SRP": did you mean "ALLOW_USER_SRP_AUTH"?`,
        `explicitAuthFlows[1] must be one of ${FLOWS}, not "USER_AUTH"`,
        'callbackUrls[0] must be a URL, without spaces, not "a b", which has U+0020 (space) at line 1, column 2',
        'authSessionValidity must be an integer from 3 to 15, not 2',
        'refreshTokenRotation.feature is required: one of "ENABLED", "DISABLED"',
        'refreshTokenRotation.retryGracePeriodSeconds must be an integer from 0 to 60, not 61',
        'userPoolId must be a user pool id, such as us-east-1_AbCdEfGhI, not "nowhere"',
        'clientSecret must be a client secret of letters, digits, _ and +, not [secret]',
        'generateSecrets is not a known property: did you mean generateSecret?',
      ],
    );
  });

  for (const [given, path, meant] of [
    [{ callbackURLs: [] }, 'callbackURLs', 'callbackUrls'],
    [{ CallbackURLs: [] }, 'CallbackURLs', 'callbackUrls'],
    [{ defaultRedirectURI: 'a' }, 'defaultRedirectURI', 'defaultRedirectUri'],
    [{ allowedOauthFlows: [] }, 'allowedOauthFlows', 'allowedOAuthFlows'],
    [{ name: 'a' }, 'name', undefined],
    [{ generateSecrets: true }, 'generateSecrets', 'generateSecret'],
    [
      { refreshTokenRotation: { feature: 'ENABLED', gracePeriod: 1 } },
      'refreshTokenRotation.gracePeriod',
      undefined,
    ],
  ] as const)
    it(`name the unknown property ${path}${meant === undefined ? '' : `, and mean ${meant}`}`, () => {
      const [failure, ...others] = failuresOf({ ...BASE, ...given });
      equal(failure?.path, path);
      if (meant === undefined)
        match(failure?.reason ?? '', /^is not a known property(?:: the known ones are|$)/);
      else equal(failure.reason, `is not a known property: did you mean ${meant}?`);
      deepEqual(others, []);
    });

  it('never contain a secret, whatever is wrong with it', () => {
    for (const clientSecret of [
      'hunter2',
      'hunter2'.repeat(10),
      'hunter2 hunter2 hunter2 hunter2',
      ['hunter2'],
      { hunter2: 1 },
    ]) {
      const failures = failuresOf({ ...BASE, clientSecret });
      ok(failures.length > 0);
      ok(
        failures.every(({ path, reason }) => path === 'clientSecret' && !reason.includes('hunter2')),
        JSON.stringify(failures),
      );
    }
  });

  it('name the Regions of the pool and of the program where these differ', () => {
    deepEqual(failuresOf({ ...BASE, region: 'us-east-1' }), [
      { path: 'userPoolId', reason: 'names a pool in eu-west-1, but the region is us-east-1' },
    ]);
  });
});
