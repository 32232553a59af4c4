import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { describe } from './failure';
import { suggestion } from './suggestion';

/** A value without parts. Its name is its message: "an integer from 6 to 99". */
export class LeafType<A extends string | number | boolean, O = A> extends t.Type<A, O, unknown> {
  readonly _tag = 'LeafType' as const;
  constructor(
    name: string,
    /** The value in its normal form, or why it is not one. */
    private readonly parse: (input: unknown) => E.Either<string, A>,
    /** The values that are allowed, when they can be listed. */
    readonly values?: ReadonlyArray<A>,
    /** As the API writes it, where that is not the same. */
    encode?: (value: A) => O,
  ) {
    super(
      name,
      (u): u is A => E.isRight(parse(u)),
      (u, context) => {
        const result = this.parse(u);
        return E.isRight(result)
          ? t.success(result.right)
          : t.failure(u, context, `must be ${name}, not ${result.left}`);
      },
      // Without an encoding the two types are one.
      encode ?? ((value) => value as unknown as O),
    );
  }
}

export const boolean = new LeafType<boolean>('true or false', (u) =>
  typeof u === 'boolean' ? E.right(u) : E.left(describe(u)),
);

export const intBetween = (min: number, max: number): LeafType<number> =>
  new LeafType(`an integer from ${min} to ${max}`, (u) => {
    if (typeof u !== 'number') return E.left(describe(u));
    return Number.isInteger(u) && u >= min && u <= max ? E.right(u) : E.left(String(u));
  });

/** One of a few words. */
export const oneOf = <const A extends readonly [string, ...string[]]>(...values: A): LeafType<A[number]> => {
  const name = values.length === 1 ? `"${values[0]}"` : `one of ${values.map((v) => `"${v}"`).join(', ')}`;
  return new LeafType<A[number]>(
    name,
    (u) => {
      if (typeof u !== 'string') return E.left(describe(u));
      if (values.includes(u)) return E.right(u);
      const meant = suggestion(u, values);
      return E.left(meant === undefined ? describe(u) : `${describe(u)}: did you mean "${meant}"?`);
    },
    values,
  );
};
