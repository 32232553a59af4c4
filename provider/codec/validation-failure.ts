import type * as t from 'io-ts';
import { describeValue } from './describe-value';
import { type Path, showPath } from './path';
import { MASK, type Secrets } from './secret';

/** A validation failure: the path, and the reason. */
export interface ValidationFailure {
  readonly path: string;
  readonly reason: string;
  /** The path of an unknown property, for suggestions of where it belongs. */
  readonly unknown?: Path;
}

/** A failure as one text. */
export const formatFailure = ({ path, reason }: ValidationFailure): string =>
  path === '' ? reason : `${path}: ${reason}`;

/** A failure of a codec, with the message to show if the value is secret. */
export interface CodecError extends t.ValidationError {
  readonly masked?: string;
  /** Whether the failure is an unknown property. */
  readonly isUnknownProperty?: true;
  /** The indexes of path steps that are names chosen by the program. */
  readonly freeSteps?: ReadonlyArray<number>;
}

const isListEntry = (context: t.Context, index: number): boolean => Array.isArray(context[index]?.actual);

const pathOf = (context: t.Context): Path =>
  context.slice(1).map((entry, index) => (isListEntry(context, index) ? Number(entry.key) : entry.key));

/** A failure that shows the value: `must be <expected>, not <value>`. */
export const codecError = (
  value: unknown,
  context: t.Context,
  what: string,
  actual: string = describeValue(value),
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
  // Names that the program chose inside a secret value are part of the secret.
  const shownPath = path.map((step, index) =>
    error.freeSteps?.includes(index) && secrets.has(path.slice(0, index)) ? MASK : step,
  );
  return {
    path: showPath(shownPath),
    reason: isSecret ? (error.masked ?? reason) : reason,
    ...(error.isUnknownProperty && !isSecret && { unknown: path }),
  };
};

const NONE: Secrets = { has: () => false };

/** Converts io-ts errors to failures, one for each path and reason, in order; secret values are not shown. */
export const failuresOf = (errors: t.Errors, secrets: Secrets = NONE): ReadonlyArray<ValidationFailure> => {
  const seen = new Set<string>();
  return errors
    .map((error) => failureOf(error, secrets))
    .filter(({ path, reason }) => {
      const key = `${path}\n${reason}`;
      return !seen.has(key) && seen.add(key);
    });
};
