import { boolean } from '../../../codec/scalar';
import { required, struct } from '../../../codec/struct';

/** The case sensitivity of user names. */
export const UsernameConfiguration = struct('UsernameConfiguration', {
  /**
   * Whether user names are case-sensitive, as they are without `usernameConfiguration`; AWS recommends `false`. Changing
   * it replaces the pool.
   */
  caseSensitive: required(boolean, { default: true }),
});
