import { homeRules } from '../../shared/region-rules';
import { addressRules } from './addresses';
import { invitationRules } from './invitation';
import type { User, UserPoolUserRule } from './rule';

export { poolRules as USER_POOL_USER_POOL_RULES } from './pool';

/** Every rule of a user that looks at no other resource, in the order of the catalogue. */
export const USER_POOL_USER_RULES: ReadonlyArray<UserPoolUserRule> = [
  ...addressRules,
  ...invitationRules,
  ...homeRules<User, 'userPoolId'>('user-pool-user', ['userPoolId'], ['userPoolId', 'region']),
];
