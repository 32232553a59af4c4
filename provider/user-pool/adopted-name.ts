import type { Failure } from '../spec/failure';
import { own, type PlainObject } from '../spec/object';
import { isUnknown } from '../spec/unknown';

/** What is wrong with the id of something to take over, where its name is its id. */
export const otherName = (inputs: PlainObject, key: string): ReadonlyArray<Failure> => {
  const [adopted, name] = [own(inputs, 'adoptId'), own(inputs, key)];
  return adopted === undefined || [adopted, name].some(isUnknown) || adopted === name
    ? []
    : [{ path: 'adoptId', reason: `must be the ${key} itself, ${String(name)}` }];
};
