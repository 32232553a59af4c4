import { homeRules } from '../../user-pool/rules/region';
import { certificateRules } from './certificate';
import { prefixRules } from './prefix';
import { routingRules } from './routing';
import type { Domain, DomainRule } from './rule';
import { wholeRules } from './custom-domain';

/** Every rule of a domain, in the order of the catalogue. */
export const DOMAIN_RULES: ReadonlyArray<DomainRule> = [
  ...prefixRules,
  ...wholeRules,
  ...certificateRules,
  ...routingRules,
  ...homeRules<Domain>('domain', ['userPoolId'], ['userPoolId', 'region']),
];
