import { ok } from 'node:assert/strict';
import { RiskConfigurationInputs } from '../../../provider/resources/risk-configuration/inputs';
import { RISK_CONFIGURATION_POOL_RULES } from '../../../provider/resources/risk-configuration/rules';
import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { RISK_CONFIGURATION } from './rule-inputs';

describe('The rules between the settings of a risk configuration', () => casesOfRules(RISK_CONFIGURATION));

describe('The rules of a risk configuration at their edges', () => edgesOfRules(RISK_CONFIGURATION));

describe('The texts of the rules of a risk configuration', () => wordsOfRules(RISK_CONFIGURATION));

// Whether they are broken depends on the pool: tests/guarantees/risk-configurations.test.ts runs them against live pools.
describe('The texts of the rules between a risk configuration and its pool', () => {
  wordsOfRules({ ...RISK_CONFIGURATION, rules: RISK_CONFIGURATION_POOL_RULES });

  it('can be switched off by their ids', () => {
    for (const { id } of RISK_CONFIGURATION_POOL_RULES)
      ok(RiskConfigurationInputs.fields.skipRules.codec.is([id]), id);
  });
});
