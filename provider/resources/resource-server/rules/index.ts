import { homeRules } from '../../shared/region-rules';
import type { ResourceServerRule, Server } from './rule';
import { scopeRules } from './scopes';

/** Every rule of a resource server, in the order of the catalogue. */
export const RESOURCE_SERVER_RULES: ReadonlyArray<ResourceServerRule> = [
  ...scopeRules,
  ...homeRules<Server, 'userPoolId'>('resource-server', ['userPoolId'], ['userPoolId', 'region']),
];
