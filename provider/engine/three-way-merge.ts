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
  /** The value that a setting returns to when it is no longer declared; undefined to omit it. */
  readonly resetValue: (path: SettingPath<A>, place: Setting, desired: PlainObject) => unknown;
  /** Whether AWS set this value itself, given the declared settings, so it is not drift. */
  readonly isImplicitDefault?: (path: SettingPath<A>, live: PlainObject, declared: PlainObject) => boolean;
}

type Places = ReadonlyMap<string, Setting>;

const isDefault = ({ codec, facts, value }: Setting): boolean =>
  semanticEquals(codec, facts, value, undefined);

/** A three-way merge of the previously declared, the live and the desired settings. */
export interface ThreeWayMerge<A = PlainObject> {
  /** The declared updatable settings of an object, by path. */
  readonly declaredSettings: (settings: unknown) => Places;
  /** The settings that one object declares and the other does not, with their paths. */
  readonly droppedPlaces: (from: unknown, to: unknown) => ReadonlyArray<readonly [string, Setting]>;
  /** Whether a live value differs from a declared setting, or may differ because the setting is unknown. */
  readonly settingDiffers: (place: Setting, live: unknown) => boolean;
  /** The paths of undeclared live settings that differ from AWS's defaults. */
  readonly unmanagedPaths: (declared: unknown, live: unknown) => ReadonlyArray<string>;
  /** Whether two objects differ in an updatable setting. */
  readonly hasChanges: (before: PlainObject, after: PlainObject) => boolean;
  /** The create-only settings that require a replacement, because they changed or are no longer declared. */
  readonly replacementTriggers: (declared: unknown, live: unknown, desired: unknown) => ReadonlyArray<string>;
  /**
   * The undeclared create-only settings of a live resource; kept in the state, so that declaring them is not a change.
   */
  readonly undeclaredCreateOnly: (declared: unknown, live: unknown) => PlainObject;
  /** The settings among other properties; `check` has decoded them, now or before they were saved in the state. */
  readonly settingsOf: (properties: PlainObject) => Partial<A>;
  /** The declared settings, with those that were declared before and no longer are. */
  readonly declaredBeforeOrNow: (previous: PlainObject, news: PlainObject) => PlainObject;
  /** Whether the inputs require an update in place of the state. */
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
  resetValue: resetValueAt,
  isImplicitDefault: isImplicitDefaultAt,
}: MergeSchema<A>): ThreeWayMerge<A> => {
  // The paths come from the declared fields, and `A` is their type.
  const resetValue = (path: string, place: Setting, desired: unknown): unknown =>
    resetValueAt(path as SettingPath<A>, place, asObject(desired));
  const isImplicitDefault = (path: string, live: unknown, declared: unknown): boolean =>
    isImplicitDefaultAt?.(path as SettingPath<A>, asObject(live), asObject(declared)) === true;

  const declaredSettings = (declared: unknown): Places =>
    settingsByPath(flattenSettings(updatable, declared));

  const droppedPlaces = (from: unknown, to: unknown): ReadonlyArray<readonly [string, Setting]> => {
    const kept = declaredSettings(to);
    return [...declaredSettings(from).entries()].filter(([path]) => !kept.has(path));
  };

  const isAtRest = (path: string, place: Setting, desired: unknown): boolean =>
    semanticEquals(place.codec, place.facts, place.value, resetValue(path, place, desired));

  const settingsOf = (properties: PlainObject): Partial<A> =>
    Object.fromEntries(
      Object.keys(settings.fields).flatMap((name): ReadonlyArray<readonly [string, unknown]> => {
        const value = own(properties, name);
        return value === undefined || value === null ? [] : [[name, value]];
      }),
    ) as Partial<A>;

  return {
    declaredSettings,
    droppedPlaces,
    settingsOf,
    settingDiffers: ({ path, codec, facts, value }, live) =>
      isUnknown(value) || !semanticEquals(codec, facts, value, getIn(live, path)),
    unmanagedPaths: (declared, live) =>
      droppedPlaces(live, declared)
        .filter(
          ([path, place]) => !isImplicitDefault(path, live, declared) && !isAtRest(path, place, declared),
        )
        .map(([path]) => path)
        .sort(),
    hasChanges: (before, after) => {
      const differs = [...declaredSettings(after).values()].some(
        ({ path, codec, facts, value }) => !semanticEquals(codec, facts, value, getIn(before, path)),
      );
      return differs || droppedPlaces(before, after).some(([, place]) => !isDefault(place));
    },
    replacementTriggers: (declared, live, desired) => {
      const wanted = settingsByPath(flattenSettings(createOnly, desired));
      const changed = [...wanted.values()].filter(
        ({ path, codec, facts, value }) =>
          !holdsUnknown(value) && !semanticEquals(codec, facts, value, getIn(live, path)),
      );
      const dropped = flattenSettings(createOnly, declared).filter(
        (place) =>
          !wanted.has(showPath(place.path)) &&
          !isUnknown(own(desired, String(place.path[0]))) &&
          !isDefault(place),
      );
      return [...new Set([...changed, ...dropped].map(({ path }) => String(path[0])))];
    },
    undeclaredCreateOnly: (declared, live) => {
      const managed = settingsByPath(flattenSettings(createOnly, declared));
      return flattenSettings(createOnly, live)
        .filter((place) => !managed.has(showPath(place.path)) && !isDefault(place))
        .reduce<PlainObject>((found, { path, value }) => setIn(found, path, value), {});
    },
    declaredBeforeOrNow: (previous, news) =>
      droppedPlaces(previous, news).reduce((all, [, { path, value }]) => setIn(all, path, value), news),
    needsUpdate: (olds, news) => {
      const before = declaredSettings(olds);
      const unmanaged = new Set(ownTexts(olds, 'unmanaged'));
      const set = [...declaredSettings(news).entries()].some(([path, place]) => {
        // The state records an unmanaged setting by path only, without its value, so declaring it counts as a change.
        if (!before.has(path) && unmanaged.has(path)) return true;
        return !semanticEquals(
          place.codec,
          place.facts,
          place.value,
          getIn(olds, place.path) ?? resetValue(path, place, olds),
        );
      });
      return set || droppedPlaces(olds, news).some(([path, place]) => !isAtRest(path, place, news));
    },
    merge3: (live, previous, news) => {
      const desired = asObject(settingsOf(news));
      const rested = droppedPlaces(previous, desired).reduce((all, [path, place]) => {
        const rest = resetValue(path, place, desired);
        return rest === undefined ? deleteIn(all, place.path) : setIn(all, place.path, rest);
      }, live);
      return [...declaredSettings(desired).values()].reduce(
        (all, { path, facts, value }) =>
          facts.presenceEnables ? setIn(all, path, asObject(getIn(all, path))) : setIn(all, path, value),
        rested,
      ) as Partial<A>;
    },
  };
};
