import { boolean, intBetween } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';

/** Rules every password in the pool must follow. */
export const PasswordPolicy = struct('PasswordPolicy', {
  /** Fewest characters a password may have, from 6 to 99. @defaultValue 8 */
  minimumLength: optional(intBetween(6, 99), { default: 8 }),
  /** Whether a password needs a capital letter. AWS takes `true` where no policy is given, `false` where one is given without it. */
  requireUppercase: optional(boolean, { default: true }),
  /** Whether a password needs a small letter. AWS takes `true` where no policy is given, `false` where one is given without it. */
  requireLowercase: optional(boolean, { default: true }),
  /** Whether a password needs a digit. AWS takes `true` where no policy is given, `false` where one is given without it. */
  requireNumbers: optional(boolean, { default: true }),
  /** Whether a password needs a symbol. AWS takes `true` where no policy is given, `false` where one is given without it. */
  requireSymbols: optional(boolean, { default: true }),
  /** How many earlier passwords a user may not choose again, from 0 to 24. Needs the ESSENTIALS tier. @defaultValue 0 */
  passwordHistorySize: optional(intBetween(0, 24), { default: 0 }),
  /** Days a temporary password lasts, from 1 to 365; AWS reads 0 as the default. @defaultValue 7 */
  temporaryPasswordValidityDays: optional(intBetween(0, 365), { default: 7 }),
});
