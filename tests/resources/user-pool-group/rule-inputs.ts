import type fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/user-pool-group/check';
import { UserPoolGroupInputs } from '../../../provider/resources/user-pool-group/inputs';
import { USER_POOL_GROUP_RULES } from '../../../provider/resources/user-pool-group/rules';
import type { Group } from '../../../provider/resources/user-pool-group/rules/rule';
import { UserPoolGroupSettings } from '../../../provider/resources/user-pool-group/settings';
import type { Cases, Edges, RuleSuite } from '../user-pool/rule-suite';
import { anyOf } from '../user-pool/valid-pool';

const POOL = 'eu-west-1_Pool';
const ROLE = 'arn:aws:iam::123456789012:role/admins';

const CASES: Cases = {
  'group/role-arn': {
    breaks: { roleArn: 'arn:aws:iam::123456789012:user/admin' },
    keeps: { roleArn: ROLE },
  },
  'group/role-partition': {
    breaks: { roleArn: 'arn:aws-cn:iam::123456789012:role/admins', region: 'eu-west-1' },
    keeps: { roleArn: ROLE, region: 'eu-west-1' },
  },
  'group/role-account': {
    breaks: { roleArn: 'arn:aws:iam::12345678901:role/admins' },
    keeps: { roleArn: ROLE },
  },
  'group/federation-name': {
    breaks: { groupName: `${POOL}_Google` },
    keeps: { groupName: `${POOL}-Google` },
  },
  'region/user-pool-group-malformed': {
    breaks: { userPoolId: 'eu-wst-1_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
  'region/user-pool-group-unknown': {
    breaks: { userPoolId: 'eu-west-9_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
};

const EDGES: Edges = {
  'group/role-arn': {
    breaks: [
      { roleArn: 'arn:aws:iam::123456789012:role/' },
      { roleArn: 'arn:aws:iam:eu-west-1:123456789012:role/admins' },
      { roleArn: 'arn:aws:sts::123456789012:assumed-role/admins' },
    ],
    keeps: [{}, { roleArn: 'arn:aws:iam::123456789012:role/path/of/admins' }],
  },
  'group/role-partition': {
    breaks: [
      { roleArn: ROLE, userPoolId: 'cn-north-1_Pool', region: 'cn-north-1' },
      { roleArn: 'arn:aws-us-gov:iam::123456789012:role/admins', region: 'eu-west-1' },
    ],
    keeps: [
      { region: 'eu-west-1' },
      { roleArn: 'arn:aws-cn:iam::123456789012:role/a' },
      { roleArn: ROLE, region: 'eu-west-99' },
      { roleArn: 'arn:aws-cn:iam::123456789012:role/a', userPoolId: 'cn-north-1_Pool', region: 'cn-north-1' },
    ],
  },
  'group/role-account': {
    breaks: [{ roleArn: 'arn:aws:iam::1234567890123:role/admins' }],
    keeps: [{}],
  },
  'group/federation-name': {
    breaks: [{ groupName: `${POOL}_` }],
    keeps: [
      { groupName: POOL },
      { groupName: `us-east-1_Other_Google` },
      { groupName: `${POOL}_Google`, adoptId: `${POOL}_Google` },
    ],
  },
};

/** The rules of a group. */
export const GROUP: RuleSuite<Group> = {
  rules: USER_POOL_GROUP_RULES,
  checker: { check, normalise, warningsFor },
  base: { userPoolId: POOL, groupName: 'admins' },
  inputs: UserPoolGroupInputs,
  valid: anyOf(UserPoolGroupSettings) as fc.Arbitrary<PlainObject>,
  cases: CASES,
  edges: EDGES,
  disputed: [],
};
