import type * as t from 'io-ts';
import { type Path, showPath } from './path';
import { MASK, type Secrets } from './secret';
import { shown } from './shown';

/** One thing that is wrong with a value: where, and what it must be. */
export interface ValidationFailure {
  readonly path: string;
  readonly reason: string;
  /** The way to a property that is not known here, so that what was meant can be looked for elsewhere. */
  readonly unknown?: Path;
}

/** A failure of a codec, with what is said in place of its message where the value is secret. */
export interface CodecError extends t.ValidationError {
  readonly masked?: string;
  /** Whether it is of a property that is not known. */
  readonly isUnknownProperty?: true;
  /** Which steps of the path are names that the program chose. */
  readonly freeSteps?: ReadonlyArray<number>;
}

const isListEntry = (context: t.Context, index: number): boolean => Array.isArray(context[index]?.actual);

const pathOf = (context: t.Context): Path =>
  context.slice(1).map((entry, index) => (isListEntry(context, index) ? Number(entry.key) : entry.key));

/** A failure that shows the value: `must be <what>, not <value>`. */
export const codecError = (
  value: unknown,
  context: t.Context,
  what: string,
  actual: string = shown(value),
): CodecError => ({
  value,
  context,
  message: `must be ${what}, not ${actual}`,
  masked: `must be ${what}, not ${MASK}`,
});

const failureOf = (error: CodecError, secrets: Secrets): ValidationFailure => {
  const path = pathOf(error.context);
  const reason = error.message ?? `must be ${error.context.at(-1)?.type.name ?? 'something else'}`;
  const isSecret = secrets.has(path);
  // The names that the program chose inside a secret value are part of it.
  const said = path.map((step, index) =>
    error.freeSteps?.includes(index) && secrets.has(path.slice(0, index)) ? MASK : step,
  );
  return {
    path: showPath(said),
    reason: isSecret ? (error.masked ?? reason) : reason,
    ...(error.isUnknownProperty && !isSecret && { unknown: path }),
  };
};

const NONE: Secrets = { has: () => false };

/** Turns io-ts errors into failures, one a place and reason, in the order found; values that are secret are not shown. */
export const failuresOf = (errors: t.Errors, secrets: Secrets = NONE): ReadonlyArray<ValidationFailure> => {
  const seen = new Set<string>();
  return errors
    .map((error) => failureOf(error, secrets))
    .filter(({ path, reason }) => {
      const key = `${path}\n${reason}`;
      return !seen.has(key) && seen.add(key);
    });
};
