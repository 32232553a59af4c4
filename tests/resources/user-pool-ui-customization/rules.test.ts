import { ok } from 'node:assert/strict';
import { UserPoolUICustomizationInputs } from '../../../provider/resources/user-pool-ui-customization/inputs';
import { UI_CUSTOMIZATION_POOL_RULES } from '../../../provider/resources/user-pool-ui-customization/rules';
import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { UI_CUSTOMIZATION } from './rule-inputs';

describe('The rules between the settings of a UI customization', () => casesOfRules(UI_CUSTOMIZATION));

describe('The rules of a UI customization at their edges', () => edgesOfRules(UI_CUSTOMIZATION));

describe('The texts of the rules of a UI customization', () => wordsOfRules(UI_CUSTOMIZATION));

// Whether they are broken depends on the pool: tests/guarantees/ui-customizations.test.ts runs them.
describe('The texts of the rules between a UI customization and its pool', () => {
  wordsOfRules({ ...UI_CUSTOMIZATION, rules: UI_CUSTOMIZATION_POOL_RULES });

  it('can be switched off by their ids', () => {
    for (const { id } of UI_CUSTOMIZATION_POOL_RULES)
      ok(UserPoolUICustomizationInputs.fields.skipRules.codec.is([id]), id);
  });
});
