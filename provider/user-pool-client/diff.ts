import { type Difference, movesRegion } from '../spec/difference';
import { asObject, own, type PlainObject } from '../spec/object';
import { holdsUnknown, isUnknown } from '../spec/unknown';
import { sides } from './settings';
import { declaredBy } from './state';

/** Compares what the state keeps of the live client with what the program says now, by meaning. */
export const difference = (olds: PlainObject, news: PlainObject): Difference => {
  const declared = declaredBy(olds);
  const replaces = [
    ...(movesRegion(olds, news) ? ['region'] : []),
    // The id of a pool is known while the pool stays: where it is not, another pool is coming.
    ...(isUnknown(own(news, 'userPoolId')) ? ['userPoolId'] : []),
    ...sides.replacedBy(declared, { ...asObject(own(olds, 'fixed')), ...declared }, news),
  ];
  return {
    replaces,
    changes: replaces.length > 0 || holdsUnknown(news) || sides.changesInPlace(declared, news),
  };
};
