import type * as t from 'io-ts';
import { boolean } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { groupName, regionCode } from '../shared/string-types';
import { USER_POOL_GROUP_RULES } from './rules';
import { UserPoolGroupSettings } from './settings';

/** Provider options of the group, beside its settings. */
export const ManagementOptions = struct('UserPoolGroup', {
  /** The Region of the pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The name of a group that the pool already has, to adopt it instead of creating one; `groupName` may repeat it.
   * Settings that the program does not declare keep their live values, and its members stay. Removing `adoptId` later
   * changes nothing. If a resource of another provider manages the group, use an alias of its type instead: deleting
   * that resource would delete the group.
   */
  adoptId: optional(groupName),
  /**
   * Whether a change that AWS cannot make on a live group may replace it: another name or pool, or the removal of
   * `roleArn` or `precedence`. The new group has none of the members of the old one. When false, such a change fails the
   * preview. A pool declared in the same program with `allowReplacement` passes it on. @default false
   */
  allowReplacement: optional(boolean),
  /**
   * Whether the group can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A pool declared in
   * the same program with `forceDestroy` passes it on. @default false
   */
  forceDestroy: optional(boolean),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf(USER_POOL_GROUP_RULES))),
});

/** The inputs of the resource. */
export const UserPoolGroupInputs = struct('UserPoolGroup', {
  ...UserPoolGroupSettings.fields,
  /**
   * The name of the group in the `cognito:groups` claim of tokens, 1 to 128 characters without spaces. Changing it
   * replaces the group. @default `adoptId`, or the resource's name in the program when it is new; the live name stays
   * when the program declares none
   */
  groupName: optional(groupName),
  ...ManagementOptions.fields,
});

export type UserPoolGroupInputs = t.TypeOf<typeof UserPoolGroupInputs>;
