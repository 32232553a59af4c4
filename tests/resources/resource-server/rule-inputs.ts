import type fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/resource-server/check';
import { ResourceServerInputs } from '../../../provider/resources/resource-server/inputs';
import { RESOURCE_SERVER_RULES } from '../../../provider/resources/resource-server/rules';
import type { Server } from '../../../provider/resources/resource-server/rules/rule';
import { ResourceServerSettings } from '../../../provider/resources/resource-server/settings';
import type { Cases, Edges, RuleSuite } from '../user-pool/rule-suite';
import { anyOf } from '../user-pool/valid-pool';

const LONG = 'x'.repeat(250);

const scopes = (...names: string[]) => ({
  scopes: names.map((scopeName) => ({ scopeName, scopeDescription: 'Some scope' })),
});

const CASES: Cases = {
  'resource-server/scope-too-long': {
    breaks: { identifier: LONG, ...scopes('readall') },
    keeps: { identifier: LONG, ...scopes('r'.repeat(5)) },
  },
  'region/resource-server-malformed': {
    breaks: { userPoolId: 'eu-wst-1_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
  'region/resource-server-unknown': {
    breaks: { userPoolId: 'eu-west-9_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
};

const EDGES: Edges = {
  'resource-server/scope-too-long': {
    breaks: [{ identifier: LONG, ...scopes('a', 'readall') }, scopes(`${LONG}abc`)],
    keeps: [{ identifier: LONG }, scopes(), scopes(LONG.slice(1))],
  },
};

/** The rules of a resource server. */
export const SERVER: RuleSuite<Server> = {
  rules: RESOURCE_SERVER_RULES,
  checker: { check, normalise, warningsFor },
  base: { userPoolId: 'eu-west-1_Pool', identifier: 'orders', name: 'orders' },
  inputs: ResourceServerInputs,
  valid: anyOf(ResourceServerSettings) as fc.Arbitrary<PlainObject>,
  cases: CASES,
  edges: EDGES,
  disputed: [],
};
