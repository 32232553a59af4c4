import { describeValue } from './describe-value';
import { type Expectation, unexpected } from './expectation';
import { suggestion } from './suggestion';
import { INVALID, TwoPassType } from './two-pass';

export type Scalar = string | number | boolean;

/** The normalized value, or why the value is invalid. */
export type Parse<A extends Scalar> = (input: unknown) => A | Expectation;

export interface ScalarOptions<A> {
  /** The allowed values, if they can be listed. */
  readonly values?: ReadonlyArray<A>;
  /** Whether the value is always a secret, which no message shows. */
  readonly isSecret?: true | undefined;
}

/**
 * A value without parts, which `encode` converts to the API's format. Its name is its error message: "an integer from 6
 * to 99".
 */
export class ScalarType<A extends Scalar, O = A> extends TwoPassType<A, O> {
  readonly _tag = 'ScalarType' as const;
  readonly values: ReadonlyArray<A> | undefined;
  readonly isSecret: boolean;
  constructor(
    name: string,
    /** The normalized value, or why it is invalid. */
    readonly parse: Parse<A>,
    encode: (value: A) => O,
    { values, isSecret }: ScalarOptions<A> = {},
  ) {
    super(
      name,
      (u): u is A => typeof parse(u) !== 'object',
      (u) => {
        const parsed = parse(u);
        return typeof parsed === 'object' ? INVALID : parsed;
      },
      (u, context) => {
        const parsed = parse(u);
        if (typeof parsed !== 'object') return [];
        return [unexpected(u, context, { must: name, ...parsed }, isSecret === true)];
      },
      encode,
    );
    this.values = values;
    this.isSecret = isSecret === true;
  }
}

/** A scalar with the same format in the API. */
export const scalar = <A extends Scalar>(
  name: string,
  parse: Parse<A>,
  options?: ScalarOptions<A>,
): ScalarType<A> => new ScalarType(name, parse, (value) => value, options);

export const boolean = scalar<boolean>('true or false', (u) =>
  typeof u === 'boolean' ? u : { not: describeValue(u) },
);

export const intBetween = (min: number, max: number): ScalarType<number> =>
  scalar<number>(`an integer from ${min} to ${max}`, (u) => {
    if (typeof u !== 'number') return { not: describeValue(u) };
    return Number.isInteger(u) && u >= min && u <= max ? u : { not: String(u) };
  });

/** An enum of strings. */
export const oneOf = <const A extends readonly [string, ...string[]]>(
  ...values: A
): ScalarType<A[number]> => {
  const name = values.length === 1 ? `"${values[0]}"` : `one of ${values.map((v) => `"${v}"`).join(', ')}`;
  return scalar<A[number]>(
    name,
    (u) => {
      if (typeof u !== 'string') return { not: describeValue(u) };
      if (values.includes(u)) return u;
      const meant = suggestion(u, values);
      return {
        not: meant === undefined ? describeValue(u) : `${describeValue(u)}: did you mean "${meant}"?`,
      };
    },
    { values },
  );
};
