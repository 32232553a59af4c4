/*
 * Holds a declaration against other types: the build stops, naming the member, when those know one that is not declared,
 * at any depth, or the reverse.
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

/** Compiles only while there are none; otherwise the error names them. */
export type None<Paths extends never> = Paths;
/** What one side has and the other lacks. */
export type Mismatch<A, B> = [A] extends [B] ? ([B] extends [A] ? never : B) : A;
