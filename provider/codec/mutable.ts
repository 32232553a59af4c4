/** The same type, which a program may change as an object of its own. */
export type Mutable<A> =
  A extends ReadonlyArray<infer E>
    ? Mutable<E>[]
    : A extends object
      ? { -readonly [K in keyof A]: Mutable<A[K]> }
      : A;

/** A copy of plain data, which its owner may change. */
export function copyOf<A>(value: A): Mutable<A>;
export function copyOf(value: unknown): unknown {
  return structuredClone(value);
}
