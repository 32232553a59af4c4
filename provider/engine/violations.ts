import type { Violation } from './rules';

/** The violations of a list of strings, one for each invalid element at its own path. */
export const elementsOf = <P extends string>(
  path: P,
  list: ReadonlyArray<string> | undefined,
  isWrong: (element: string) => boolean,
): ReadonlyArray<Violation<P>> =>
  (list ?? []).flatMap((value, index) =>
    isWrong(value) ? [{ path: `${path}[${index}]` as const, value }] : [],
  );
