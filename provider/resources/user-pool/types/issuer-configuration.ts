import { oneOf } from '../../../codec/scalar';
import { optional, struct } from '../../../codec/struct';

/** The issuer that the pool's tokens name. */
export const IssuerConfiguration = struct('IssuerConfiguration', {
  /** The Region's own issuer, or the one that several Regions share. Changing it changes `issuer`, which applications check. @defaultValue "ORIGINAL" */
  type: optional(oneOf('ORIGINAL', 'UPDATED'), { default: 'ORIGINAL' }),
});
