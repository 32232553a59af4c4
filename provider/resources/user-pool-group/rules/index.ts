import { homeRules } from '../../shared/region-rules';
import { nameRules } from './names';
import { roleRules } from './role';
import type { Group, UserPoolGroupRule } from './rule';

/** Every rule of a group, in the order of the catalogue. */
export const USER_POOL_GROUP_RULES: ReadonlyArray<UserPoolGroupRule> = [
  ...roleRules,
  ...nameRules,
  ...homeRules<Group, 'userPoolId'>('user-pool-group', ['userPoolId'], ['userPoolId', 'region']),
];
