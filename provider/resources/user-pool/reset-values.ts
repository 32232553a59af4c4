import type { Setting } from '../../codec/flatten';
import { getIn } from '../../codec/object-path';
import type { PlainObject } from '../../codec/plain-object';
import { SetType } from '../../codec/set';

const NEEDS = /^policies\.passwordPolicy\.require/;

/** What a setting goes back to when the program no longer declares it, or nothing when it is to be absent. */
export const resetValue = (path: string, { facts, codec }: Setting, desired: PlainObject): unknown => {
  // Observed on AWS by others: a policy that is given in part demands no kind of character it does not name.
  if (NEEDS.test(path) && getIn(desired, ['policies', 'passwordPolicy']) !== undefined) return false;
  // A name that is left out is AWS's own again, and on the LITE tier even that one is not to be said.
  if (path.startsWith('acrConfiguration')) return undefined;
  return facts.default ?? (codec instanceof SetType ? [] : undefined);
};
