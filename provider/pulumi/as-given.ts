import { compact, own, type PlainObject } from '../codec/plain-object';
import { canonical } from '../codec/semantic-equals';
import { isUnknown } from '../codec/unknown';

/** Returns the settings as AWS reads them, without those it ignores. */
export type ReadByAws = (given: PlainObject) => PlainObject;

/**
 * The engine's registered settings, plus declared settings that AWS ignores, since those deserve a warning. If a
 * transformation replaced one, the registered value is kept.
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
