import * as codecs from '../../provider/codecs';
import { type Argument, isFuture, keyed, type Problem, settings } from '../arguments';
import type { PresetGroupArgs } from '../preset-group-args';

/** The groups of users in the pool of a preset. */
export interface WithGroups {
  /** Groups of users, by their names in the `cognito:groups` claim of tokens. */
  groups?: { [name: string]: PresetGroupArgs | undefined } | undefined;
}

const { groupName } = codecs.UserPoolGroupSettings.fields;

const problemsOf = (groups: object): ReadonlyArray<Problem> =>
  Object.entries(groups).flatMap(([name, value]) => {
    const reason = groupName.codec.is(name)
      ? `must be ${settings.name}, not an output`
      : `is not the name of a group: ${groupName.codec.name}`;
    const isWrong =
      value !== undefined && !(groupName.codec.is(name) && settings.is(value) && !isFuture(value));
    return isWrong ? [{ argument: keyed(name), reason }] : [];
  });

export const GROUPS: Readonly<Record<keyof WithGroups, Argument>> = {
  groups: {
    ...settings,
    name: 'an object of groups by their names, such as { admins: { precedence: 0 }, editors: {} }',
    inside: problemsOf,
  },
};
