import { boolean } from '../../../codec/scalar';
import { required, struct } from '../../../codec/struct';

/** How user names are compared. */
export const UsernameConfiguration = struct('UsernameConfiguration', {
  /** Whether capitals make another user name; AWS advises `false`. Changing it replaces the pool. @defaultValue true */
  caseSensitive: required(boolean, { default: true }),
});
