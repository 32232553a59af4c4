import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import type { CodecError } from './validation-failure';

/** What stands for the normal form of a value that is not valid. */
export const INVALID = Symbol('invalid');

export type Invalid = typeof INVALID;

/** The normal form of a value; INVALID as soon as anything is wrong with it. */
export type Normalise<A> = (u: unknown) => A | Invalid;

/** Everything that is wrong with a value; nothing exactly where it has a normal form. */
export type Errors = (u: unknown, context: t.Context) => ReadonlyArray<CodecError>;

/** A codec that builds contexts and messages only for values that are not valid. */
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

/** The first pass of any codec of io-ts. */
export const normaliserOf = <C extends t.Mixed>(codec: C): Normalise<t.TypeOf<C>> => {
  if (codec instanceof TwoPassType) return codec.normalise;
  return (u) => {
    const decoded = codec.decode(u);
    return E.isRight(decoded) ? decoded.right : INVALID;
  };
};

/** The second pass of any codec of io-ts. */
export const errorsOf = (codec: t.Mixed): Errors => {
  if (codec instanceof TwoPassType) return codec.errors;
  return (u, context) => {
    const result = codec.validate(u, context);
    return E.isLeft(result) ? result.left : [];
  };
};
