import { certificateRules } from './certificate';
import { prefixRules } from './prefix';
import { routingRules } from './routing';
import type { DomainRule } from './rule';
import { wholeRules } from './whole';

/** Every rule of a domain, in the order of the catalogue. */
export const DOMAIN_RULES: ReadonlyArray<DomainRule> = [
  ...prefixRules,
  ...wholeRules,
  ...certificateRules,
  ...routingRules,
];
