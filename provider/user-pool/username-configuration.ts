import { boolean } from '../spec/leaf';
import { required, struct } from '../spec/struct';

/** How user names are compared. */
export const UsernameConfiguration = struct('UsernameConfiguration', {
  /** Whether capitals make another user name; AWS advises `false`. Changing it replaces the pool. @defaultValue true */
  caseSensitive: required(boolean, { default: true }),
});
