import { ask } from '../../engine/unknown-guard';

/** A text at a path of the settings. */
export interface Place {
  readonly path: string;
  readonly value: string;
}

/** A text at a path; nothing while it is unknown, so that one unknown text does not silence what is said of the others. */
export const placed = (path: string, read: () => string | undefined): ReadonlyArray<Place> => {
  const value = ask<undefined, string | undefined>(undefined, read);
  return value === undefined ? [] : [{ path, value }];
};
