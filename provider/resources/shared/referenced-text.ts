import { evaluateIfKnown } from '../../engine/unknown-guard';

/** A string at a path of the settings. */
export interface ReferencedText<P extends string = string> {
  readonly path: P;
  readonly value: string;
}

/** The string at a path, as a list: empty if it is absent or unknown, so that the others are still checked. */
export const referencedText = <P extends string>(
  path: P,
  read: () => string | undefined,
): ReadonlyArray<ReferencedText<P>> => {
  const value = evaluateIfKnown<undefined, string | undefined>(undefined, read);
  return value === undefined ? [] : [{ path, value }];
};
