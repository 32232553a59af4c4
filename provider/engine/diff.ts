import { asObject, own, type PlainObject } from '../codec/plain-object';
import { holdsUnknown, isUnknown } from '../codec/unknown';
import { type Difference, movesRegion } from './diff-result';
import type { Sides } from './three-way-merge';

/** Compares what the state keeps of something inside a pool with what the program says of it now, by meaning. */
export const differenceInside = (sides: Sides, olds: PlainObject, news: PlainObject): Difference => {
  const replaces = [
    ...(movesRegion(olds, news) ? ['region'] : []),
    // The id of a pool is known while the pool stays: where it is not, another pool is coming.
    ...(isUnknown(own(news, 'userPoolId')) ? ['userPoolId'] : []),
    ...sides.replacedBy(olds, { ...asObject(own(olds, 'fixed')), ...olds }, news),
  ];
  return {
    replaces,
    changes: replaces.length > 0 || holdsUnknown(news) || sides.changesInPlace(olds, news),
  };
};
