import { asObject, own, type PlainObject } from '../codec/plain-object';
import { holdsUnknown, isUnknown } from '../codec/unknown';
import { type DiffResult, movesRegion } from './diff-result';
import { UNDECLARED_CREATE_ONLY } from './state-keys';
import type { ThreeWayMerge } from './three-way-merge';

/** Compares what the state keeps of something inside a pool with what the program says of it now, by meaning. */
export const differenceInside = (sides: ThreeWayMerge, olds: PlainObject, news: PlainObject): DiffResult => {
  const replaces = [
    ...(movesRegion(olds, news) ? ['region'] : []),
    // The id of a pool is known while the pool stays: where it is not, another pool is coming.
    ...(isUnknown(own(news, 'userPoolId')) ? ['userPoolId'] : []),
    ...sides.replacementTriggers(olds, { ...asObject(own(olds, UNDECLARED_CREATE_ONLY)), ...olds }, news),
  ];
  return {
    replaces,
    changes: replaces.length > 0 || holdsUnknown(news) || sides.needsUpdate(olds, news),
  };
};
