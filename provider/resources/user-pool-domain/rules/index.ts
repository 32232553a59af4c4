import { homeRules } from '../../shared/region-rules';
import { certificateRules } from './certificate';
import { wholeRules } from './custom-domain';
import { prefixRules } from './prefix';
import { routingRules } from './routing';
import type { Domain, DomainRule } from './rule';

/** Every rule of a domain, in the order of the catalogue. */
export const DOMAIN_RULES: ReadonlyArray<DomainRule> = [
  ...prefixRules,
  ...wholeRules,
  ...certificateRules,
  ...routingRules,
  ...homeRules<Domain, 'userPoolId'>('domain', ['userPoolId'], ['userPoolId', 'region']),
];
