import { boolean, intBetween } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';

/** The password policy of the pool. */
export const PasswordPolicy = struct('PasswordPolicy', {
  /** The minimum length of a password, from 6 to 99 characters. @default 8 */
  minimumLength: optional(intBetween(6, 99), { default: 8 }),
  /** Whether a password must have an uppercase letter. @default true without a password policy, false with one that omits it */
  requireUppercase: optional(boolean, { default: true }),
  /** Whether a password must have a lowercase letter. @default true without a password policy, false with one that omits it */
  requireLowercase: optional(boolean, { default: true }),
  /** Whether a password must have a digit. @default true without a password policy, false with one that omits it */
  requireNumbers: optional(boolean, { default: true }),
  /** Whether a password must have a symbol. @default true without a password policy, false with one that omits it */
  requireSymbols: optional(boolean, { default: true }),
  /**
   * The number of previous passwords that a user cannot reuse, from 0 to 24. Needs the ESSENTIALS tier. @default 0
   */
  passwordHistorySize: optional(intBetween(0, 24), { default: 0 }),
  /** The days for which a temporary password is valid, from 1 to 365; AWS treats 0 as the default. @default 7 */
  temporaryPasswordValidityDays: optional(intBetween(0, 365), { default: 7 }),
});
