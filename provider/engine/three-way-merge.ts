import { defaultValue } from '../codec/default-value';
import { flattenSettings, type Setting, settingsByPath } from '../codec/flatten';
import { deleteIn, getIn, setIn } from '../codec/object-path';
import { showPath } from '../codec/path';
import { asObject, own, ownTexts, type PlainObject } from '../codec/plain-object';
import { semanticEquals } from '../codec/semantic-equals';
import type { SettingPath } from '../codec/setting-path';
import type { Struct } from '../codec/struct';
import { holdsUnknown, isUnknown } from '../codec/unknown';

/** The merge behaviour of one kind of resource, beyond its fields. */
export interface MergeSchema<A = PlainObject> {
  /** All settings. */
  readonly settings: Struct & { readonly _A: A };
  /** Settings that can be updated in place. */
  readonly updatable: Struct;
  /** Settings that can be set only at creation. */
  readonly createOnly: Struct;
  /** The value that a setting returns to when it is no longer declared, AWS's default unless given; undefined to omit it. */
  readonly resetValue?: (path: SettingPath<A>, setting: Setting, desired: PlainObject) => unknown;
  /** Updatable settings that AWS can change but not take away, so that removing one replaces the resource. */
  readonly cannotUnset?: ReadonlyArray<SettingPath<A>>;
  /** Whether AWS set this value itself, given the declared settings, so it is not drift. */
  readonly isImplicitDefault?: (path: SettingPath<A>, live: PlainObject, declared: PlainObject) => boolean;
}

type Settings = ReadonlyMap<string, Setting>;

const isDefault = ({ codec, options, value }: Setting): boolean =>
  semanticEquals(codec, options, value, undefined);

/** A three-way merge of the previously declared, the live and the desired settings. */
export interface ThreeWayMerge<A = PlainObject> {
  /** The declared updatable settings of an object, by path. */
  readonly declaredSettings: (settings: unknown) => Settings;
  /** The settings that one object declares and the other does not, with their paths. */
  readonly droppedSettings: (from: unknown, to: unknown) => ReadonlyArray<readonly [string, Setting]>;
  /** Whether a live value differs from a declared setting, or may differ because the setting is unknown. */
  readonly settingDiffers: (setting: Setting, live: unknown) => boolean;
  /** The paths of undeclared live settings that differ from AWS's defaults. */
  readonly unmanagedPaths: (declared: unknown, live: unknown) => ReadonlyArray<string>;
  /** The live settings without those that AWS set by itself, given the declared ones. */
  readonly withoutImplicitDefaults: (declared: PlainObject, live: PlainObject) => PlainObject;
  /** Whether two objects differ in an updatable setting. */
  readonly hasChanges: (before: PlainObject, after: PlainObject) => boolean;
  /** The settings that require a replacement: create-only ones that changed, and those that AWS cannot unset. */
  readonly replacementTriggers: (declared: unknown, live: unknown, desired: unknown) => ReadonlyArray<string>;
  /**
   * The undeclared create-only settings of a live resource; kept in the state, so that declaring them is not a change.
   */
  readonly undeclaredCreateOnly: (declared: unknown, live: unknown) => PlainObject;
  /** The settings among other properties; `check` has decoded them, now or before they were saved in the state. */
  readonly settingsOf: (properties: PlainObject) => Partial<A>;
  /** The declared settings, with those that were declared before and no longer are. */
  readonly declaredBeforeOrNow: (previous: PlainObject, news: PlainObject) => PlainObject;
  /** Whether the inputs require an update in place, compared with the state. */
  readonly needsUpdate: (olds: PlainObject, news: PlainObject) => boolean;
  /**
   * Returns the desired state: live values are kept, settings that are no longer declared return to their default, and
   * declared settings apply.
   */
  readonly merge3: (live: PlainObject, previous: PlainObject, news: PlainObject) => Partial<A>;
}

