import { flattenSettings, type Setting, settingsByPath } from '../codec/flatten';
import { getIn } from '../codec/object-path';
import type { PlainObject } from '../codec/plain-object';
import { semanticEquals } from '../codec/semantic-equals';
import type { Struct } from '../codec/struct';
import { isUnknown } from '../codec/unknown';

/** One setting that a diff adds, updates or deletes, and whether that replaces the resource. */
export interface PropertyDiff {
  readonly path: string;
  readonly kind: 'add' | 'update' | 'delete';
  readonly replaces: boolean;
}

/** The settings that differ between state and inputs, by path. */
export const detailedDiff = (
  codec: Struct,
  olds: PlainObject,
  news: PlainObject,
  replaces: ReadonlyArray<string>,
): ReadonlyArray<PropertyDiff> => {
  const before = settingsByPath(flattenSettings(codec, olds));
  const after = settingsByPath(flattenSettings(codec, news));
  const replacesAt = ({ path }: Setting): boolean => replaces.includes(String(path[0]));
  const changed = [...after].flatMap(([path, setting]): ReadonlyArray<PropertyDiff> => {
    const { codec: inner, options, value } = setting;
    const old = getIn(olds, setting.path);
    if (!isUnknown(value) && semanticEquals(inner, options, value, old)) return [];
    return [{ path, kind: old === undefined ? 'add' : 'update', replaces: replacesAt(setting) }];
  });
  const deleted = [...before].filter(
    ([path, { codec: inner, options, value }]) =>
      !after.has(path) && !semanticEquals(inner, options, value, undefined),
  );
  return [
    ...changed,
    ...deleted.map(([path, setting]) => ({ path, kind: 'delete' as const, replaces: replacesAt(setting) })),
  ];
};
