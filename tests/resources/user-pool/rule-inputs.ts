import { check, normalise, warningsFor } from '../../../provider/resources/user-pool/check';
import { UserPoolInputs } from '../../../provider/resources/user-pool/inputs';
import { RULES } from '../../../provider/resources/user-pool/rules';
import type { UserPoolSettings } from '../../../provider/resources/user-pool/settings';
import { CASES } from './rule-cases';
import { EDGES } from './rule-edges';
import type { RuleSuite } from './rule-suite';
import { validSettings } from './valid-pool';

/** The rules of a pool. */
export const POOL: RuleSuite<UserPoolSettings> = {
  rules: RULES,
  checker: { check, normalise, warningsFor },
  base: { poolName: 'rules', region: 'eu-west-1' },
  inputs: UserPoolInputs,
  valid: validSettings,
  cases: CASES,
  edges: EDGES,
  disputed: [],
};
