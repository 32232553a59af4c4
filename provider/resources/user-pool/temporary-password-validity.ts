import type { PlainObject } from '../../codec/plain-object';
import { type PoolPath, poolPaths } from './paths';
import type { PoolSettings } from './settings';

const OLDER = 'adminCreateUserConfig.unusedAccountValidityDays' satisfies PoolPath;
const NEWER = 'policies.passwordPolicy.temporaryPasswordValidityDays' satisfies PoolPath;

const olderOf = (settings: PoolSettings): number | undefined =>
  settings.adminCreateUserConfig?.unusedAccountValidityDays;

const newerOf = (settings: PoolSettings): number | undefined =>
  settings.policies?.passwordPolicy?.temporaryPasswordValidityDays;

/** AWS's default of both settings, in days. */
const DEFAULT_DAYS = 7;

const isSet = (days: unknown): boolean => days !== undefined && Number(days) !== DEFAULT_DAYS;

/** Whether the older of the two settings is in effect; AWS always returns both. */
const isOlderInForce = (settings: PoolSettings, desired: PoolSettings): boolean => {
  if (olderOf(desired) !== undefined) return true;
  return newerOf(desired) === undefined && isSet(olderOf(settings)) && !isSet(newerOf(settings));
};

/**
 * The settings with one validity of temporary passwords. AWS refuses the older one together with the newer one, in one
 * request or once the newer one was set ("Please use TemporaryPasswordValidityDays in PasswordPolicy instead of
 * UnusedAccountValidityDays", hashicorp/terraform-provider-aws#9286), though it returns both.
 */
export const withOneValidity = (settings: PoolSettings, desired: PoolSettings): PoolSettings => {
  if (olderOf(settings) === undefined || newerOf(settings) === undefined) return settings;
  return poolPaths.delete(settings, isOlderInForce(settings, desired) ? NEWER : OLDER);
};

/** Why the older setting cannot be sent to a pool on which the newer one was set; undefined if it can. */
export const validityFailure = (live: PoolSettings, desired: PoolSettings): string | undefined =>
  olderOf(desired) !== undefined && isSet(newerOf(live))
    ? `${OLDER}: the pool has temporaryPasswordValidityDays ${newerOf(live)}, and AWS then refuses the older setting. Remove it, and declare ${NEWER} instead.`
    : undefined;

/** The settings without the older validity, if it is only live and not declared. */
export const withoutLiveValidity = (
  settings: PoolSettings,
  desired: PoolSettings,
): PoolSettings | undefined =>
  olderOf(desired) === undefined && olderOf(settings) !== undefined && isOlderInForce(settings, desired)
    ? poolPaths.delete(settings, OLDER)
    : undefined;

/** Whether the live older setting is AWS's default or not in effect, so it is not drift. */
export const isIdleValidity = (path: PoolPath, live: PlainObject): boolean =>
  path === OLDER && (!isSet(poolPaths.read(live, OLDER)) || isSet(poolPaths.read(live, NEWER)));
