import * as E from 'fp-ts/Either';
import { describe } from './failure';
import { LeafType } from './leaf';

/** What a text must be beyond its length; `ok` must take linear time whatever the text. */
export interface Shape {
  readonly says: string;
  readonly ok: (text: string) => boolean;
}

export interface TextFacts {
  readonly min?: number;
  readonly max?: number;
  readonly shape?: Shape;
}

/** Counts characters as AWS does: code points, not UTF-16 units. */
const characters = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

const lengthName = (min: number, max: number): string => {
  if (max === Number.POSITIVE_INFINITY)
    return min > 0 ? `a string of at least ${min} characters` : 'a string';
  return min > 0 ? `a string of ${min} to ${max} characters` : `a string of at most ${max} characters`;
};

/** A string of so many characters, and of a certain shape. */
export const text = (
  name: string,
  { min = 0, max = Number.POSITIVE_INFINITY, shape }: TextFacts,
): LeafType<string> => {
  const full = [name === '' ? lengthName(min, max) : `${name}: ${lengthName(min, max)}`, shape?.says]
    .filter((part) => part !== undefined)
    .join(', ');
  return new LeafType(full, (u) => {
    if (typeof u !== 'string') return E.left(describe(u));
    // A code point takes at most two units, so a hostile length is refused without counting.
    if (u.length > 2 * max) return E.left(describe(u));
    // A code point takes one unit or two, so between these bounds there is nothing to count.
    const count = u.length >= 2 * min && u.length <= max ? u.length : characters(u);
    if (count < min || count > max) return E.left(count === 0 ? 'an empty string' : `${count} characters`);
    if (!u.isWellFormed()) return E.left('a string with half a surrogate pair, which cannot be sent');
    return shape === undefined || shape.ok(u) ? E.right(u) : E.left(`${describe(u)} that is not`);
  });
};

/** A whole number in decimal digits, given as a string, or as a number that is turned into one. */
export const numericText = (max: number): LeafType<string> =>
  new LeafType('a whole number in decimal digits', (u) => {
    const given = typeof u === 'number' && Number.isSafeInteger(u) ? String(u) : u;
    if (typeof given !== 'string') return E.left(describe(u));
    return given.length <= max && /^-?\d+$/.test(given) ? E.right(given) : E.left(describe(given));
  });
