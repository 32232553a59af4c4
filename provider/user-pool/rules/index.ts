import { attributeRules } from './attributes';
import { ask } from './known';
import { messageRules } from './messages';
import { mfaRules } from './mfa';
import type { Pool, Rule } from './rule';
import { securityRules } from './security';
import { signInRules } from './sign-in';
import { tierRules } from './tier';
import { triggerRules } from './triggers';

export { isStrict, type Rule } from './rule';

/** Every rule, in the order of the catalogue. */
export const RULES: ReadonlyArray<Rule> = [
  ...mfaRules,
  ...signInRules,
  ...tierRules,
  ...messageRules,
  ...triggerRules,
  ...attributeRules,
  ...securityRules,
];

/** The rules that a pool breaks, without those to be skipped and those that turn on an unknown value. */
export const brokenRules = (pool: unknown, skipped: ReadonlyArray<unknown>): ReadonlyArray<Rule> =>
  RULES.filter((rule) => !skipped.includes(rule.id) && ask<Pool, boolean>(pool, rule.broken) === true);
