import { oneOf } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';

const timeUnit = oneOf('seconds', 'minutes', 'hours', 'days');

/** The units of the token validities. */
export const TokenValidityUnits = struct('TokenValidityUnits', {
  /** The unit of `accessTokenValidity`. @default "hours" */
  accessToken: optional(timeUnit, { default: 'hours' }),
  /** The unit of `idTokenValidity`. @default "hours" */
  idToken: optional(timeUnit, { default: 'hours' }),
  /** The unit of `refreshTokenValidity`. @default "days" */
  refreshToken: optional(timeUnit, { default: 'days' }),
});
