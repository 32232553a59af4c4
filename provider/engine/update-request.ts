import * as E from 'fp-ts/Either';
import type { ApiOf, Fields, StructOf } from '../codec/field';
import { mergeUnrecognized } from '../codec/merge-unrecognized';
import { omitEmpty } from '../codec/omit-empty';
import { omitIncompleteFields } from '../codec/omit-incomplete';
import { asObject, type PlainObject } from '../codec/plain-object';
import type { StructType } from '../codec/struct';
import type { PlainLive } from './identity';
import type { ThreeWayMerge } from './three-way-merge';

/**
 * The request that updates a live resource to the declared settings; undefined if nothing changes. AWS may reset
 * settings that an update omits, so every setting is sent, also those that this package does not model.
 */
export const updateRequest = <F extends Fields>(
  codec: StructType<F>,
  { merge3, hasChanges }: Pick<ThreeWayMerge, 'merge3' | 'hasChanges'>,
  { settings: live, extras }: Pick<PlainLive, 'settings' | 'extras'>,
  previous: PlainObject,
  news: PlainObject,
  /** What AWS demands beyond the merge. */
  adjust: (merged: PlainObject) => PlainObject = (merged) => merged,
): ApiOf<F> | undefined => {
  // Members removed one by one leave objects that AWS would refuse.
  const rest = omitIncompleteFields(codec, adjust(merge3(live, previous, news)));
  const target = asObject(omitEmpty(codec, rest));
  if (!hasChanges(live, target)) return undefined;
  return mergeUnrecognized(codec, codec.encodePartial(target as Partial<StructOf<F>>), extras);
};

/** The plan of a kind that one request updates. */
export const singleCallPlan = <R>(request: R | undefined): E.Either<string, ReadonlyArray<R>> =>
  E.right(request === undefined ? [] : [request]);
