import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { suggestion } from './suggestion';
import { type CodecError, codecError, shown } from './validation-failure';

/** Why a value is not one: what it must be, where that is less than all that the codec demands, and what it is. */
export interface Expectation {
  readonly must?: string;
  readonly not: string;
}

export interface ScalarOptions<A, O> {
  /** The values that are allowed, when they can be listed. */
  readonly values?: ReadonlyArray<A>;
  /** As the API writes it, where that is not the same. */
  readonly encode?: (value: A) => O;
  /** Whether the value is a secret in every program: no message shows it. */
  readonly isSecret?: true | undefined;
}

/** A value without parts. Its name is its message: "an integer from 6 to 99". */
export class ScalarType<A extends string | number | boolean, O = A> extends t.Type<A, O, unknown> {
  readonly _tag = 'LeafType' as const;
  readonly values: ReadonlyArray<A> | undefined;
  readonly isSecret: boolean;
  constructor(
    name: string,
    /** The value in its normal form, or why it is not one. */
    private readonly parse: (input: unknown) => E.Either<Expectation, A>,
    { values, encode, isSecret = undefined }: ScalarOptions<A, O> = {},
  ) {
    super(
      name,
      (u): u is A => E.isRight(parse(u)),
      (u, context) => {
        const result = this.parse(u);
        if (E.isRight(result)) return t.success(result.right);
        const { must = name, not } = result.left;
        const refused = codecError(u, context, must, not);
        const { masked = '' } = refused;
        return t.failures<A>([isSecret ? { ...refused, message: masked } : refused] satisfies CodecError[]);
      },
      // Without an encoding the two types are one.
      encode ?? ((value) => value as unknown as O),
    );
    this.values = values;
    this.isSecret = isSecret === true;
  }
}

export const boolean = new ScalarType<boolean>('true or false', (u) =>
  typeof u === 'boolean' ? E.right(u) : E.left({ not: shown(u) }),
);

export const intBetween = (min: number, max: number): ScalarType<number> =>
  new ScalarType(`an integer from ${min} to ${max}`, (u) => {
    if (typeof u !== 'number') return E.left({ not: shown(u) });
    return Number.isInteger(u) && u >= min && u <= max ? E.right(u) : E.left({ not: String(u) });
  });

/** One of a few words. */
export const oneOf = <const A extends readonly [string, ...string[]]>(
  ...values: A
): ScalarType<A[number]> => {
  const name = values.length === 1 ? `"${values[0]}"` : `one of ${values.map((v) => `"${v}"`).join(', ')}`;
  return new ScalarType<A[number]>(
    name,
    (u) => {
      if (typeof u !== 'string') return E.left({ not: shown(u) });
      if (values.includes(u)) return E.right(u);
      const meant = suggestion(u, values);
      return E.left({ not: meant === undefined ? shown(u) : `${shown(u)}: did you mean "${meant}"?` });
    },
    { values },
  );
};
