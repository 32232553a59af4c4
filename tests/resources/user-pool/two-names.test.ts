import { deepEqual, equal, ok } from 'node:assert/strict';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { UNKNOWN } from '../../../provider/codec/unknown';
import { impliedChanges } from '../../../provider/resources/user-pool/implied-changes';
import { contradicted, isLegacyAlias } from '../../../provider/resources/user-pool/legacy-aliases';
import { unmanagedPaths } from '../../../provider/resources/user-pool/merge';
import type { PoolPath } from '../../../provider/resources/user-pool/paths';
import { isServiceDefault } from '../../../provider/resources/user-pool/service-defaults';
import type { PoolSettings } from '../../../provider/resources/user-pool/settings';
import {
  isIdleValidity,
  validityFailure,
  withOneValidity,
  withoutLiveValidity,
} from '../../../provider/resources/user-pool/temporary-password-validity';
import { live, MAIL, ONE, TOTP, TWO } from './plans';

const older = (days: number) => ({ adminCreateUserConfig: { unusedAccountValidityDays: days } });
const newer = (days: number) => ({
  policies: { passwordPolicy: { temporaryPasswordValidityDays: days } },
});
const both = (one: number, other: number) => ({ ...older(one), ...newer(other) });

const OLDER: PoolPath = 'adminCreateUserConfig.unusedAccountValidityDays';
const NEWER: PoolPath = 'policies.passwordPolicy.temporaryPasswordValidityDays';

describe('The two validities of a temporary password', () => {
  for (const [title, settings, desired, expected] of [
    ['are one where the older one is declared', both(3, 7), older(3), ['older']],
    ['are one where the newer one is declared', both(3, 4), newer(4), ['newer']],
    ['are one where the older one was set', both(3, 7), {}, ['older']],
    ['are one where the newer one was set', both(7, 3), {}, ['newer']],
    ['are one where both were set', both(3, 4), {}, ['newer']],
    ['are one where none was set', both(7, 7), {}, ['newer']],
    ['are one where the pool has only the older one', older(3), {}, ['older']],
    ['are one where the pool has only the newer one', newer(3), older(3), ['newer']],
    ['are none where the pool has none', {}, {}, []],
  ] as const) {
    it(title, () => {
      const one: PoolSettings = withOneValidity(settings, desired);
      deepEqual(
        [
          ...(one.adminCreateUserConfig?.unusedAccountValidityDays === undefined ? [] : ['older']),
          ...(one.policies?.passwordPolicy?.temporaryPasswordValidityDays === undefined ? [] : ['newer']),
        ],
        expected,
      );
    });
  }

  for (const [title, pool, desired, isRefused] of [
    ['refuse the older one where the newer one was set', both(7, 3), older(4), true],
    ['accept the older one where the newer one is the default', both(3, 7), older(4), false],
    ['accept the older one where the pool has none', {}, older(4), false],
    ['accept the newer one where it was set', both(7, 3), newer(4), false],
  ] as const) {
    it(title, () => equal(validityFailure(pool, desired) !== undefined, isRefused));
  }

  for (const [title, settings, desired, expected] of [
    [
      'can be sent without an older one that is only live',
      both(3, 7),
      {},
      { adminCreateUserConfig: {}, ...newer(7) },
    ],
    ['are sent with an older one that is declared', both(3, 7), older(3), undefined],
    ['are sent as they are where the newer one is in force', both(7, 3), {}, undefined],
    ['are sent as they are where the pool has no older one', newer(7), {}, undefined],
    ['are sent as they are where the pool has none', {}, {}, undefined],
  ] as const) {
    it(title, () => deepEqual(withoutLiveValidity(settings, desired), expected));
  }

  for (const [title, path, pool, expected] of [
    ['count the older one as AWS’s own where it is the default', OLDER, both(7, 7), true],
    ['count the older one as AWS’s own where the newer one is in force', OLDER, both(3, 4), true],
    ['count the older one as somebody’s where it was set', OLDER, both(3, 7), false],
    ['count the newer one as somebody’s', NEWER, both(7, 3), false],
  ] as const) {
    it(title, () => equal(isIdleValidity(path, pool), expected));
  }

  it('are not listed as unmanaged where AWS set them', () => {
    deepEqual(unmanagedPaths({}, both(7, 7)), []);
    deepEqual(unmanagedPaths({}, both(3, 7)), [OLDER]);
  });
});

