import { asObject, own, type PlainObject } from '../spec/object';
import { same } from '../spec/same';
import { at } from '../spec/tree';
import { holdsUnknown, isUnknown } from '../spec/unknown';
import { addedAttributes, changedAttributes, removedAttributes } from './attributes';
import { resting } from './resting';
import { declaredPlaces, droppedPlaces, replacedBy } from './settings';
import { STANDARD_ATTRIBUTES } from './standard-attributes';

/** What differs between the state and what the program says now. */
export interface Difference {
  /** Properties that only a new pool could have as the program says. */
  readonly replaces: ReadonlyArray<string>;
  /** Whether there is anything to do at all. */
  readonly changes: boolean;
}

const unmanagedBy = (olds: PlainObject): ReadonlySet<unknown> => {
  const paths = own(olds, 'unmanaged');
  return new Set(Array.isArray(paths) ? paths : []);
};

const changesInPlace = (olds: PlainObject, news: PlainObject): boolean => {
  const before = declaredPlaces(olds);
  const after = declaredPlaces(news);
  const unmanaged = unmanagedBy(olds);
  const set = [...after.entries()].some(([path, place]) => {
    // A setting that is not as AWS makes it, and was not ours: the state knows that it is there, not what it is.
    if (!before.has(path) && unmanaged.has(path)) return true;
    return !same(place.codec, place.facts, place.value, at(olds, place.path) ?? resting(path, place, olds));
  });
  const dropped = droppedPlaces(olds, news).some(
    ([path, place]) => !same(place.codec, place.facts, place.value, resting(path, place, news)),
  );
  return set || dropped;
};

const movesRegion = (olds: PlainObject, news: PlainObject): boolean => {
  const [from, to] = [own(olds, 'region'), own(news, 'region')];
  return from !== undefined && to !== undefined && !isUnknown(to) && from !== to;
};

/** The live attributes: those that the state keeps, and those that it need not, being the same in every pool. */
const attributesOf = (olds: PlainObject): ReadonlyArray<unknown> => {
  const kept = own(olds, 'schemaAttributes') ?? own(olds, 'schema');
  return [...(Array.isArray(kept) ? kept : []), ...STANDARD_ATTRIBUTES];
};

/** Compares what the state keeps of the live pool with what the program says now, by meaning. */
export const difference = (olds: PlainObject, news: PlainObject): Difference => {
  const liveAttributes = attributesOf(olds);
  const schema = own(news, 'schema');
  const brokenAttributes = [
    ...changedAttributes(liveAttributes, schema),
    ...removedAttributes(own(olds, 'schema'), schema),
  ];
  const replaces = [
    ...(movesRegion(olds, news) ? ['region'] : []),
    ...replacedBy(olds, { ...asObject(own(olds, 'fixed')), ...olds }, news),
    ...(brokenAttributes.length > 0 ? ['schema'] : []),
  ];
  const changes =
    replaces.length > 0 ||
    holdsUnknown(news) ||
    addedAttributes(liveAttributes, schema).length > 0 ||
    // Deleting knows only the state, so the state has to learn of it.
    (own(olds, 'forceDestroy') ?? false) !== (own(news, 'forceDestroy') ?? false) ||
    changesInPlace(olds, news);
  return { replaces, changes };
};
