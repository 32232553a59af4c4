import { omitIncompleteFields } from '../../codec/omit-incomplete';
import type { PlainObject } from '../../codec/plain-object';
import { withLegacyAliases } from './legacy-aliases';
import { hasChanges, InPlace, merge3, settingsOf } from './merge';
import { isLite } from './predicates';
import type { PoolSettings } from './settings';

/** A trigger or sender whose members were dropped one by one is gone: AWS refuses what is left of it. */
const withoutRemnants = (settings: PoolSettings): PoolSettings => omitIncompleteFields(InPlace, settings);

/** The LITE tier has no names for levels of assurance, and is not even to be told AWS's own. */
const withoutNamesOnLite = (target: PoolSettings): PoolSettings => {
  const { acrConfiguration, ...others } = target;
  return isLite(target) && (acrConfiguration === undefined || !hasChanges({}, { acrConfiguration }))
    ? others
    : target;
};

/**
 * The pool as it is to be, from three sides: what is live stays, what the program declared before and no longer does
 * goes back to its default, and what it declares now is as it says.
 */
export const desiredState = (live: PoolSettings, previous: PlainObject, news: PlainObject): PoolSettings => {
  const desired = settingsOf(news);
  const set = merge3(live, previous, news);
  const { schema: _attributes, ...target } = withLegacyAliases(
    withoutRemnants(set),
    live,
    settingsOf(previous),
    desired,
  );
  return withoutNamesOnLite(target);
};

/** The tags that are to go. */
export const removedTags = (live: PoolSettings, target: PoolSettings): ReadonlyArray<string> => {
  const kept = target.userPoolTags ?? {};
  return Object.keys(live.userPoolTags ?? {}).filter((name) => !Object.hasOwn(kept, name));
};