const texts = (one: unknown, other: unknown): PlainObject => ({
  smsVerificationMessage: one,
  verificationMessageTemplate: { smsMessage: other },
});
const triggers = (one: string, other: string, lambdaVersion: string) => ({
  lambdaConfig: { preTokenGeneration: one, preTokenGenerationConfig: { lambdaArn: other, lambdaVersion } },
});
const SMS_OLD: PoolPath = 'smsVerificationMessage';
const SMS_NEW: PoolPath = 'verificationMessageTemplate.smsMessage';
const TOKEN_OLD: PoolPath = 'lambdaConfig.preTokenGeneration';
const TOKEN_NEW: PoolPath = 'lambdaConfig.preTokenGenerationConfig.lambdaArn';
const VERSION: PoolPath = 'lambdaConfig.preTokenGenerationConfig.lambdaVersion';

describe('A setting with two names', () => {
  for (const [title, path, pool, declared, expected] of [
    [
      'shows the older one as an alias of the newer, declared one',
      SMS_OLD,
      texts('a', 'a'),
      { verificationMessageTemplate: { smsMessage: 'a' } },
      true,
    ],
    [
      'shows the newer one as an alias of the older, declared one',
      SMS_NEW,
      texts('a', 'a'),
      { smsVerificationMessage: 'a' },
      true,
    ],
    ['shows the older one as no alias where none is declared', SMS_OLD, texts('a', 'a'), {}, false],
    ['shows the newer one as no alias where none is declared', SMS_NEW, texts('a', 'a'), {}, false],
    [
      'shows no alias where the texts differ',
      SMS_NEW,
      texts('a', 'b'),
      { smsVerificationMessage: 'a' },
      false,
    ],
    [
      'shows no alias where one is not live',
      SMS_NEW,
      { verificationMessageTemplate: { smsMessage: 'a' } },
      { smsVerificationMessage: 'a' },
      false,
    ],
    [
      'shows other settings as no alias',
      'emailVerificationMessage',
      texts('a', 'a'),
      { smsVerificationMessage: 'a' },
      false,
    ],
    [
      'shows a trigger’s newer name as an alias',
      TOKEN_NEW,
      triggers(ONE, ONE, 'V1_0'),
      { lambdaConfig: { preTokenGeneration: ONE } },
      true,
    ],
    [
      'shows a trigger’s older name as an alias',
      TOKEN_OLD,
      triggers(ONE, ONE, 'V2_0'),
      triggers(ONE, ONE, 'V2_0'),
      true,
    ],
    [
      'shows the version of the older name as an alias',
      VERSION,
      triggers(ONE, ONE, 'V1_0'),
      { lambdaConfig: { preTokenGeneration: ONE } },
      true,
    ],
    [
      'shows a later version as a change by others',
      VERSION,
      triggers(ONE, ONE, 'V2_0'),
      { lambdaConfig: { preTokenGeneration: ONE } },
      false,
    ],
  ] as const) {
    it(title, () => equal(isLegacyAlias(path, pool, declared), expected));
  }

  it('is not listed as unmanaged under its other name', () => {
    deepEqual(unmanagedPaths({ smsVerificationMessage: 'a' }, texts('a', 'a')), []);
    deepEqual(unmanagedPaths({}, texts('a', 'a')), [SMS_OLD, SMS_NEW]);
  });

  for (const [title, declared, expected] of [
    ['contradicts itself with two texts', texts('a', 'b'), [SMS_OLD]],
    ['does not with one text', texts('a', 'a'), []],
    ['does not with one name', { smsVerificationMessage: 'a' }, []],
    ['does not with the other name', { verificationMessageTemplate: { smsMessage: 'a' } }, []],
    ['does not as long as one text is unknown', texts('a', UNKNOWN), []],
    ['does not as long as the other is unknown', texts(UNKNOWN, 'a'), []],
  ] as const) {
    it(title, () => deepEqual(contradicted(declared), expected));
  }
});

