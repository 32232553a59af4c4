import type { Difference } from '../spec/difference';
import type { PlainObject } from '../spec/object';
import { differenceInside } from '../user-pool/inside';
import { sides } from './settings';
import { declaredBy } from './state';

/** Compares what the state keeps of the live client with what the program says now, by meaning. */
export const difference = (olds: PlainObject, news: PlainObject): Difference =>
  differenceInside(sides, declaredBy(olds), news);
