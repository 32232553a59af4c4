import type { Path } from '../codec/path';
import { isPlainObject, own, type PlainObject } from '../codec/plain-object';
import { isUnknown } from '../codec/unknown';

/** How a dynamic provider tells the engine that a value is secret: Pulumi's own mark for values on the wire. */
export const SECRET = { '4dabf18193072939515e22adb298388d': '1b47061264138c4ac30d75fd1eb44270' };

const [[MARK, SIGNATURE] = []] = Object.entries(SECRET);

/** A value without such a mark. */
export const unmarkSecrets = (value: unknown): unknown =>
  isPlainObject(value) && MARK !== undefined && own(value, MARK) === SIGNATURE ? own(value, 'value') : value;

const sealedAt = (value: unknown, [head, ...rest]: Path): unknown => {
  if (value === undefined || isUnknown(value) || unmarkSecrets(value) !== value) return value;
  // A list may be in another order than where the path was taken.
  if (head === undefined || Array.isArray(value)) return { ...SECRET, value };
  const inner = own(value, String(head));
  return isPlainObject(value) && inner !== undefined ? { ...value, [head]: sealedAt(inner, rest) } : value;
};

/** Properties with what is at these paths marked as secret; a list is marked whole. */
export const markSecrets = (properties: PlainObject, paths: ReadonlyArray<Path>): PlainObject =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      paths
        .filter(([head]) => head === name)
        .reduce<unknown>((inner, [, ...rest]) => sealedAt(inner, rest), value),
    ]),
  );
