import { ok } from 'node:assert/strict';
import { UserPoolUserInputs } from '../../../provider/resources/user-pool-user/inputs';
import { USER_POOL_USER_POOL_RULES } from '../../../provider/resources/user-pool-user/rules';
import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { USER } from './rule-inputs';

describe('The rules between the settings of a user', () => casesOfRules(USER));

describe('The rules of a user at their edges', () => edgesOfRules(USER));

describe('The texts of the rules of a user', () => wordsOfRules(USER));

// Whether they are broken depends on the pool: tests/guarantees/users.test.ts runs them against live pools.
describe('The texts of the rules between a user and its pool', () => {
  wordsOfRules({ ...USER, rules: USER_POOL_USER_POOL_RULES });

  it('can be switched off by their ids', () => {
    for (const { id } of USER_POOL_USER_POOL_RULES)
      ok(UserPoolUserInputs.fields.skipRules.codec.is([id]), id);
  });
});
