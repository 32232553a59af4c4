import { deepEqual, equal } from 'node:assert/strict';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../provider/aws/client';
import { UNKNOWN } from '../../provider/codec/unknown';
import { judgeOf, type PoolVerdict, type WithPool } from '../../provider/engine/pool-rules';
import type { Rule } from '../../provider/engine/rules';

interface Guard {
  readonly userPoolId: string;
  readonly isOn?: boolean;
}

const PLUS: Rule<WithPool<Guard>> = {
  id: 'guard/plus',
  paths: ['isOn'],
  message: 'A guard needs the PLUS tier. Set it.',
  awsError: 'FeatureUnavailableInTierException',
  evidence: 'documented',
  source: 'made up',
  violates: ({ isOn, pool }) =>
    isOn === true && pool.userPoolTier !== undefined && pool.userPoolTier !== 'PLUS',
};

const ACTIVE: Rule<WithPool<Guard>> = {
  ...PLUS,
  id: 'guard/active',
  message: 'A guard sees nothing without threat protection. Turn it on.',
  awsError: 'nothing',
  isAdvice: true,
  violates: ({ isOn, pool }) => isOn === true && pool.advancedSecurityMode === 'OFF',
};

const judge = judgeOf([PLUS, ACTIVE]);

/** The same rules, of settings that AWS looks at only when they are set. */
const judgeChange = judgeOf([PLUS, ACTIVE].map((rule) => ({ ...rule, isOnChange: true as const })));

const POOL = { userPoolId: 'eu-west-1_AbCdEfGhI' };

/** A service with this pool, and the requests that it has received. */
const withPool = (pool: unknown, sent: unknown[] = []): (() => Promise<Cognito>) => {
  const cognito: Cognito = {
    serverTime: () => 0,
    send: (operation, input) => {
      sent.push([operation, input]);
      return TE.right({ UserPool: pool });
    },
  };
  return () => Promise.resolve(cognito);
};

const ids = ({ failures, warnings }: PoolVerdict): ReadonlyArray<string> =>
  [...failures.map(({ reason }) => reason), ...warnings].map(
    (text) => /skipRules: \["(.*)"\]/.exec(text)?.[1] ?? text,
  );

describe('The rules between a resource and its pool', () => {
  for (const [what, live, declared, expected] of [
    ['a live pool', { UserPoolTier: 'LITE' }, undefined, ['guard/plus', 'guard/active']],
    ['a live pool in PLUS', { UserPoolTier: 'PLUS' }, undefined, ['guard/active']],
    [
      'a live pool with threat protection',
      { UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } },
      undefined,
      [],
    ],
    ['a pool that the program raises', { UserPoolTier: 'LITE' }, { userPoolTier: 'PLUS' }, ['guard/active']],
    [
      'a pool that the program lowers',
      { UserPoolTier: 'PLUS' },
      { userPoolTier: 'LITE' },
      ['guard/plus', 'guard/active'],
    ],
    [
      'a setting that is not known yet',
      { UserPoolTier: 'LITE' },
      { userPoolTier: UNKNOWN },
      ['guard/active'],
    ],
    ['a pool without a tier, of an emulator', {}, undefined, []],
    ['a response without a pool', undefined, undefined, []],
  ] as const) {
    it(`are checked against ${what}: ${expected.length === 0 ? 'none is broken' : expected.join(', ')}`, async () => {
      deepEqual(ids(await judge({ ...POOL, isOn: true }, declared, withPool(live))), expected);
    });
  }

  for (const [what, declared, expected] of [
    ['nothing of it', {}, ['guard/plus', 'guard/active']],
    ['its tier', { userPoolTier: 'PLUS' }, ['guard/active']],
    ['its threat protection, from which AWS chooses the tier', { advancedSecurityMode: 'AUDIT' }, []],
    ['that it is adopted', { isAdopted: true }, []],
  ] as const) {
    it(`are checked against a new pool where the program declares ${what}`, async () => {
      const sent: unknown[] = [];
      const news = { userPoolId: UNKNOWN, isOn: true };
      deepEqual(ids(await judge(news, declared, withPool({ UserPoolTier: 'LITE' }, sent))), expected);
      deepEqual(sent, []);
    });
  }

  it('are silent for a new pool that the program does not declare, and without a connection', async () => {
    deepEqual(ids(await judge({ userPoolId: UNKNOWN, isOn: true }, undefined, withPool({}))), []);
    deepEqual(ids(await judge({ ...POOL, isOn: true }, undefined, () => Promise.resolve(undefined))), []);
  });

  it('are checked against what the program declares of a pool that cannot be read', async () => {
    for (const connect of [withPool({}), () => Promise.resolve(undefined)]) {
      const lowered = { userPoolTier: 'LITE', advancedSecurityMode: 'AUDIT' };
      deepEqual(ids(await judge({ ...POOL, isOn: true }, lowered, connect)), ['guard/plus']);
      deepEqual(ids(await judge({ ...POOL, isOn: true }, { userPoolTier: 'PLUS' }, connect)), []);
    }
  });

  it('are checked where only a pool that is not the lowest breaks them', async () => {
    const early: Rule<WithPool<Guard>> = {
      ...ACTIVE,
      id: 'guard/early',
      violates: ({ isOn, pool }) => isOn === true && pool.advancedSecurityMode === 'AUDIT',
    };
    const pool = { UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } };
    deepEqual(ids(await judgeOf([early])({ ...POOL, isOn: true }, undefined, withPool(pool))), [
      'guard/early',
    ]);
  });

  it('read the pool once, and only if a rule depends on it', async () => {
    const sent: unknown[] = [];
    const pool = withPool({ UserPoolTier: 'LITE' }, sent);
    await judge({ ...POOL, isOn: false }, undefined, pool);
    await judge({ ...POOL, isOn: true, skipRules: ['guard/plus', 'guard/active'] }, undefined, pool);
    equal(sent.length, 0);
    await judge({ ...POOL, isOn: true }, undefined, pool);
    deepEqual(sent, [['DescribeUserPool', { UserPoolId: POOL.userPoolId }]]);
  });

  it('are checked again for properties that stay as they were, unless the pool decides only when they are set', async () => {
    const pool = withPool({ UserPoolTier: 'LITE' });
    const both = ['guard/plus', 'guard/active'];
    const news = { ...POOL, isOn: true, name: 'new' };
    const unchanged = { ...POOL, isOn: true, name: 'old' };
    deepEqual(ids(await judge(news, undefined, pool, unchanged)), both);
    deepEqual(ids(await judgeChange(news, undefined, pool, unchanged)), []);
    deepEqual(ids(await judgeChange(news, undefined, pool, { ...news, isOn: false })), both);
    deepEqual(
      ids(await judgeChange(news, undefined, pool, { ...news, userPoolId: 'eu-west-1_Other' })),
      both,
    );
  });

  it('are skipped by their ids, one by one', async () => {
    const skipping = (id: string) =>
      judge({ ...POOL, isOn: true, skipRules: [id] }, undefined, withPool({ UserPoolTier: 'LITE' }));
    deepEqual(ids(await skipping('guard/plus')), ['guard/active']);
    deepEqual(ids(await skipping('guard/active')), ['guard/plus']);
  });
});
