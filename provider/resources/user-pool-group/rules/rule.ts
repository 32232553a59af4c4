import type { SettingPath } from '../../../codec/setting-path';
import type * as generic from '../../../engine/rules';
import type { UserPoolGroupSettings } from '../settings';

/** The group that a rule checks. Where the program runs, a name that it does not declare is not known. */
export type Group = Omit<UserPoolGroupSettings, 'groupName'> & {
  readonly groupName?: string;
  readonly region?: string;
  readonly adoptId?: string;
};

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Group>;

/** A rule between the settings of a group. */
export type UserPoolGroupRule = generic.Rule<Group, RulePath>;
