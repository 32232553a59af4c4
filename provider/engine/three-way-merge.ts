import { flattenSettings, type Setting } from '../codec/flatten';
import { deleteIn, getIn, setIn } from '../codec/object-path';
import { showPath } from '../codec/path';
import { asObject, own, ownTexts, type PlainObject } from '../codec/plain-object';
import { semanticEquals } from '../codec/semantic-equals';
import { SetType } from '../codec/set';
import type { SettingPath } from '../codec/setting-path';
import type { Struct } from '../codec/struct';
import { holdsUnknown, isUnknown } from '../codec/unknown';

/** The value of a setting that nobody sets: its default, or for a list the empty one. */
export const defaultValue = ({ facts, codec }: Setting): unknown =>
  facts.default ?? (codec instanceof SetType ? [] : undefined);

/** What is known of a kind of thing, beyond its fields. */
export interface MergeSchema<A = PlainObject> {
  /** Every setting. */
  readonly settings: Struct & { readonly _A: A };
  /** What changes in place. */
  readonly updatable: Struct;
  /** What can be said at creation only. */
  readonly createOnly: Struct;
  /** What a setting goes back to when the program no longer declares it, or nothing when it is to be absent. */
  readonly resetValue: (path: SettingPath<A>, place: Setting, desired: PlainObject) => unknown;
  /** Whether a live setting, though not as the program would find it by itself, is nobody's beside what is declared. */
  readonly isImplicitDefault?: (path: SettingPath<A>, live: PlainObject, declared: PlainObject) => boolean;
}

type Places = ReadonlyMap<string, Setting>;

const byPath = (found: ReadonlyArray<Setting>): Places =>
  new Map(found.map((place) => [showPath(place.path), place]));

const isDefault = ({ codec, facts, value }: Setting): boolean =>
  semanticEquals(codec, facts, value, undefined);

/**
 * The three sides of everything that is managed: what the program declared before, what is live, and what it declares
 * now.
 */
export interface ThreeWayMerge<A = PlainObject> {
  /** The settings that an object declares and that change in place, by path. */
  readonly declaredSettings: (settings: unknown) => Places;
  /** The settings that one object declares and the other does not, with their paths. */
  readonly droppedPlaces: (from: unknown, to: unknown) => ReadonlyArray<readonly [string, Setting]>;
  /** Whether a live one is not as a declared setting says, or not as it may yet say. */
  readonly settingDiffers: (place: Setting, live: unknown) => boolean;
  /** The paths of live settings that the program does not declare and that are not as AWS makes them. */
  readonly unmanagedPaths: (declared: unknown, live: unknown) => ReadonlyArray<string>;
  /** Whether two of a kind differ in a setting that changes in place. */
  readonly hasChanges: (before: PlainObject, after: PlainObject) => boolean;
  /** The create-only settings that would have to be otherwise, because they changed or are no longer declared. */
  readonly replacementTriggers: (declared: unknown, live: unknown, desired: unknown) => ReadonlyArray<string>;
  /** The create-only settings of a live one that the program does not declare: kept, so that declaring them is no change. */
  readonly undeclaredCreateOnly: (declared: unknown, live: unknown) => PlainObject;
  /** The settings among other properties, which `check` has decoded, now or before they came into the state. */
  readonly settingsOf: (properties: PlainObject) => Partial<A>;
  /** What a program declares, with what it declared before and no longer does. */
  readonly declaredBeforeOrNow: (previous: PlainObject, news: PlainObject) => PlainObject;
  /** Whether the program asks for a change in place of what the state keeps. */
  readonly needsUpdate: (olds: PlainObject, news: PlainObject) => boolean;
  /**
   * What is to be: what is live stays, what the program declared before and no longer does goes back to its default,
   * and what it declares now is as it says.
   */
  readonly merge3: (live: PlainObject, previous: PlainObject, news: PlainObject) => Partial<A>;
}

/** The three sides of a kind of thing. */
export const threeWayMerge = <A = PlainObject>({
  settings,
  updatable,
  createOnly,
  resetValue: resetValueAt,
  isImplicitDefault: isImplicitDefaultAt,
}: MergeSchema<A>): ThreeWayMerge<A> => {
  // The paths come from the declared fields, of which `A` is the type.
  const resetValue = (path: string, place: Setting, desired: unknown): unknown =>
    resetValueAt(path as SettingPath<A>, place, asObject(desired));
  const isImplicitDefault = (path: string, live: unknown, declared: unknown): boolean =>
    isImplicitDefaultAt?.(path as SettingPath<A>, asObject(live), asObject(declared)) === true;

  const declaredSettings = (declared: unknown): Places => byPath(flattenSettings(updatable, declared));

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
      const wanted = byPath(flattenSettings(createOnly, desired));
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
      const managed = byPath(flattenSettings(createOnly, declared));
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
        // A setting that is not as AWS makes it, and was not ours: the state knows that it is there, not what it is.
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
