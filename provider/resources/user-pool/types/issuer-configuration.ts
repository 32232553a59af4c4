import { oneOf } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';

/** The issuer in the pool's tokens. */
export const IssuerConfiguration = struct('IssuerConfiguration', {
  /**
   * The form of the issuer: ORIGINAL for a Regional issuer, UPDATED for a multi-Region issuer. Changing it changes the
   * `issuer` output, which applications verify. @default "ORIGINAL"
   */
  type: optional(oneOf('ORIGINAL', 'UPDATED'), { default: 'ORIGINAL' }),
});
