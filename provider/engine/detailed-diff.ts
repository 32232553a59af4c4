import { flattenSettings, type Setting, settingsByPath } from '../codec/flatten';
import { getIn } from '../codec/object-path';
import { type Path, showPath } from '../codec/path';
import { isPlainObject, own, type PlainObject } from '../codec/plain-object';
import { canonical, semanticEquals } from '../codec/semantic-equals';
import type { Struct } from '../codec/struct';
import { isUnknown } from '../codec/unknown';

/** One value that a diff adds, updates or deletes, and whether that replaces the resource. */
export interface PropertyDiff {
  readonly path: string;
  readonly kind: 'add' | 'update' | 'delete';
  readonly replaces: boolean;
}

interface Change {
  readonly path: Path;
  readonly kind: PropertyDiff['kind'];
}

/** The outermost part of a path whose value is absent: what is added or deleted with it is one change. */
const absentPart = (path: Path, object: PlainObject): Path => {
  const length = path.findIndex((_, index) => getIn(object, path.slice(0, index + 1)) === undefined) + 1;
  return length === 0 ? path : path.slice(0, length);
};

/** Whether a path is inside a value that is not known yet, which is one change. */
const isInUnknown = (path: Path, object: PlainObject): boolean =>
  path.some((_, index) => isUnknown(getIn(object, path.slice(0, index))));

const partAt = (value: unknown, part: string | number): unknown =>
  Array.isArray(value) ? value[Number(part)] : own(value, String(part));

/** The changes between two values, item by item where both are lists, member by member inside of them. */
const changesWithin = (path: Path, old: unknown, value: unknown): ReadonlyArray<Change> => {
  const parts: ReadonlyArray<string | number> | undefined =
    Array.isArray(old) && Array.isArray(value)
      ? Array.from({ length: Math.max(old.length, value.length) }, (_, index) => index)
      : isPlainObject(old) && isPlainObject(value)
        ? [...new Set([...Object.keys(old), ...Object.keys(value)])]
        : undefined;
  const changes = (parts ?? []).flatMap((part): ReadonlyArray<Change> => {
    const [before, after] = [partAt(old, part), partAt(value, part)];
    if (canonical(before) === canonical(after)) return [];
    if (before === undefined) return [{ path: [...path, part], kind: 'add' }];
    if (after === undefined) return [{ path: [...path, part], kind: 'delete' }];
    return changesWithin([...path, part], before, after);
  });
  return changes.length === 0 ? [{ path, kind: 'update' }] : changes;
};

/** What differs between state and inputs, by paths as the engine itself compares them. */
export const detailedDiff = (
  codec: Struct,
  olds: PlainObject,
  news: PlainObject,
  replaces: ReadonlyArray<string>,
): ReadonlyArray<PropertyDiff> => {
  const before = settingsByPath(flattenSettings(codec, olds));
  const after = settingsByPath(flattenSettings(codec, news));
  const changed = [...after.values()].flatMap((setting: Setting): ReadonlyArray<Change> => {
    const { codec: inner, options, path, value } = setting;
    const old = getIn(olds, path);
    if (!isUnknown(value) && semanticEquals(inner, options, value, old)) return [];
    if (old === undefined) return [{ path: absentPart(path, olds), kind: 'add' }];
    return Array.isArray(value) ? changesWithin(path, old, value) : [{ path, kind: 'update' }];
  });
  const deleted = [...before].flatMap(
    ([key, { codec: inner, options, path, value }]): ReadonlyArray<Change> =>
      after.has(key) || isInUnknown(path, news) || semanticEquals(inner, options, value, undefined)
        ? []
        : [{ path: absentPart(path, news), kind: 'delete' }],
  );
  const found = new Map([...changed, ...deleted].map((change) => [showPath(change.path), change]));
  return [...found].map(([path, change]) => ({
    path,
    kind: change.kind,
    replaces: replaces.includes(String(change.path[0])),
  }));
};
