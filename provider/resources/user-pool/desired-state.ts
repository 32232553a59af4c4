import { omitIncomplete } from '../../codec/omit-incomplete';
import { asObject, compact, own, type PlainObject } from '../../codec/plain-object';
import { withLegacyAliases } from './legacy-aliases';
import { hasChanges, InPlace, merge3, settingsOf } from './merge';

/** A trigger or sender whose members were dropped one by one is gone: AWS refuses what is left of it. */
const withoutRemnants = (settings: PlainObject): PlainObject =>
  compact(
    Object.entries(settings).map(([name, value]) => {
      const field = Object.entries(InPlace.fields).find(([known]) => known === name)?.[1];
      return [name, field === undefined ? value : omitIncomplete(field.codec, value)];
    }),
  );

/** The LITE tier has no names for levels of assurance, and is not even to be told AWS's own. */
const withoutNamesOnLite = (target: PlainObject): PlainObject => {
  const { acrConfiguration, ...others } = target;
  return own(target, 'userPoolTier') === 'LITE' &&
    !hasChanges({}, compact([['acrConfiguration', acrConfiguration]]))
    ? others
    : target;
};

/**
 * The pool as it is to be, from three sides: what is live stays, what the program declared before and no longer does
 * goes back to its default, and what it declares now is as it says.
 */
export const desiredState = (live: PlainObject, previous: PlainObject, news: PlainObject): PlainObject => {
  const desired = settingsOf(news);
  const set = merge3(live, previous, news);
  const { schema: _attributes, ...target } = withLegacyAliases(withoutRemnants(set), live, previous, desired);
  return withoutNamesOnLite(target);
};

/** The tags that are to go. */
export const removedTags = (live: PlainObject, target: PlainObject): ReadonlyArray<string> => {
  const kept = asObject(own(target, 'userPoolTags'));
  return Object.keys(asObject(own(live, 'userPoolTags'))).filter((name) => !Object.hasOwn(kept, name));
};
