import { asObject, own, type PlainObject } from '../spec/object';
import { showPath } from '../spec/path';
import { type Place, places } from '../spec/places';
import { same } from '../spec/same';
import { struct } from '../spec/struct';
import { at, put } from '../spec/tree';
import { holdsUnknown, isUnknown } from '../spec/unknown';
import { resting } from './resting';
import { CreateOnly, MfaFactors, Updatable, UserPoolSettings } from './user-pool';

/** What changes in place: every setting but the create-only ones and the attributes, which have rules of their own. */
export const InPlace = struct('UserPool', { ...Updatable.fields, ...MfaFactors.fields });

export type Places = ReadonlyMap<string, Place>;

const byPath = (found: ReadonlyArray<Place>): Places =>
  new Map(found.map((place) => [showPath(place.path), place]));

/** The settings that an object declares and that change in place, by path. */
export const declaredPlaces = (settings: unknown): Places => byPath(places(InPlace, settings));

/** The settings that one object declares and the other does not, with their paths. */
export const droppedPlaces = (from: unknown, to: unknown): ReadonlyArray<readonly [string, Place]> => {
  const kept = declaredPlaces(to);
  return [...declaredPlaces(from).entries()].filter(([path]) => !kept.has(path));
};

const isDefault = ({ codec, facts, value }: Place): boolean => same(codec, facts, value, undefined);

/** Whether a setting is as AWS has it for a program that does not speak of it. */
const isAtRest = (path: string, place: Place, declared: unknown): boolean =>
  same(place.codec, place.facts, place.value, resting(path, place, asObject(declared)));

/** What AWS no longer uses, but still answers with: nobody's setting. */
const ECHOES: ReadonlySet<string> = new Set(['adminCreateUserConfig.unusedAccountValidityDays']);

/** The paths of live settings that the program does not declare and that are not as AWS makes them. */
export const unmanagedPaths = (declared: unknown, live: unknown): ReadonlyArray<string> =>
  droppedPlaces(live, declared)
    .filter(([path, place]) => !ECHOES.has(path) && !isAtRest(path, place, declared))
    .map(([path]) => path)
    .sort();

/** Whether two pools differ in a setting that changes in place. */
export const settingsDiffer = (before: PlainObject, after: PlainObject): boolean => {
  const differs = [...declaredPlaces(after).values()].some(
    ({ path, codec, facts, value }) => !same(codec, facts, value, at(before, path)),
  );
  return differs || droppedPlaces(before, after).some(([, place]) => !isDefault(place));
};

/** The create-only settings that would have to be otherwise, because they changed or are no longer declared. */
export const replacedBy = (declared: unknown, live: unknown, desired: unknown): ReadonlyArray<string> => {
  const wanted = byPath(places(CreateOnly, desired));
  const changed = [...wanted.values()].filter(
    ({ path, codec, facts, value }) => !holdsUnknown(value) && !same(codec, facts, value, at(live, path)),
  );
  const dropped = places(CreateOnly, declared).filter(
    (place) =>
      !wanted.has(showPath(place.path)) &&
      !isUnknown(own(desired, String(place.path[0]))) &&
      !isDefault(place),
  );
  return [...new Set([...changed, ...dropped].map(({ path }) => String(path[0])))];
};

/** The create-only settings of a live pool that the program does not declare: kept, so that declaring them is no change. */
export const fixedSettings = (declared: unknown, live: unknown): PlainObject => {
  const managed = byPath(places(CreateOnly, declared));
  return places(CreateOnly, live)
    .filter((place) => !managed.has(showPath(place.path)) && !isDefault(place))
    .reduce<PlainObject>((found, { path, value }) => put(found, path, value), {});
};

/** The settings of a pool among other properties. */
export const settingsOf = (properties: PlainObject): PlainObject =>
  Object.fromEntries(
    Object.keys(UserPoolSettings.fields).flatMap((name) => {
      const value = own(properties, name);
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );

/** What a program declares, with what it declared before and no longer does. */
export const everDeclared = (previous: PlainObject, news: PlainObject): PlainObject =>
  droppedPlaces(previous, news).reduce((all, [, { path, value }]) => put(all, path, value), news);
