import * as t from 'io-ts';
import { suggestion } from './suggestion';
import type { CodecError } from './validation-failure';

const UNKNOWN_PROPERTY = 'is not a known property';

/** The maximum number of names to list; a longer list would not help. */
const FEW = 8;

/** `custom:team` where `custom` has members: `custom.team`. */
const prefixed = (name: string, known: ReadonlyArray<string>): string | undefined => {
  const [prefix = '', ...rest] = name.split(':');
  return rest.length > 0 && known.includes(prefix) ? `${prefix}.${rest.join(':')}` : undefined;
};

const misspelt = (name: string, known: ReadonlyArray<string>): string => {
  const meant = prefixed(name, known) ?? suggestion(name, known);
  if (meant !== undefined) return `${UNKNOWN_PROPERTY}: did you mean ${meant}?`;
  return known.length > FEW
    ? UNKNOWN_PROPERTY
    : `${UNKNOWN_PROPERTY}: the known ones are ${known.join(', ')}`;
};

/** The error of a member that no field declares. */
export const unknownProperty = (
  key: string,
  value: unknown,
  context: t.Context,
  known: ReadonlyArray<string>,
): CodecError => ({
  value,
  context: [...context, { key, type: t.never, actual: value }],
  message: misspelt(key, known),
  masked: UNKNOWN_PROPERTY,
  isUnknownProperty: true,
  freeSteps: [context.length - 1],
});
