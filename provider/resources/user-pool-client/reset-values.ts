import { defaultValue } from '../../codec/default-value';
import type { Setting } from '../../codec/flatten';
import type { PlainObject } from '../../codec/plain-object';
import type { ClientPath } from './paths';
import { lifetimesOf, TOKENS, unitOf } from './token-lifetimes';
import { unitsOf } from './types/duration';

const tokenAt = (path: ClientPath): keyof typeof TOKENS | undefined =>
  (['access', 'id', 'refresh'] as const).find((token) => path === TOKENS[token].validity);

/** The value to which a setting is reset when it is no longer declared; undefined to remove it. */
export const resetValue = (path: ClientPath, setting: Setting, desired: PlainObject): unknown => {
  const token = tokenAt(path);
  if (token !== undefined) return unitsOf(TOKENS[token].lasts, unitOf(TOKENS[token], desired));
  // AWS treats an absent list of attributes as all standard ones, and may treat an empty list as none.
  if (path === 'readAttributes' || path === 'writeAttributes') return undefined;
  return defaultValue(setting);
};

const pathsOf = (token: keyof typeof TOKENS): ReadonlyArray<ClientPath> => [
  TOKENS[token].validity,
  `tokenValidityUnits.${TOKENS[token].unit}`,
];

/** A validity equal to AWS's default, in any unit, is an implicit default and not drift. */
export const isImplicitDefault = (path: ClientPath, live: PlainObject): boolean => {
  const found = (['access', 'id', 'refresh'] as const).find((token) => pathsOf(token).includes(path));
  return found !== undefined && lifetimesOf(live)[found] === TOKENS[found].lasts;
};
