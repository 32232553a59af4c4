import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { text } from '../../codec/string';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { regionCode } from '../shared/string-types';
import { USER_GROUP_MEMBERSHIP_RULES } from './rules';
import { UserGroupMembershipSettings } from './settings';

/** Provider options of the membership, beside its settings. */
export const ManagementOptions = struct('UserGroupMembership', {
  /** The Region of the pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The id of a membership that exists, `<pool id>/<group name>/<user name>`, to manage it without a request that writes. A
   * new membership that exists already needs none. Removing `adoptId` later changes nothing.
   */
  adoptId: optional(text('the id of a membership', { min: 1 })),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf(USER_GROUP_MEMBERSHIP_RULES))),
});

/** The inputs of the resource. */
export const UserGroupMembershipInputs = struct('UserGroupMembership', {
  ...UserGroupMembershipSettings.fields,
  ...ManagementOptions.fields,
});

export type UserGroupMembershipInputs = t.TypeOf<typeof UserGroupMembershipInputs>;
