import type { Identity } from './identity';

/** Sorts distinct elements by identity; elements without one come last, in the order given. */
const comparing =
  (identity: Identity) =>
  (a: unknown, b: unknown): number => {
    const [left, right] = [identity(a), identity(b)];
    if (left === undefined) return right === undefined ? 0 : 1;
    return right === undefined || left < right ? -1 : 1;
  };

/** Whether the elements are in strictly ascending order, so without duplicates. */
const isAscending = (elements: ReadonlyArray<unknown>, identity: Identity): boolean => {
  let last: string | undefined;
  for (let index = 0; index < elements.length; index++) {
    const id = identity(elements[index]);
    if (index > 0 && (last === undefined || id === undefined || last >= id)) return false;
    last = id;
  }
  return true;
};

/** The elements in order, with only the first of those that have the same identity. */
export const distinctSorted = <A>(elements: ReadonlyArray<A>, identity: Identity): ReadonlyArray<A> => {
  if (isAscending(elements, identity)) return elements;
  const seen = new Set<string>();
  const distinct = elements.filter((element) => {
    const id = identity(element);
    return id === undefined || (!seen.has(id) && seen.add(id));
  });
  return distinct.sort(comparing(identity));
};
