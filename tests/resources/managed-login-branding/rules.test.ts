import { ok } from 'node:assert/strict';
import { ManagedLoginBrandingInputs } from '../../../provider/resources/managed-login-branding/inputs';
import { BRANDING_POOL_RULES } from '../../../provider/resources/managed-login-branding/rules';
import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { BRANDING } from './rule-inputs';

describe('The rules between the settings of a managed login style', () => casesOfRules(BRANDING));

describe('The rules of a managed login style at their edges', () => edgesOfRules(BRANDING));

describe('The texts of the rules of a managed login style', () => wordsOfRules(BRANDING));

// Whether they are broken depends on the pool: tests/guarantees/managed-login-brandings.test.ts runs them.
describe('The texts of the rules between a managed login style and its pool', () => {
  wordsOfRules({ ...BRANDING, rules: BRANDING_POOL_RULES });

  it('can be switched off by their ids', () => {
    for (const { id } of BRANDING_POOL_RULES)
      ok(ManagedLoginBrandingInputs.fields.skipRules.codec.is([id]), id);
  });
});
