import { homeRules } from '../../shared/region-rules';
import { linkRules } from './links';
import { pairRules } from './pair';
import { poolRules } from './pool';
import type { Terms, TermsPairRule, TermsPoolRule, TermsRule } from './rule';

/** Every rule between the settings of a terms document, in the order of the catalogue. */
export const TERMS_RULES: ReadonlyArray<TermsRule> = [
  ...linkRules,
  ...homeRules<Terms, 'userPoolId'>('terms', ['userPoolId'], ['userPoolId', 'region']),
];

/** Every rule between a terms document and its pool. */
export const TERMS_POOL_RULES: ReadonlyArray<TermsPoolRule> = poolRules;

/** Every rule between the terms documents of a program. */
export const TERMS_PAIR_RULES: ReadonlyArray<TermsPairRule> = pairRules;
