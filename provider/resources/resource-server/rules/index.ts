import { homeRules } from '../../shared/region-rules';
import type { ResourceServerRule, RulePath, Server } from './rule';
import { scopeRules } from './scopes';

/** Every rule of a resource server, in the order of the catalogue. */
export const RESOURCE_SERVER_RULES: ReadonlyArray<ResourceServerRule> = [
  ...scopeRules,
  ...homeRules<Server, RulePath>('resource-server', ['userPoolId'], ['userPoolId', 'region']),
];
