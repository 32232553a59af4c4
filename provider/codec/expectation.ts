import type * as t from 'io-ts';
import { type CodecError, codecError } from './validation-failure';

/** Why a value is not one: what it must be, where that is less than all that the codec demands, and what it is. */
export interface Expectation {
  readonly must?: string;
  readonly not: string;
}

/** The error of a value that is not as expected; that of a secret shows nothing of it. */
export const unexpected = (
  u: unknown,
  context: t.Context,
  { must, not }: Required<Expectation>,
  isSecret: boolean,
): CodecError => {
  const error = codecError(u, context, must, not);
  return isSecret && error.masked !== undefined ? { ...error, message: error.masked } : error;
};
