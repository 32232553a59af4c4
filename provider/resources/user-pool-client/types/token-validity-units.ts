import { oneOf } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';

const timeUnit = oneOf('seconds', 'minutes', 'hours', 'days');

/** The units of the token validities. */
export const TokenValidityUnits = struct('TokenValidityUnits', {
  /** The unit of `accessTokenValidity`. @defaultValue "hours" */
  accessToken: optional(timeUnit, { default: 'hours' }),
  /** The unit of `idTokenValidity`. @defaultValue "hours" */
  idToken: optional(timeUnit, { default: 'hours' }),
  /** The unit of `refreshTokenValidity`. @defaultValue "days" */
  refreshToken: optional(timeUnit, { default: 'days' }),
});
