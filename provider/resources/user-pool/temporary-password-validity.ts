import type { PlainObject } from '../../codec/plain-object';
import { type PoolPath, poolPaths } from './paths';
import type { PoolSettings } from './settings';

const OLDER = 'adminCreateUserConfig.unusedAccountValidityDays' satisfies PoolPath;
const NEWER = 'policies.passwordPolicy.temporaryPasswordValidityDays' satisfies PoolPath;

const olderOf = (settings: PoolSettings): number | undefined =>
  settings.adminCreateUserConfig?.unusedAccountValidityDays;

const newerOf = (settings: PoolSettings): number | undefined =>
  settings.policies?.passwordPolicy?.temporaryPasswordValidityDays;

/** How many days AWS gives both, when nobody says anything. */
const DEFAULT_DAYS = 7;

const isSet = (days: unknown): boolean => days !== undefined && Number(days) !== DEFAULT_DAYS;

/** Whether the older of the two settings is the one in force, which AWS always answers together. */
const isOlderInForce = (settings: PoolSettings, desired: PoolSettings): boolean => {
  if (olderOf(desired) !== undefined) return true;
  return newerOf(desired) === undefined && isSet(olderOf(settings)) && !isSet(newerOf(settings));
};

/**
 * The settings with one validity of temporary passwords. AWS refuses the older one beside the newer one, in one request or
 * once the newer one was set ("Please use TemporaryPasswordValidityDays in PasswordPolicy instead of
 * UnusedAccountValidityDays", hashicorp/terraform-provider-aws#9286), though it answers with both.
 */
export const withOneValidity = (settings: PoolSettings, desired: PoolSettings): PoolSettings => {
  if (olderOf(settings) === undefined || newerOf(settings) === undefined) return settings;
  return poolPaths.delete(settings, isOlderInForce(settings, desired) ? NEWER : OLDER);
};

/** Why the older setting cannot be sent to a pool where somebody has set the newer one; nothing where it can. */
export const validityObjection = (live: PoolSettings, desired: PoolSettings): string | undefined =>
  olderOf(desired) !== undefined && isSet(newerOf(live))
    ? `${OLDER}: the pool has temporaryPasswordValidityDays ${newerOf(live)}, and AWS then refuses the older setting. Remove it, and declare ${NEWER} instead.`
    : undefined;

/** The settings without the older validity, where they have it only because it is live. */
export const withoutLiveValidity = (
  settings: PoolSettings,
  desired: PoolSettings,
): PoolSettings | undefined =>
  olderOf(desired) === undefined && olderOf(settings) !== undefined && isOlderInForce(settings, desired)
    ? poolPaths.delete(settings, OLDER)
    : undefined;

/** Whether a live older setting is nobody's: AWS's own, or not in force. */
export const isIdleValidity = (path: PoolPath, live: PlainObject): boolean =>
  path === OLDER && (!isSet(poolPaths.read(live, OLDER)) || isSet(poolPaths.read(live, NEWER)));
