import type * as t from 'io-ts';
import { type Path, showPath } from './path';

/** One thing that is wrong with a value: where, and what it must be. */
export interface Failure {
  readonly path: string;
  readonly reason: string;
}

const pathOf = (context: t.Context): Path =>
  context.slice(1).map((entry, index) => {
    const parent = context[index]?.actual;
    return Array.isArray(parent) ? Number(entry.key) : entry.key;
  });

/** What is said of a value that may be a secret: its kind and size, never its content. */
export const describe = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string')
    return value === '' ? 'an empty string' : `a string of length ${value.length}`;
  if (Array.isArray(value)) return `a list of length ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
};

const failureOf = (error: t.ValidationError): Failure => {
  const last = error.context.at(-1);
  const reason =
    error.message ?? `must be ${last?.type.name ?? 'something else'}, not ${describe(error.value)}`;
  return { path: showPath(pathOf(error.context)), reason };
};

/** Turns io-ts errors into failures, one a place and reason, in the order found. */
export const failuresOf = (errors: t.Errors): ReadonlyArray<Failure> => {
  const seen = new Set<string>();
  return errors.map(failureOf).filter(({ path, reason }) => {
    const key = `${path}\n${reason}`;
    return !seen.has(key) && seen.add(key);
  });
};