describe('What AWS sets itself', () => {
  const device = (challenge: boolean, remembered: boolean) => ({
    deviceConfiguration: {
      challengeRequiredOnNewDevice: challenge,
      deviceOnlyRememberedOnUserPrompt: remembered,
    },
  });
  const scopes = (...allowedScopes: string[]) => ({ dcrConfiguration: { allowedScopes } });
  const SCOPES: PoolPath = 'dcrConfiguration.allowedScopes';
  const CHALLENGE: PoolPath = 'deviceConfiguration.challengeRequiredOnNewDevice';
  for (const [title, path, pool, declared, expected] of [
    [
      'is the other switch of remembered devices',
      CHALLENGE,
      device(false, true),
      { deviceConfiguration: { deviceOnlyRememberedOnUserPrompt: true } },
      true,
    ],
    [
      'is no switch that is on',
      CHALLENGE,
      device(true, true),
      { deviceConfiguration: { deviceOnlyRememberedOnUserPrompt: true } },
      false,
    ],
    ['is no switch of devices that nobody declares', CHALLENGE, device(false, true), {}, false],
    [
      'is no other setting that is off',
      'adminCreateUserConfig.allowAdminCreateUserOnly',
      { adminCreateUserConfig: { allowAdminCreateUserOnly: false } },
      device(true, true),
      false,
    ],
    ['is the list of all OpenID scopes', SCOPES, scopes('phone', 'openid', 'email', 'profile'), {}, true],
    ['is no list of other scopes', SCOPES, scopes('phone', 'openid', 'email', 'admin'), {}, false],
    ['is no list of a part of them', SCOPES, scopes('phone', 'openid', 'email'), {}, false],
    [
      'is no such list elsewhere',
      'aliasAttributes',
      { aliasAttributes: ['email', 'openid', 'phone', 'profile'] },
      {},
      false,
    ],
  ] as const) {
    it(title, () => equal(isServiceDefault(path, pool, declared), expected));
  }
});

describe('In addition to what is declared, an adoption changes', () => {
  const changed = (settings: PlainObject, news: PlainObject, ...undeclared: string[]): PlainObject =>
    Object.fromEntries(impliedChanges(live(settings), { poolName: 'p', ...news }, undeclared));

  it('the other name of what is declared', () => {
    deepEqual(changed(texts('a', 'a'), { smsVerificationMessage: 'b' }, SMS_NEW), {
      [SMS_NEW]: { before: 'a', after: 'b' },
    });
  });

  it('the factors that AWS removes while MFA is off', () => {
    deepEqual(
      changed(
        { mfaConfiguration: 'ON', ...TOTP, ...MAIL },
        { mfaConfiguration: 'OFF' },
        'softwareTokenMfaConfiguration.enabled',
        'emailMfaConfiguration.subject',
        'mfaConfiguration.missing',
      ),
      {
        'softwareTokenMfaConfiguration.enabled': { before: true, after: undefined },
        'emailMfaConfiguration.subject': { before: 'Code', after: undefined },
      },
    );
  });

  it('nothing that is unchanged or absent', () => {
    deepEqual(
      changed(
        { lambdaConfig: { preSignUp: TWO } },
        { mfaConfiguration: 'OFF' },
        'lambdaConfig.preSignUp',
        'nothing',
      ),
      {},
    );
  });

  it('what is not known while a value is unknown', () => {
    deepEqual(changed(texts('a', 'a'), { smsVerificationMessage: UNKNOWN }, SMS_NEW), {});
    ok(Object.keys(changed(texts('a', 'a'), { smsVerificationMessage: 'b' }, SMS_NEW)).length > 0);
  });
});
