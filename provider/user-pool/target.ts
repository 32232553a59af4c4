import { asObject, compact, own, type PlainObject } from '../spec/object';
import type { Path } from '../spec/path';
import { at, drop, put } from '../spec/tree';
import { whole } from '../spec/whole';
import { InPlace, merged, settingsDiffer, settingsOf } from './settings';

/** A trigger or sender whose members were dropped one by one is gone: AWS refuses what is left of it. */
const withoutRemnants = (settings: PlainObject): PlainObject =>
  compact(
    Object.entries(settings).map(([name, value]) => {
      const field = Object.entries(InPlace.fields).find(([known]) => known === name)?.[1];
      return [name, field === undefined ? value : whole(field.codec, value)];
    }),
  );

/** The older names of settings, which AWS still answers with: they follow the newer ones, or the two would contradict. */
const FOLLOWERS: ReadonlyArray<{ readonly old: ReadonlyArray<string>; readonly now: ReadonlyArray<string> }> =
  [
    { old: ['smsVerificationMessage'], now: ['verificationMessageTemplate', 'smsMessage'] },
    { old: ['emailVerificationMessage'], now: ['verificationMessageTemplate', 'emailMessage'] },
    { old: ['emailVerificationSubject'], now: ['verificationMessageTemplate', 'emailSubject'] },
    {
      old: ['lambdaConfig', 'preTokenGeneration'],
      now: ['lambdaConfig', 'preTokenGenerationConfig', 'lambdaArn'],
    },
  ];

const following = (target: PlainObject, live: PlainObject, desired: PlainObject): PlainObject =>
  FOLLOWERS.reduce((settings, { old, now }) => {
    if (at(desired, old) !== undefined || at(settings, old) === undefined) return settings;
    const newer = at(settings, now);
    // What does not change was so beside the other, and stays.
    if (newer === at(live, now)) return settings;
    if (newer !== undefined) return put(settings, old, newer);
    return drop(settings, old);
  }, target);

const LEGACY_TRIGGER: Path = ['lambdaConfig', 'preTokenGeneration'];
const TRIGGER: Path = ['lambdaConfig', 'preTokenGenerationConfig'];

/** Where a program speaks of the older trigger only, a live newer one that mirrors it goes along. */
const mirroring = (
  target: PlainObject,
  live: PlainObject,
  previous: PlainObject,
  desired: PlainObject,
): PlainObject => {
  const spoken = [previous, desired].some((side) => at(side, TRIGGER) !== undefined);
  const mirrors =
    at(live, [...TRIGGER, 'lambdaArn']) !== undefined &&
    at(live, [...TRIGGER, 'lambdaArn']) === at(live, LEGACY_TRIGGER);
  const ours = [previous, desired].some((side) => at(side, LEGACY_TRIGGER) !== undefined);
  if (spoken || !mirrors || !ours) return target;
  const legacy = at(desired, LEGACY_TRIGGER);
  return legacy === undefined ? drop(target, TRIGGER) : put(target, [...TRIGGER, 'lambdaArn'], legacy);
};

/** AWS refuses the older validity once the newer one is set, though it still answers with it. */
const withoutOldValidity = (target: PlainObject, desired: PlainObject): PlainObject => {
  const path = ['adminCreateUserConfig', 'unusedAccountValidityDays'];
  const isOurs = at(desired, path) !== undefined;
  const isSuperseded =
    at(target, ['policies', 'passwordPolicy', 'temporaryPasswordValidityDays']) !== undefined;
  return isSuperseded && !isOurs ? drop(target, path) : target;
};

/** The LITE tier has no names for levels of assurance, and is not even to be told AWS's own. */
const withoutNamesOnLite = (target: PlainObject): PlainObject => {
  const { acrConfiguration, ...others } = target;
  return own(target, 'userPoolTier') === 'LITE' &&
    !settingsDiffer({}, compact([['acrConfiguration', acrConfiguration]]))
    ? others
    : target;
};

/**
 * The pool as it is to be, from three sides: what is live stays, what the program declared before and no longer does
 * goes back to its default, and what it declares now is as it says.
 */
export const targetOf = (live: PlainObject, previous: PlainObject, news: PlainObject): PlainObject => {
  const desired = settingsOf(news);
  const set = merged(live, previous, news);
  const { schema: _attributes, ...target } = withoutOldValidity(
    mirroring(following(withoutRemnants(set), live, desired), live, previous, desired),
    desired,
  );
  return withoutNamesOnLite(target);
};

/** The tags that are to go. */
export const removedTags = (live: PlainObject, target: PlainObject): ReadonlyArray<string> => {
  const kept = asObject(own(target, 'userPoolTags'));
  return Object.keys(asObject(own(live, 'userPoolTags'))).filter((name) => !Object.hasOwn(kept, name));
};
