import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import type { CodecError } from './validation-failure';

/** The result of normalizing an invalid value. */
export const INVALID = Symbol('invalid');

export type Invalid = typeof INVALID;

/** The normalized value; INVALID at the first error. */
export type Normalise<A> = (u: unknown) => A | Invalid;

/** All errors of a value; none exactly if it can be normalized. */
export type Errors = (u: unknown, context: t.Context) => ReadonlyArray<CodecError>;

/** A codec that builds contexts and messages only for invalid values. */
export class TwoPassType<A, O> extends t.Type<A, O, unknown> {
  constructor(
    name: string,
    is: t.Is<A>,
    readonly normalise: Normalise<A>,
    readonly errors: Errors,
    encode: t.Encode<A, O>,
  ) {
    super(
      name,
      is,
      (u, context) => {
        const value = normalise(u);
        return value === INVALID ? t.failures([...errors(u, context)]) : t.success(value);
      },
      encode,
    );
  }
}

/** The first pass of any io-ts codec. */
export const normaliserOf = <C extends t.Mixed>(codec: C): Normalise<t.TypeOf<C>> => {
  if (codec instanceof TwoPassType) return codec.normalise;
  return (u) => {
    const decoded = codec.decode(u);
    return E.isRight(decoded) ? decoded.right : INVALID;
  };
};

/** The second pass of any io-ts codec. */
export const errorsOf = (codec: t.Mixed): Errors => {
  if (codec instanceof TwoPassType) return codec.errors;
  return (u, context) => {
    const result = codec.validate(u, context);
    return E.isLeft(result) ? result.left : [];
  };
};
