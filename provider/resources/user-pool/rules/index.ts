import { arnRules } from './arns';
import { attributeRules } from './attributes';
import { constraintRules } from './constraints';
import { emailRules } from './email';
import { messageRules } from './messages';
import { mfaRules } from './mfa';
import { passkeyRules } from './passkeys';
import { regionRules } from './region';
import type { Rule } from './rule';
import { securityRules } from './security';
import { signInRules } from './sign-in';
import { smsRules } from './sms';
import { tierRules } from './tier';
import { triggerRules } from './triggers';

/** Every rule of a pool, in the order of the catalogue. */
export const RULES: ReadonlyArray<Rule> = [
  ...mfaRules,
  ...signInRules,
  ...passkeyRules,
  ...tierRules,
  ...messageRules,
  ...emailRules,
  ...smsRules,
  ...triggerRules,
  ...arnRules,
  ...regionRules,
  ...attributeRules,
  ...constraintRules,
  ...securityRules,
];
