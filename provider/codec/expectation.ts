import type * as t from 'io-ts';
import { type CodecError, codecError } from './validation-failure';

/** The reason why a value is invalid: the expectation, if narrower than the codec's name, and the actual value. */
export interface Expectation {
  readonly must?: string;
  readonly not: string;
}

/** The error of an unexpected value; that of a secret does not show the value. */
export const unexpected = (
  u: unknown,
  context: t.Context,
  { must, not }: Required<Expectation>,
  isSecret: boolean,
): CodecError => {
  const error = codecError(u, context, must, not);
  return isSecret && error.masked !== undefined ? { ...error, message: error.masked } : error;
};
