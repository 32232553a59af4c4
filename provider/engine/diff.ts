import { asObject, own, type PlainObject } from '../codec/plain-object';
import { holdsUnknown, isUnknown } from '../codec/unknown';
import { type DiffResult, movesRegion } from './diff-result';
import { UNDECLARED_CREATE_ONLY } from './state-keys';
import type { ThreeWayMerge } from './three-way-merge';

/** Compares the state of a pool's child resource with its inputs, by semantic equality. */
export const differenceInside = (sides: ThreeWayMerge, olds: PlainObject, news: PlainObject): DiffResult => {
  const replaces = [
    ...(movesRegion(olds, news) ? ['region'] : []),
    // An unknown pool id means that the pool is replaced: the id of an existing pool is known.
    ...(isUnknown(own(news, 'userPoolId')) ? ['userPoolId'] : []),
    ...sides.replacementTriggers(olds, { ...asObject(own(olds, UNDECLARED_CREATE_ONLY)), ...olds }, news),
  ];
  return {
    replaces,
    changes: replaces.length > 0 || holdsUnknown(news) || sides.needsUpdate(olds, news),
  };
};
