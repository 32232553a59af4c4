import type { Setting } from '../../codec/flatten';
import { isWithin } from '../../codec/path';
import type { PlainObject } from '../../codec/plain-object';
import { defaultValue } from '../../engine/three-way-merge';
import { type PoolPath, poolPaths } from './paths';
import { PasswordPolicy } from './types/password-policy';

const POLICY = 'policies.passwordPolicy';

/** The kinds of character that a password must have. */
const REQUIREMENTS: ReadonlyArray<PoolPath> = PasswordPolicy.names
  .filter((name) => name.startsWith('require'))
  .map((name) => `${POLICY}.${name}` as const);

const ACR_NAMES: PoolPath = 'acrConfiguration';

/** What a setting goes back to when the program no longer declares it, or nothing when it is to be absent. */
export const resetValue = (path: PoolPath, setting: Setting, desired: PlainObject): unknown => {
  // Observed on AWS by others: a policy that is given in part demands no kind of character it does not name.
  if (REQUIREMENTS.includes(path) && poolPaths.read(desired, POLICY) !== undefined) return false;
  // A name that is left out is AWS's own again, and on the LITE tier even that one is not to be said.
  if (isWithin(path, ACR_NAMES)) return undefined;
  return defaultValue(setting);
};
