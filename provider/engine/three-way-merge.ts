import { type Place, places } from '../codec/flatten';
import { at, drop, put } from '../codec/object-path';
import { showPath } from '../codec/path';
import { asObject, own, ownTexts, type PlainObject } from '../codec/plain-object';
import { same } from '../codec/semantic-equals';
import type { Struct } from '../codec/struct';
import { holdsUnknown, isUnknown } from '../codec/unknown';

/** What is known of a kind of thing, beyond its fields. */
export interface Kind {
  /** Every setting. */
  readonly settings: Struct;
  /** What changes in place. */
  readonly inPlace: Struct;
  /** What can be said at creation only. */
  readonly createOnly: Struct;
  /** What a setting goes back to when the program no longer declares it, or nothing when it is to be absent. */
  readonly resting: (path: string, place: Place, desired: PlainObject) => unknown;
  /** Whether a live setting, though not as the program would find it by itself, is nobody's beside what is declared. */
  readonly isNobodys?: (path: string, live: unknown, declared: unknown) => boolean;
}

type Places = ReadonlyMap<string, Place>;

const byPath = (found: ReadonlyArray<Place>): Places =>
  new Map(found.map((place) => [showPath(place.path), place]));

const isDefault = ({ codec, facts, value }: Place): boolean => same(codec, facts, value, undefined);

/**
 * The three sides of everything that is managed: what the program declared before, what is live, and what it declares
 * now.
 */
export interface Sides {
  /** The settings that an object declares and that change in place, by path. */
  readonly declaredPlaces: (settings: unknown) => Places;
  /** The settings that one object declares and the other does not, with their paths. */
  readonly droppedPlaces: (from: unknown, to: unknown) => ReadonlyArray<readonly [string, Place]>;
  /** Whether a live one is not as a declared setting says, or not as it may yet say. */
  readonly placeDiffers: (place: Place, live: unknown) => boolean;
  /** The paths of live settings that the program does not declare and that are not as AWS makes them. */
  readonly unmanagedPaths: (declared: unknown, live: unknown) => ReadonlyArray<string>;
  /** Whether two of a kind differ in a setting that changes in place. */
  readonly settingsDiffer: (before: PlainObject, after: PlainObject) => boolean;
  /** The create-only settings that would have to be otherwise, because they changed or are no longer declared. */
  readonly replacedBy: (declared: unknown, live: unknown, desired: unknown) => ReadonlyArray<string>;
  /** The create-only settings of a live one that the program does not declare: kept, so that declaring them is no change. */
  readonly fixedSettings: (declared: unknown, live: unknown) => PlainObject;
  /** The settings among other properties. */
  readonly settingsOf: (properties: PlainObject) => PlainObject;
  /** What a program declares, with what it declared before and no longer does. */
  readonly everDeclared: (previous: PlainObject, news: PlainObject) => PlainObject;
  /** Whether the program asks for a change in place of what the state keeps. */
  readonly changesInPlace: (olds: PlainObject, news: PlainObject) => boolean;
  /**
   * What is to be: what is live stays, what the program declared before and no longer does goes back to its default,
   * and what it declares now is as it says.
   */
  readonly merged: (live: PlainObject, previous: PlainObject, news: PlainObject) => PlainObject;
}

/** The three sides of a kind of thing. */
export const sidesOf = ({ settings, inPlace, createOnly, resting, isNobodys }: Kind): Sides => {
  const declaredPlaces = (declared: unknown): Places => byPath(places(inPlace, declared));

  const droppedPlaces = (from: unknown, to: unknown): ReadonlyArray<readonly [string, Place]> => {
    const kept = declaredPlaces(to);
    return [...declaredPlaces(from).entries()].filter(([path]) => !kept.has(path));
  };

  const isAtRest = (path: string, place: Place, desired: unknown): boolean =>
    same(place.codec, place.facts, place.value, resting(path, place, asObject(desired)));

  const settingsOf = (properties: PlainObject): PlainObject =>
    Object.fromEntries(
      Object.keys(settings.fields).flatMap((name) => {
        const value = own(properties, name);
        return value === undefined || value === null ? [] : [[name, value]];
      }),
    );

  return {
    declaredPlaces,
    droppedPlaces,
    settingsOf,
    placeDiffers: ({ path, codec, facts, value }, live) =>
      isUnknown(value) || !same(codec, facts, value, at(live, path)),
    unmanagedPaths: (declared, live) =>
      droppedPlaces(live, declared)
        .filter(
          ([path, place]) => isNobodys?.(path, live, declared) !== true && !isAtRest(path, place, declared),
        )
        .map(([path]) => path)
        .sort(),
    settingsDiffer: (before, after) => {
      const differs = [...declaredPlaces(after).values()].some(
        ({ path, codec, facts, value }) => !same(codec, facts, value, at(before, path)),
      );
      return differs || droppedPlaces(before, after).some(([, place]) => !isDefault(place));
    },
    replacedBy: (declared, live, desired) => {
      const wanted = byPath(places(createOnly, desired));
      const changed = [...wanted.values()].filter(
        ({ path, codec, facts, value }) => !holdsUnknown(value) && !same(codec, facts, value, at(live, path)),
      );
      const dropped = places(createOnly, declared).filter(
        (place) =>
          !wanted.has(showPath(place.path)) &&
          !isUnknown(own(desired, String(place.path[0]))) &&
          !isDefault(place),
      );
      return [...new Set([...changed, ...dropped].map(({ path }) => String(path[0])))];
    },
    fixedSettings: (declared, live) => {
      const managed = byPath(places(createOnly, declared));
      return places(createOnly, live)
        .filter((place) => !managed.has(showPath(place.path)) && !isDefault(place))
        .reduce<PlainObject>((found, { path, value }) => put(found, path, value), {});
    },
    everDeclared: (previous, news) =>
      droppedPlaces(previous, news).reduce((all, [, { path, value }]) => put(all, path, value), news),
    changesInPlace: (olds, news) => {
      const before = declaredPlaces(olds);
      const unmanaged = new Set(ownTexts(olds, 'unmanaged'));
      const set = [...declaredPlaces(news).entries()].some(([path, place]) => {
        // A setting that is not as AWS makes it, and was not ours: the state knows that it is there, not what it is.
        if (!before.has(path) && unmanaged.has(path)) return true;
        return !same(
          place.codec,
          place.facts,
          place.value,
          at(olds, place.path) ?? resting(path, place, olds),
        );
      });
      return set || droppedPlaces(olds, news).some(([path, place]) => !isAtRest(path, place, news));
    },
    merged: (live, previous, news) => {
      const desired = settingsOf(news);
      const rested = droppedPlaces(previous, desired).reduce((all, [path, place]) => {
        const rest = resting(path, place, desired);
        return rest === undefined ? drop(all, place.path) : put(all, place.path, rest);
      }, live);
      return [...declaredPlaces(desired).values()].reduce(
        (all, { path, facts, value }) =>
          facts.isSwitch ? put(all, path, asObject(at(all, path))) : put(all, path, value),
        rested,
      );
    },
  };
};
