import type { PlainObject } from '../../codec/plain-object';
import { differenceInside } from '../../engine/diff';
import type { DiffResult } from '../../engine/diff-result';
import { clientMerge } from './merge';
import { declaredBy } from './state';

/** Compares the live client in the state with the program's inputs, by meaning. */
export const diff = (olds: PlainObject, news: PlainObject): DiffResult =>
  differenceInside(clientMerge, declaredBy(olds), news);
