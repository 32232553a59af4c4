import fc from 'fast-check';
import { check, normalise, warningsFor } from '../../../provider/resources/user-group-membership/check';
import { UserGroupMembershipInputs } from '../../../provider/resources/user-group-membership/inputs';
import { USER_GROUP_MEMBERSHIP_RULES } from '../../../provider/resources/user-group-membership/rules';
import type { Membership } from '../../../provider/resources/user-group-membership/rules/rule';
import type { RuleSuite } from '../user-pool/rule-suite';

/** The rules of a membership. */
export const MEMBERSHIP: RuleSuite<Membership> = {
  rules: USER_GROUP_MEMBERSHIP_RULES,
  checker: { check, normalise, warningsFor },
  base: { userPoolId: 'eu-west-1_Pool', groupName: 'admins', username: 'ada' },
  inputs: UserGroupMembershipInputs,
  valid: fc.record({
    userPoolId: fc.constantFrom('eu-west-1_Pool', 'us-east-1_Other'),
    groupName: fc.constantFrom('admins', 'staff'),
    username: fc.constantFrom('ada', 'bob'),
  }),
  cases: {
    'region/user-group-membership-malformed': {
      breaks: { userPoolId: 'eu-wst-1_Pool' },
      keeps: { userPoolId: 'eu-west-2_Pool' },
    },
    'region/user-group-membership-unknown': {
      breaks: { userPoolId: 'eu-west-9_Pool' },
      keeps: { userPoolId: 'eu-west-2_Pool' },
    },
  },
  edges: {},
  disputed: [],
};
