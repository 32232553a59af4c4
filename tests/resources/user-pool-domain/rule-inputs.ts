import type fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/user-pool-domain/check';
import { UserPoolDomainInputs } from '../../../provider/resources/user-pool-domain/inputs';
import { DOMAIN_RULES } from '../../../provider/resources/user-pool-domain/rules';
import type { Domain } from '../../../provider/resources/user-pool-domain/rules/rule';
import { UserPoolDomainSettings } from '../../../provider/resources/user-pool-domain/settings';
import type { RuleSuite } from '../user-pool/rule-suite';
import { anyOf } from '../user-pool/valid-pool';
import { CASES } from './rule-cases';
import { EDGES } from './rule-edges';

/** The rules of a domain. */
export const DOMAIN: RuleSuite<Domain> = {
  rules: DOMAIN_RULES,
  checker: { check, normalise, warningsFor },
  base: { userPoolId: 'eu-west-1_Pool', region: 'eu-west-1', domain: 'shop' },
  inputs: UserPoolDomainInputs,
  valid: anyOf(UserPoolDomainSettings) as fc.Arbitrary<PlainObject>,
  cases: CASES,
  edges: EDGES,
  disputed: [],
};
