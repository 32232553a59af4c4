import { intBetween, oneOf } from '../../../codec/scalar';
import { optional, required, struct } from '../../../codec/struct';

/** Whether each renewal of a session gives a new refresh token. */
export const RefreshTokenRotation = struct('RefreshTokenRotation', {
  /** ENABLED ends a refresh token with its use. @defaultValue "DISABLED" */
  feature: required(oneOf('ENABLED', 'DISABLED'), { default: 'DISABLED' }),
  /** Seconds for which the used token still works, from 0 to 60: for an answer that was lost. @defaultValue 0 */
  retryGracePeriodSeconds: optional(intBetween(0, 60), { default: 0 }),
});
