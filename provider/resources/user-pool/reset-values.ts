import { defaultValue } from '../../codec/default-value';
import type { Setting } from '../../codec/flatten';
import { isWithin } from '../../codec/path';
import type { PlainObject } from '../../codec/plain-object';
import { type PoolPath, poolPaths } from './paths';
import { PasswordPolicy } from './types/password-policy';

const POLICY = 'policies.passwordPolicy';

/** The required kinds of character in a password. */
const REQUIREMENTS: ReadonlyArray<PoolPath> = PasswordPolicy.names
  .filter((name) => name.startsWith('require'))
  .map((name) => `${POLICY}.${name}` as const);

const ACR_NAMES: PoolPath = 'acrConfiguration';

/** The value to which a setting is reset when it is no longer declared; undefined to remove it. */
export const resetValue = (path: PoolPath, setting: Setting, desired: PlainObject): unknown => {
  // Observed on AWS by others: a partial policy does not require the kinds of character that it omits.
  if (REQUIREMENTS.includes(path) && poolPaths.read(desired, POLICY) !== undefined) return false;
  // AWS restores its own name for an omitted one, and on the LITE tier refuses even that.
  if (isWithin(path, ACR_NAMES)) return undefined;
  return defaultValue(setting);
};
