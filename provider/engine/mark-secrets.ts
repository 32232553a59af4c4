import type { Path } from '../codec/path';
import { isPlainObject, own, type PlainObject } from '../codec/plain-object';
import { isUnknown } from '../codec/unknown';

/** Pulumi's signature for a secret value in gRPC messages. */
export const SECRET = { '4dabf18193072939515e22adb298388d': '1b47061264138c4ac30d75fd1eb44270' };

const [[MARK, SIGNATURE] = []] = Object.entries(SECRET);

/** A value without the secret signature. */
export const unmarkSecrets = (value: unknown): unknown =>
  isPlainObject(value) && MARK !== undefined && own(value, MARK) === SIGNATURE ? own(value, 'value') : value;

const markedAt = (value: unknown, [head, ...rest]: Path): unknown => {
  if (value === undefined || isUnknown(value) || unmarkSecrets(value) !== value) return value;
  // The order of a list may have changed since the path was recorded.
  if (head === undefined || Array.isArray(value)) return { ...SECRET, value };
  const inner = own(value, String(head));
  return isPlainObject(value) && inner !== undefined ? { ...value, [head]: markedAt(inner, rest) } : value;
};

/** Marks the values at these paths as secret; a list is marked as a whole. */
export const markSecrets = (properties: PlainObject, paths: ReadonlyArray<Path>): PlainObject =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      paths
        .filter(([head]) => head === name)
        .reduce<unknown>((inner, [, ...rest]) => markedAt(inner, rest), value),
    ]),
  );
