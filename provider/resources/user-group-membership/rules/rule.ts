import type { SettingPath } from '../../../codec/setting-path';
import type * as generic from '../../../engine/rules';
import type { UserGroupMembershipSettings } from '../settings';

/** The membership that a rule checks. */
export type Membership = UserGroupMembershipSettings & { readonly region?: string };

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Membership>;

/** A rule between the settings of a membership. */
export type UserGroupMembershipRule = generic.Rule<Membership, RulePath>;
