import fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/managed-login-terms/check';
import { ManagedLoginTermsInputs } from '../../../provider/resources/managed-login-terms/inputs';
import { TERMS_RULES } from '../../../provider/resources/managed-login-terms/rules';
import type { Terms } from '../../../provider/resources/managed-login-terms/rules/rule';
import type { Cases, Edges, RuleSuite } from '../user-pool/rule-suite';

const CASES: Cases = {
  'terms/default-link': {
    breaks: { links: { german: 'https://example.com/de/terms' } },
    keeps: { links: { default: 'https://example.com/terms', german: 'https://example.com/de/terms' } },
  },
  'region/terms-malformed': {
    breaks: { userPoolId: 'eu-wst-1_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
  'region/terms-unknown': {
    breaks: { userPoolId: 'eu-west-9_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
};

const EDGES: Edges = {
  'terms/default-link': { keeps: [{ links: undefined }] },
};

/** Any terms document that breaks no constraint of the service model. */
const valid = fc.record(
  {
    userPoolId: fc.constantFrom('eu-west-1_Pool', 'us-east-1_Other'),
    clientId: fc.constantFrom('web', 'shop'),
    termsName: fc.constantFrom('terms-of-use', 'privacy-policy'),
    links: fc.constantFrom({ default: 'https://example.com' }, { korean: 'https://example.com/ko' }),
  },
  { requiredKeys: ['userPoolId', 'clientId', 'termsName'], noNullPrototype: true },
) as fc.Arbitrary<PlainObject>;

/** The rules of a terms document. */
export const TERMS: RuleSuite<Terms> = {
  rules: TERMS_RULES,
  checker: { check, normalise, warningsFor },
  base: {
    userPoolId: 'eu-west-1_Pool',
    clientId: 'web',
    termsName: 'terms-of-use',
    links: { default: 'https://example.com/terms' },
  },
  inputs: ManagedLoginTermsInputs,
  valid,
  cases: CASES,
  edges: EDGES,
  disputed: [],
};
