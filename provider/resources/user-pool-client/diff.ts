import type { PlainObject } from '../../codec/plain-object';
import { differenceInside } from '../../engine/diff';
import type { Difference } from '../../engine/diff-result';
import { sides } from './merge';
import { declaredBy } from './state';

/** Compares what the state keeps of the live client with what the program says now, by meaning. */
export const difference = (olds: PlainObject, news: PlainObject): Difference =>
  differenceInside(sides, declaredBy(olds), news);