/** Creates the three-way merge of a kind of resource. */
export const threeWayMerge = <A = PlainObject>({
  settings,
  updatable,
  createOnly,
  resetValue: resetValueAt = (_, setting) => defaultValue(setting),
  cannotUnset = [],
  isImplicitDefault: isImplicitDefaultAt,
}: MergeSchema<A>): ThreeWayMerge<A> => {
  // The paths come from the declared fields, and `A` is their type.
  const resetValue = (path: string, setting: Setting, desired: unknown): unknown =>
    resetValueAt(path as SettingPath<A>, setting, asObject(desired));
  const isImplicitDefault = (path: string, live: unknown, declared: unknown): boolean =>
    isImplicitDefaultAt?.(path as SettingPath<A>, asObject(live), asObject(declared)) === true;

  const staying: ReadonlySet<string> = new Set(cannotUnset);

  const declaredSettings = (declared: unknown): Settings =>
    settingsByPath(flattenSettings(updatable, declared));

  const droppedSettings = (from: unknown, to: unknown): ReadonlyArray<readonly [string, Setting]> => {
    const kept = declaredSettings(to);
    return [...declaredSettings(from).entries()].filter(([path]) => !kept.has(path));
  };

  const isReset = (path: string, setting: Setting, desired: unknown): boolean =>
    semanticEquals(setting.codec, setting.options, setting.value, resetValue(path, setting, desired));

  const settingsOf = (properties: PlainObject): Partial<A> =>
    Object.fromEntries(
      Object.keys(settings.fields).flatMap((name): ReadonlyArray<readonly [string, unknown]> => {
        const value = own(properties, name);
        return value === undefined || value === null ? [] : [[name, value]];
      }),
    ) as Partial<A>;

  return {
    declaredSettings,
    droppedSettings,
    settingsOf,
    settingDiffers: ({ path, codec, options, value }, live) =>
      isUnknown(value) || !semanticEquals(codec, options, value, getIn(live, path)),
    unmanagedPaths: (declared, live) =>
      droppedSettings(live, declared)
        .filter(
          ([path, setting]) => !isImplicitDefault(path, live, declared) && !isReset(path, setting, declared),
        )
        .map(([path]) => path)
        .sort(),
    withoutImplicitDefaults: (declared, live) =>
      [...declaredSettings(live)]
        .filter(([path]) => isImplicitDefault(path, live, declared))
        .reduce((all, [, { path }]) => deleteIn(all, path), live),
    hasChanges: (before, after) => {
      const differs = [...declaredSettings(after).values()].some(
        ({ path, codec, options, value }) => !semanticEquals(codec, options, value, getIn(before, path)),
      );
      return differs || droppedSettings(before, after).some(([, setting]) => !isDefault(setting));
    },
    replacementTriggers: (declared, live, desired) => {
      const wanted = settingsByPath(flattenSettings(createOnly, desired));
      const changed = [...wanted.values()].filter(
        ({ path, codec, options, value }) =>
          !holdsUnknown(value) && !semanticEquals(codec, options, value, getIn(live, path)),
      );
      const dropped = flattenSettings(createOnly, declared).filter(
        (setting) =>
          !wanted.has(showPath(setting.path)) &&
          !isUnknown(own(desired, String(setting.path[0]))) &&
          !isDefault(setting),
      );
      const unset = droppedSettings(declared, desired).flatMap(([path, setting]) =>
        staying.has(path) ? [setting] : [],
      );
      return [...new Set([...changed, ...dropped, ...unset].map(({ path }) => String(path[0])))];
    },
    undeclaredCreateOnly: (declared, live) => {
      const managed = settingsByPath(flattenSettings(createOnly, declared));
      return flattenSettings(createOnly, live)
        .filter((setting) => !managed.has(showPath(setting.path)) && !isDefault(setting))
        .reduce<PlainObject>((found, { path, value }) => setIn(found, path, value), {});
    },
    declaredBeforeOrNow: (previous, news) =>
      droppedSettings(previous, news).reduce((all, [, { path, value }]) => setIn(all, path, value), news),
    needsUpdate: (olds, news) => {
      const before = declaredSettings(olds);
      const unmanaged = new Set(ownTexts(olds, 'unmanaged'));
      const set = [...declaredSettings(news).entries()].some(([path, setting]) => {
        // The state records an unmanaged setting by path only, without its value, so declaring it counts as a change.
        if (!before.has(path) && unmanaged.has(path)) return true;
        return !semanticEquals(
          setting.codec,
          setting.options,
          setting.value,
          getIn(olds, setting.path) ?? resetValue(path, setting, olds),
        );
      });
      return set || droppedSettings(olds, news).some(([path, setting]) => !isReset(path, setting, news));
    },
    merge3: (live, previous, news) => {
      const desired = asObject(settingsOf(news));
      const reset = droppedSettings(previous, desired).reduce((all, [path, setting]) => {
        const resetTo = resetValue(path, setting, desired);
        return resetTo === undefined ? deleteIn(all, setting.path) : setIn(all, setting.path, resetTo);
      }, live);
      return [...declaredSettings(desired).values()].reduce(
        (all, { path, options, value }) =>
          options.presenceEnables ? setIn(all, path, asObject(getIn(all, path))) : setIn(all, path, value),
        reset,
      ) as Partial<A>;
    },
  };
};
