import { compact, own, type PlainObject } from '../codec/plain-object';
import { canonical } from '../codec/semantic-equals';
import { isUnknown } from '../codec/unknown';

/** How AWS reads a program: without what it drops. */
export type ReadByAws = (given: PlainObject) => PlainObject;

/**
 * The settings that the engine answers with, with what AWS drops of them as the program gives it: that is worth a warning.
 * Where a transformation put something else in its place, the answer stays.
 */
export const asGiven = (read: ReadByAws, given: PlainObject, answered: PlainObject): PlainObject => {
  const kept = read(given);
  const isAnswered = (name: string): boolean => {
    const [value, answer] = [own(kept, name), own(answered, name)];
    return value === undefined
      ? answer === undefined || isUnknown(answer)
      : answer !== undefined && canonical(value) === canonical(answer);
  };
  return { ...answered, ...compact(Object.entries(given).filter(([name]) => isAnswered(name))) };
};
