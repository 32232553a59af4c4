import { check, normalise, warningsFor } from '../../../provider/resources/user-pool-client/check';
import { UserPoolClientInputs } from '../../../provider/resources/user-pool-client/inputs';
import { CLIENT_RULES } from '../../../provider/resources/user-pool-client/rules';
import type { Client } from '../../../provider/resources/user-pool-client/rules/rule';
import type { RuleSuite } from '../user-pool/rule-suite';
import { CASES } from './rule-cases';
import { EDGES } from './rule-edges';
import { validSettings } from './valid-client';

/** The rules of an app client. */
export const CLIENT: RuleSuite<Client> = {
  rules: CLIENT_RULES,
  checker: { check, normalise, warningsFor },
  base: { userPoolId: 'eu-west-1_Pool', region: 'eu-west-1', clientName: 'rules' },
  inputs: UserPoolClientInputs,
  valid: validSettings,
  cases: CASES,
  edges: EDGES,
  disputed: ['auth-flows/refresh-required'],
};
