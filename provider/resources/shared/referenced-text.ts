import { evaluateIfKnown } from '../../engine/unknown-guard';

/** A text at a path of the settings. */
export interface ReferencedText<P extends string = string> {
  readonly path: P;
  readonly value: string;
}

/** A text at a path; nothing while it is unknown, so that one unknown text does not silence what is said of the others. */
export const referencedText = <P extends string>(
  path: P,
  read: () => string | undefined,
): ReadonlyArray<ReferencedText<P>> => {
  const value = evaluateIfKnown<undefined, string | undefined>(undefined, read);
  return value === undefined ? [] : [{ path, value }];
};
