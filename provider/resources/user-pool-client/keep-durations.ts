import { clientPaths } from './paths';
import type { ClientSettings } from './settings';
import { lifetimesOf, TOKENS, unitOf } from './token-lifetimes';
import { unitsOf } from './types/duration';

/**
 * Settings in which a token lasts as long as it does on the live client, or by AWS's default, where the program says its
 * unit but not how many: a live number alone would mean another time in another unit.
 */
export const keepDurations = (
  live: ClientSettings,
  target: ClientSettings,
  desired: ClientSettings,
): ClientSettings => {
  const before = lifetimesOf(live);
  return (['access', 'id', 'refresh'] as const).reduce((all, name) => {
    const token = TOKENS[name];
    const unit = unitOf(token, target);
    if (desired[token.validity] !== undefined || unit === unitOf(token, live)) return all;
    const count = unitsOf(before[name] ?? token.lasts, unit);
    return count === undefined ? all : clientPaths.set(all, token.validity, count);
  }, target);
};
