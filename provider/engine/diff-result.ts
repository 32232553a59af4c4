import { own, type PlainObject } from '../codec/plain-object';
import { isUnknown } from '../codec/unknown';

/** What differs between the state and what the program says now. */
export interface DiffResult {
  /** Properties that only a new resource could have as the program says. */
  readonly replaces: ReadonlyArray<string>;
  /** Whether there is anything to do at all. */
  readonly changes: boolean;
}

/** Whether the program says another Region than the state. */
export const movesRegion = (olds: PlainObject, news: PlainObject): boolean => {
  const [from, to] = [own(olds, 'region'), own(news, 'region')];
  return from !== undefined && to !== undefined && !isUnknown(to) && from !== to;
};
