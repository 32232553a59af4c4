import { deepEqual, ok } from 'node:assert/strict';
import { violated } from '../../../provider/engine/rules';
import { ManagedLoginTermsInputs } from '../../../provider/resources/managed-login-terms/inputs';
import { TERMS_PAIR_RULES, TERMS_POOL_RULES } from '../../../provider/resources/managed-login-terms/rules';
import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { TERMS } from './rule-inputs';

describe('The rules between the settings of a terms document', () => casesOfRules(TERMS));

describe('The rules of a terms document at their edges', () => edgesOfRules(TERMS));

describe('The texts of the rules of a terms document', () => wordsOfRules(TERMS));

describe('The rules between a terms document and its pool', () => {
  for (const [userPoolTier, isBroken] of [
    ['LITE', true],
    ['ESSENTIALS', false],
    ['PLUS', false],
    [undefined, false],
  ] as const)
    it(`are ${isBroken ? 'broken' : 'kept'} in the tier ${userPoolTier}`, () => {
      const pool = userPoolTier === undefined ? {} : { userPoolTier };
      deepEqual(
        violated(TERMS_POOL_RULES, { ...TERMS.base, pool }, []).map(({ rule }) => rule.id),
        isBroken ? ['terms/managed-login-tier'] : [],
      );
    });
});

describe('The texts of the rules between a terms document and what is around it', () => {
  wordsOfRules({ ...TERMS, rules: TERMS_POOL_RULES });

  it('can be switched off by their ids', () => {
    for (const { id } of [...TERMS_POOL_RULES, ...TERMS_PAIR_RULES])
      ok(ManagedLoginTermsInputs.fields.skipRules.codec.is([id]), id);
  });
});
