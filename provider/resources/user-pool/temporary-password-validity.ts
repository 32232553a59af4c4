import { deleteIn, getIn } from '../../codec/object-path';
import type { PlainObject } from '../../codec/plain-object';

const OLDER = ['adminCreateUserConfig', 'unusedAccountValidityDays'];
const NEWER = ['policies', 'passwordPolicy', 'temporaryPasswordValidityDays'];

/** How many days AWS gives both, when nobody says anything. */
const DEFAULT_DAYS = 7;

const isSet = (days: unknown): boolean => days !== undefined && Number(days) !== DEFAULT_DAYS;

/** Whether the older of the two settings is the one in force, which AWS always answers together. */
const isOlderInForce = (settings: PlainObject, desired: PlainObject): boolean => {
  if (getIn(desired, OLDER) !== undefined) return true;
  return (
    getIn(desired, NEWER) === undefined && isSet(getIn(settings, OLDER)) && !isSet(getIn(settings, NEWER))
  );
};

/**
 * The settings with one validity of temporary passwords. AWS refuses the older one beside the newer one, in one request or
 * once the newer one was set ("Please use TemporaryPasswordValidityDays in PasswordPolicy instead of
 * UnusedAccountValidityDays", hashicorp/terraform-provider-aws#9286), though it answers with both.
 */
export const withOneValidity = (settings: PlainObject, desired: PlainObject): PlainObject => {
  if (getIn(settings, OLDER) === undefined || getIn(settings, NEWER) === undefined) return settings;
  return deleteIn(settings, isOlderInForce(settings, desired) ? NEWER : OLDER);
};

/** Why the older setting cannot be sent to a pool where somebody has set the newer one; nothing where it can. */
export const validityObjection = (live: PlainObject, desired: PlainObject): string | undefined =>
  getIn(desired, OLDER) !== undefined && isSet(getIn(live, NEWER))
    ? `adminCreateUserConfig.unusedAccountValidityDays: the pool has temporaryPasswordValidityDays ${String(getIn(live, NEWER))}, and AWS then refuses the older setting. Remove it, and declare policies.passwordPolicy.temporaryPasswordValidityDays instead.`
    : undefined;

/** The settings without the older validity, where they have it only because it is live. */
export const withoutLiveValidity = (settings: PlainObject, desired: PlainObject): PlainObject | undefined =>
  getIn(desired, OLDER) === undefined &&
  getIn(settings, OLDER) !== undefined &&
  isOlderInForce(settings, desired)
    ? deleteIn(settings, OLDER)
    : undefined;

/** Whether a live older setting is nobody's: AWS's own, or not in force. */
export const isIdleValidity = (path: string, live: unknown): boolean =>
  path === OLDER.join('.') && (!isSet(getIn(live, OLDER)) || isSet(getIn(live, NEWER)));
