import { ok } from 'node:assert/strict';
import { LogDeliveryInputs } from '../../../provider/resources/log-delivery/inputs';
import { LOG_DELIVERY_POOL_RULES } from '../../../provider/resources/log-delivery/rules';
import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { LOG_DELIVERY } from './rule-inputs';

describe('The rules between the settings of a log delivery', () => casesOfRules(LOG_DELIVERY));

describe('The rules of a log delivery at their edges', () => edgesOfRules(LOG_DELIVERY));

describe('The texts of the rules of a log delivery', () => wordsOfRules(LOG_DELIVERY));

// Whether they are broken depends on the pool: tests/guarantees/log-deliveries.test.ts runs them against live pools.
describe('The texts of the rules between a log delivery and its pool', () => {
  wordsOfRules({ ...LOG_DELIVERY, rules: LOG_DELIVERY_POOL_RULES });

  it('can be switched off by their ids', () => {
    for (const { id } of LOG_DELIVERY_POOL_RULES) ok(LogDeliveryInputs.fields.skipRules.codec.is([id]), id);
  });
});
