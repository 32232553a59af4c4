import type { Place } from '../../codec/flatten';
import { at } from '../../codec/object-path';
import type { PlainObject } from '../../codec/plain-object';
import { ListType } from '../../codec/set';

const NEEDS = /^policies\.passwordPolicy\.require/;

/** What a setting goes back to when the program no longer declares it, or nothing when it is to be absent. */
export const resting = (path: string, { facts, codec }: Place, desired: PlainObject): unknown => {
  // Observed on AWS by others: a policy that is given in part demands no kind of character it does not name.
  if (NEEDS.test(path) && at(desired, ['policies', 'passwordPolicy']) !== undefined) return false;
  // A name that is left out is AWS's own again, and on the LITE tier even that one is not to be said.
  if (path.startsWith('acrConfiguration')) return undefined;
  return facts.default ?? (codec instanceof ListType ? [] : undefined);
};
