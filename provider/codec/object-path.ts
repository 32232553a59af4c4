import type { Path } from './path';
import { isPlainObject, own, type PlainObject } from './plain-object';

/** The value at a path, if any. */
export const getIn = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, part) => own(inner, String(part)), value);

/** A copy of the object with another value at a path. */
export const setIn = (object: PlainObject, [head, ...rest]: Path, value: unknown): PlainObject => {
  if (head === undefined) return isPlainObject(value) ? value : object;
  const inner = own(object, String(head));
  const next = rest.length === 0 ? value : setIn(isPlainObject(inner) ? inner : {}, rest, value);
  return Object.fromEntries([
    ...Object.entries(object).filter(([name]) => name !== head),
    [String(head), next],
  ]);
};

/** A copy of the object without the value at a path; objects that this empties stay. */
export const deleteIn = (object: PlainObject, [head, ...rest]: Path): PlainObject => {
  if (head === undefined || !Object.hasOwn(object, String(head))) return object;
  const others = Object.entries(object).filter(([name]) => name !== head);
  const inner = object[String(head)];
  return rest.length === 0 || !isPlainObject(inner)
    ? Object.fromEntries(others)
    : Object.fromEntries([...others, [String(head), deleteIn(inner, rest)]]);
};
