import { describeValue, quoted } from './describe-value';
import type { Expectation } from './expectation';
import { firstOther } from './first-other';
import { type Parse, type ScalarType, scalar } from './scalar';
import { characters, lengthName } from './string-length';

/** A requirement of a string beyond its length; `test` must take linear time for every input. */
export interface Format {
  readonly message: string;
  readonly test: (text: string) => boolean;
  /** The allowed characters, if the format constrains each character by itself. */
  readonly allows?: (character: string) => boolean;
}

export interface StringOptions {
  readonly min?: number;
  readonly max?: number;
  /** The format beside the length; with several, each has its own message. */
  readonly format?: Format | ReadonlyArray<Format>;
  /** Whether the value is always a secret. */
  readonly isSecret?: true;
}

/** Printable ASCII; other characters are the most likely to make a string look like another. */
const isPlain = (character: string): boolean => character > ' ' && character <= '~';

const misshapen = (text: string, named: string, { message, allows = isPlain }: Format): Expectation => {
  const other = firstOther(text, allows);
  return {
    must: `${named}${message.startsWith('of ') ? '' : ','} ${message}`,
    not: other === undefined ? quoted(text) : `${quoted(text)}, which has ${other}`,
  };
};

/** A string with length limits and formats. */
export const text = (
  name: string,
  { min = 0, max = Number.POSITIVE_INFINITY, format = [], isSecret }: StringOptions,
): ScalarType<string> => {
  const formats = [format].flat();
  const sized = name === '' ? lengthName(min, max) : `${name}: ${lengthName(min, max)}`;
  const named = name === '' ? 'a string' : name;
  const parse: Parse<string> = (u) => {
    if (typeof u !== 'string') return { not: describeValue(u) };
    // A code point takes at most two units, so an excessive length is refused without counting.
    if (u.length > 2 * max) return { must: sized, not: `${quoted(u)}, which is longer` };
    // A code point takes one or two units, so between these bounds no counting is needed.
    const count = u.length >= 2 * min && u.length <= max ? u.length : characters(u);
    if (count === 0 && min > 0) return { not: 'an empty string' };
    if (count < min || count > max)
      return {
        must: sized,
        not: `${quoted(u)}, which has ${count} ${count === 1 ? 'character' : 'characters'}`,
      };
    if (!u.isWellFormed()) {
      const message = 'of whole characters';
      return misshapen(u, named, { message, test: () => false, allows: (one) => one.isWellFormed() });
    }
    const broken = formats.find(({ test }) => !test(u));
    return broken === undefined ? u : misshapen(u, named, broken);
  };
  const full = [sized, ...formats.map(({ message }) => message)].join(', ');
  return scalar(full, parse, { isSecret });
};

/** A whole number as decimal digits, given as a string or as a number, which is converted. */
export const numericText = (max: number): ScalarType<string> =>
  scalar<string>('a whole number in decimal digits', (u) => {
    const given = typeof u === 'number' && Number.isSafeInteger(u) ? String(u) : u;
    return typeof given === 'string' && given.length <= max && /^-?\d+$/.test(given)
      ? given
      : { not: describeValue(u) };
  });
