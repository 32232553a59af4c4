import { own, type PlainObject } from '../codec/plain-object';
import { isUnknown } from '../codec/unknown';

/** The difference between state and inputs. */
export interface DiffResult {
  /** Changed properties that require a replacement. */
  readonly replaces: ReadonlyArray<string>;
  /** Whether any change is needed. */
  readonly changes: boolean;
}

/** Whether the inputs and the state have different Regions. */
export const movesRegion = (olds: PlainObject, news: PlainObject): boolean => {
  const [from, to] = [own(olds, 'region'), own(news, 'region')];
  return from !== undefined && to !== undefined && !isUnknown(to) && from !== to;
};

/** Whether a replacement deletes the old resource first. */
export type DeletesFirst = (olds: PlainObject, news: PlainObject, replaces: ReadonlyArray<string>) => boolean;

/** Whether a diff is a replacement that deletes the old resource first. */
export const deletesFirst = (
  { deleteBeforeReplace = false }: { readonly deleteBeforeReplace?: boolean | DeletesFirst },
  olds: PlainObject,
  news: PlainObject,
  replaces: ReadonlyArray<string>,
): boolean =>
  replaces.length > 0 &&
  (typeof deleteBeforeReplace === 'function'
    ? deleteBeforeReplace(olds, news, replaces)
    : deleteBeforeReplace);
