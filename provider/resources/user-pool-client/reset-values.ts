import type { Setting } from '../../codec/flatten';
import type { PlainObject } from '../../codec/plain-object';
import { SetType } from '../../codec/set';
import { lifetimesOf, TOKENS, unitOf } from './token-lifetimes';
import { unitsOf } from './types/duration';

const tokenAt = (path: string): keyof typeof TOKENS | undefined =>
  (['access', 'id', 'refresh'] as const).find((token) => path === TOKENS[token].validity);

/** What a setting goes back to when the program no longer declares it, or nothing when it is to be absent. */
export const resetValue = (path: string, { facts, codec }: Setting, desired: PlainObject): unknown => {
  const token = tokenAt(path);
  if (token !== undefined) return unitsOf(TOKENS[token].lasts, unitOf(TOKENS[token], desired));
  // AWS reads an absent list of attributes as all that are standard, and an empty one may be none.
  if (path === 'readAttributes' || path === 'writeAttributes') return undefined;
  return facts.default ?? (codec instanceof SetType ? [] : undefined);
};

/** A validity that lasts as long as AWS's own is nobody's, in whatever unit it is counted. */
export const isImplicitDefault = (path: string, live: unknown): boolean => {
  const found = (['access', 'id', 'refresh'] as const).find((token) =>
    [TOKENS[token].validity, `tokenValidityUnits.${TOKENS[token].unit}`].includes(path),
  );
  return found !== undefined && lifetimesOf(Object(live))[found] === TOKENS[found].lasts;
};
