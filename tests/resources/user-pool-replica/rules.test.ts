import { ok } from 'node:assert/strict';
import { UserPoolReplicaInputs } from '../../../provider/resources/user-pool-replica/inputs';
import { REPLICA_POOL_RULES } from '../../../provider/resources/user-pool-replica/rules';
import { casesOfRules, edgesOfRules, wordsOfRules } from '../user-pool/rule-suite';
import { REPLICA } from './rule-inputs';

describe('The rules between the settings of a replica', () => casesOfRules(REPLICA));

describe('The rules of a replica at their edges', () => edgesOfRules(REPLICA));

describe('The texts of the rules of a replica', () => wordsOfRules(REPLICA));

// Whether they are broken depends on the pool: tests/guarantees/replicas.test.ts runs them against live pools.
describe('The texts of the rules between a replica and its pool', () => {
  wordsOfRules({ ...REPLICA, rules: REPLICA_POOL_RULES });

  it('can be switched off by their ids', () => {
    for (const { id } of REPLICA_POOL_RULES) ok(UserPoolReplicaInputs.fields.skipRules.codec.is([id]), id);
  });
});
