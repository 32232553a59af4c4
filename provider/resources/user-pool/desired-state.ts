import { omitIncompleteFields } from '../../codec/omit-incomplete';
import type { PlainObject } from '../../codec/plain-object';
import { withLegacyAliases } from './legacy-aliases';
import { hasChanges, InPlace, merge3, settingsOf } from './merge';
import { isLite } from './predicates';
import type { PoolSettings } from './settings';

/** Removes triggers and senders whose members were removed one by one: AWS refuses the remnants. */
const withoutRemnants = (settings: PoolSettings): PoolSettings => omitIncompleteFields(InPlace, settings);

/** Removes the names of assurance levels on the LITE tier, where AWS refuses even its own defaults. */
const withoutNamesOnLite = (target: PoolSettings): PoolSettings => {
  const { acrConfiguration, ...others } = target;
  return isLite(target) && (acrConfiguration === undefined || !hasChanges({}, { acrConfiguration }))
    ? others
    : target;
};

/**
 * The desired pool by three-way merge: undeclared live settings stay, settings that are no longer declared are reset to
 * their defaults, and declared ones are applied.
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

/** The tags to remove. */
export const removedTags = (live: PoolSettings, target: PoolSettings): ReadonlyArray<string> => {
  const kept = target.userPoolTags ?? {};
  return Object.keys(live.userPoolTags ?? {}).filter((name) => !Object.hasOwn(kept, name));
};
