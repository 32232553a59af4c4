import { evaluateIfKnown } from '../../engine/unknown-guard';

/** A text at a path of the settings. */
export interface ReferencedText {
  readonly path: string;
  readonly value: string;
}

/** A text at a path; nothing while it is unknown, so that one unknown text does not silence what is said of the others. */
export const referencedText = (
  path: string,
  read: () => string | undefined,
): ReadonlyArray<ReferencedText> => {
  const value = evaluateIfKnown<undefined, string | undefined>(undefined, read);
  return value === undefined ? [] : [{ path, value }];
};
