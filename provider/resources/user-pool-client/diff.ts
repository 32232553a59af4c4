import type { PlainObject } from '../../codec/plain-object';
import { differenceInside } from '../../engine/diff';
import type { DiffResult } from '../../engine/diff-result';
import { clientMerge } from './merge';
import { declaredBy } from './state';

/** Compares what the state keeps of the live client with what the program says now, by meaning. */
export const diff = (olds: PlainObject, news: PlainObject): DiffResult =>
  differenceInside(clientMerge, declaredBy(olds), news);
