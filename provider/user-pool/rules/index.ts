import { attributeRules } from './attributes';
import { messageRules } from './messages';
import { mfaRules } from './mfa';
import type { Rule } from './rule';
import { securityRules } from './security';
import { signInRules } from './sign-in';
import { tierRules } from './tier';
import { triggerRules } from './triggers';

/** Every rule of a pool, in the order of the catalogue. */
export const RULES: ReadonlyArray<Rule> = [
  ...mfaRules,
  ...signInRules,
  ...tierRules,
  ...messageRules,
  ...triggerRules,
  ...attributeRules,
  ...securityRules,
];
