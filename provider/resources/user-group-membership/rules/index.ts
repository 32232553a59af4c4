import { homeRules } from '../../shared/region-rules';
import type { Membership, UserGroupMembershipRule } from './rule';

/** Every rule of a membership, in the order of the catalogue. */
export const USER_GROUP_MEMBERSHIP_RULES: ReadonlyArray<UserGroupMembershipRule> = [
  ...homeRules<Membership, 'userPoolId'>('user-group-membership', ['userPoolId'], ['userPoolId', 'region']),
];
