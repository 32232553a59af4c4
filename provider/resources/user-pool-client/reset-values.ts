import type { Setting } from '../../codec/flatten';
import type { PlainObject } from '../../codec/plain-object';
import { defaultValue } from '../../engine/three-way-merge';
import type { ClientPath } from './paths';
import { lifetimesOf, TOKENS, unitOf } from './token-lifetimes';
import { unitsOf } from './types/duration';

const tokenAt = (path: ClientPath): keyof typeof TOKENS | undefined =>
  (['access', 'id', 'refresh'] as const).find((token) => path === TOKENS[token].validity);

/** What a setting goes back to when the program no longer declares it, or nothing when it is to be absent. */
export const resetValue = (path: ClientPath, setting: Setting, desired: PlainObject): unknown => {
  const token = tokenAt(path);
  if (token !== undefined) return unitsOf(TOKENS[token].lasts, unitOf(TOKENS[token], desired));
  // AWS reads an absent list of attributes as all that are standard, and an empty one may be none.
  if (path === 'readAttributes' || path === 'writeAttributes') return undefined;
  return defaultValue(setting);
};

const pathsOf = (token: keyof typeof TOKENS): ReadonlyArray<ClientPath> => [
  TOKENS[token].validity,
  `tokenValidityUnits.${TOKENS[token].unit}`,
];

/** A validity that lasts as long as AWS's own is nobody's, in whatever unit it is counted. */
export const isImplicitDefault = (path: ClientPath, live: PlainObject): boolean => {
  const found = (['access', 'id', 'refresh'] as const).find((token) => pathsOf(token).includes(path));
  return found !== undefined && lifetimesOf(live)[found] === TOKENS[found].lasts;
};
