import { ok } from 'node:assert/strict';
import { UserPoolSessionConfigurationInputs } from '../../../provider/resources/user-pool-session-configuration/inputs';
import { SESSION_POOL_RULES } from '../../../provider/resources/user-pool-session-configuration/rules';
import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { SESSION } from './rule-inputs';

describe('The rules between the settings of a session configuration', () => casesOfRules(SESSION));

describe('The rules of a session configuration at their edges', () => edgesOfRules(SESSION));

describe('The texts of the rules of a session configuration', () => wordsOfRules(SESSION));

// Whether they are broken depends on the pool: tests/guarantees/session-configurations.test.ts runs them against live pools.
describe('The texts of the rules between a session configuration and its pool', () => {
  wordsOfRules({ ...SESSION, rules: SESSION_POOL_RULES });

  it('can be switched off by their ids', () => {
    for (const { id } of SESSION_POOL_RULES)
      ok(UserPoolSessionConfigurationInputs.fields.skipRules.codec.is([id]), id);
  });
});
