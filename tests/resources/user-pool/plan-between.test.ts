import { deepEqual, match } from 'node:assert/strict';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { fromApi } from '../../../provider/codec/from-api';
import { deleteIn, getIn } from '../../../provider/codec/object-path';
import { own, type PlainObject } from '../../../provider/codec/plain-object';
import { brokenRules, isStrict } from '../../../provider/engine/rules';
import type { Call } from '../../../provider/resources/user-pool/calls';
import { check } from '../../../provider/resources/user-pool/check';
import { changes, creation } from '../../../provider/resources/user-pool/plan';
import { RULES } from '../../../provider/resources/user-pool/rules';
import { Creation, MfaFactors, Updatable } from '../../../provider/resources/user-pool/settings';
import { PROGRAMS } from '../../lifecycle/pool-pairs/programs';
import { numberOfRuns } from '../../support/sample';
import { ID, made } from './live-pools';

const ALL = Object.values(PROGRAMS);
const PARTS = ALL.flatMap((program) => Object.entries(program));

/** A program with some settings of others in place of its own, where that is valid. */
const program: fc.Arbitrary<PlainObject> = fc
  .tuple(fc.constantFrom(...ALL), fc.array(fc.constantFrom(...PARTS), { maxLength: 5 }))
  .map(([base, parts]) =>
    check({}, { poolName: 'p', ...base, ...Object.fromEntries(parts) }, { region: 'us-east-1' }),
  )
  .filter(E.isRight)
  .map(({ right }) => right);

const STRICT = RULES.filter(isStrict);

const without = (pool: PlainObject, names: ReadonlyArray<string>): PlainObject =>
  Object.fromEntries(Object.entries(pool).filter(([name]) => !names.includes(name)));

/** A live pool without what AWS tells of every pool, though it may not be given so: both validities, and passkeys. */
const givenOf = (live: PlainObject, declared: PlainObject): PlainObject => {
  const one = deleteIn(live, ['adminCreateUserConfig', 'unusedAccountValidityDays']);
  return own(declared, 'webAuthnConfiguration') === undefined
    ? deleteIn(one, ['webAuthnConfiguration'])
    : one;
};

/** What AWS makes impossible is a sentence, and no plan. */
const IMPOSSIBLE = /Threat protection needs the PLUS tier|AWS then refuses the older setting/;

/** AWS takes threat protection without a tier for a wish for PLUS. */
const tierBy = (declared: PlainObject): PlainObject => {
  const mode = getIn(declared, ['userPoolAddOns', 'advancedSecurityMode']) ?? 'OFF';
  return mode !== 'OFF' && own(declared, 'userPoolTier') === undefined ? { userPoolTier: 'PLUS' } : {};
};

const FACTORS = Object.keys(MfaFactors.fields);
const SECOND = FACTORS.filter((name) => name !== 'webAuthnConfiguration');
const SMS = ['smsConfiguration', 'smsAuthenticationMessage'];

const factorsOf = (pool: PlainObject): PlainObject =>
  Object.fromEntries(Object.entries(pool).filter(([name]) => FACTORS.includes(name)));

/** What a pool may be after a request: several where AWS does not say what becomes of what is left out. */
const after = (pool: PlainObject, call: Call): ReadonlyArray<PlainObject> => {
  switch (call.operation) {
    case 'UpdateUserPool': {
      const next = { ...factorsOf(pool), ...fromApi(Updatable, call.input) };
      return own(next, 'mfaConfiguration') === 'OFF' ? [next, without(next, SECOND)] : [next];
    }
    case 'SetUserPoolMfaConfig': {
      const { SmsMfaConfiguration: sms, MfaConfiguration } = call.input;
      const next = {
        ...without(pool, FACTORS),
        ...fromApi(MfaFactors, call.input),
        ...fromApi(Updatable, { ...sms, MfaConfiguration }),
      };
      return sms === undefined ? [next, without(next, SMS)] : [next];
    }
    default:
      return [pool];
  }
};

/** The strict rules that a pool breaks; factors that are on record while MFA is off are not in use. */
const brokenIn = (pool: PlainObject): ReadonlyArray<string> =>
  brokenRules(STRICT, own(pool, 'mfaConfiguration') === 'OFF' ? without(pool, SECOND) : pool, []).map(
    ({ id }) => id,
  );

const TIERS = ['LITE', 'ESSENTIALS', 'PLUS'];
const rankOf = (pool: PlainObject): number =>
  TIERS.indexOf(String(own(pool, 'userPoolTier') ?? 'ESSENTIALS'));

/** A tier goes down only where the pool that it finds does without what it lacks. */
const lackingIn = (before: PlainObject, next: PlainObject): ReadonlyArray<string> =>
  rankOf(next) < rankOf(before)
    ? brokenIn({ ...before, userPoolTier: next['userPoolTier'] }).filter((id) => id.startsWith('tier/'))
    : [];

/** The strict rules that any pool between two breaks. */
const brokenBetween = (start: PlainObject, calls: ReadonlyArray<Call>): ReadonlyArray<string> => {
  let pools: ReadonlyArray<PlainObject> = [start];
  return calls.flatMap((call) => {
    const steps = pools.flatMap((pool) => after(pool, call).map((next) => [pool, next] as const));
    pools = steps.map(([, next]) => next);
    return steps.flatMap(([before, next]) =>
      [...brokenIn(next), ...lackingIn(before, next)].map((id) => `${call.operation}: ${id}`),
    );
  });
};

describe('No request of a plan leaves a pool that breaks a strict rule:', () => {
  it('of an update from any valid program to any other', () => {
    const lengths = new Set<number>();
    fc.assert(
      fc.property(program, program, (before, news) => {
        const pool = made(before, tierBy(before));
        const plan = changes(pool, before, news);
        if (E.isLeft(plan)) {
          match(plan.left, IMPOSSIBLE);
          return;
        }
        lengths.add(plan.right.length);
        deepEqual(brokenBetween(givenOf(pool.settings, before), plan.right), []);
      }),
      { numRuns: numberOfRuns(1_000) },
    );
    deepEqual(
      [1, 2, 3].filter((length) => !lengths.has(length)),
      [],
      'plans of each length are tried',
    );
  }).timeout(600_000);

  it('of a creation', () => {
    fc.assert(
      fc.property(program, (news) => {
        const { create, afterwards } = creation(news);
        const pool = fromApi(Creation, create);
        deepEqual(brokenIn(pool), [], 'CreateUserPool');
        deepEqual(brokenBetween(pool, afterwards(ID)), []);
      }),
      { numRuns: numberOfRuns(1_000) },
    );
  }).timeout(600_000);
});
