import { intBetween, oneOf } from '../../../codec/scalar';
import { optional, required, struct } from '../../../codec/struct';

/** Refresh token rotation: whether each token refresh issues a new refresh token. */
export const RefreshTokenRotation = struct('RefreshTokenRotation', {
  /**
   * ENABLED invalidates a refresh token when it is used; DISABLED does not, and is what a client without
   * `refreshTokenRotation` has.
   */
  feature: required(oneOf('ENABLED', 'DISABLED'), { default: 'DISABLED' }),
  /**
   * The seconds for which a used refresh token stays valid, from 0 to 60, so that a lost response can be retried.
   * @default 0
   */
  retryGracePeriodSeconds: optional(intBetween(0, 60), { default: 0 }),
});
