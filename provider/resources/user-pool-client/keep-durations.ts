import { clientPaths } from './paths';
import type { ClientSettings } from './settings';
import { lifetimesOf, TOKENS, unitOf } from './token-lifetimes';
import { unitsOf } from './types/duration';

/**
 * Settings that keep the duration of the live token, or AWS's default, if the program declares the unit but not the
 * number: the live number in another unit would be another duration.
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
