/*
 * Compares a declaration with other types at any depth: if either side has a member that the other lacks, the build
 * fails and names it.
 */

type Leaf = string | number | boolean | undefined;

/** The paths of members that `Theirs` has and `Ours` lacks. */
export type Missing<Ours, Theirs, Path extends string = ''> = [Theirs] extends [Leaf]
  ? never
  : Theirs extends ReadonlyArray<infer TheirElement>
    ? Ours extends ReadonlyArray<infer OurElement>
      ? Missing<OurElement, NonNullable<TheirElement>, `${Path}[]`>
      : `${Path} is not a list`
    : string extends keyof Theirs
      ? string extends keyof Ours
        ? Missing<Ours[string], NonNullable<Theirs[string]>, `${Path}.*`>
        : `${Path} is not a map`
      : {
          [K in keyof Theirs & string]-?: K extends keyof Ours
            ? Missing<NonNullable<Ours[K]>, NonNullable<Theirs[K]>, `${Path}.${K}`>
            : `${Path}.${K}`;
        }[keyof Theirs & string];

/** Compiles only if there are no paths; otherwise the compiler error names them. */
export type None<Paths extends never> = Paths;
/** The members that one side has and the other lacks. */
export type Mismatch<A, B> = [A] extends [B] ? ([B] extends [A] ? never : B) : A;
