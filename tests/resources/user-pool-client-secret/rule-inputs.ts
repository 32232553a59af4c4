import fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/user-pool-client-secret/check';
import { UserPoolClientSecretInputs } from '../../../provider/resources/user-pool-client-secret/inputs';
import { CLIENT_SECRET_RULES } from '../../../provider/resources/user-pool-client-secret/rules';
import type { ClientSecret } from '../../../provider/resources/user-pool-client-secret/rules/rule';
import type { Cases, RuleSuite } from '../user-pool/rule-suite';

const CASES: Cases = {
  'region/client-secret-malformed': {
    breaks: { userPoolId: 'eu-wst-1_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
  'region/client-secret-unknown': {
    breaks: { userPoolId: 'eu-west-9_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
};

/** Any client secret that breaks no constraint of the service model. */
const valid = fc.record(
  {
    userPoolId: fc.constantFrom('eu-west-1_Pool', 'us-east-1_Other'),
    clientId: fc.constantFrom('web', 'shop'),
    clientSecret: fc.constantFrom('OwnSecretOwnSecretOwnSecret0'),
  },
  { requiredKeys: ['userPoolId', 'clientId'], noNullPrototype: true },
) as fc.Arbitrary<PlainObject>;

/** The rules of a client secret. */
export const CLIENT_SECRET: RuleSuite<ClientSecret> = {
  rules: CLIENT_SECRET_RULES,
  checker: { check, normalise, warningsFor },
  base: { userPoolId: 'eu-west-1_Pool', clientId: 'web' },
  inputs: UserPoolClientSecretInputs,
  valid,
  cases: CASES,
  edges: {},
  disputed: [],
};
