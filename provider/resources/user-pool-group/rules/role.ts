import { isAccount, isArnOf, parseArn } from '../../../aws/arn';
import { ROLE } from '../../../aws/arn-demands';
import { partitionOf } from '../../../aws/partitions';
import { isKnownRegion } from '../../../aws/regions';
import type { UserPoolGroupRule } from './rule';

const ANSWER = 'InvalidParameterException on CreateGroup and UpdateGroup';

/** The role of a group. The value is not shown, since an ARN may be a secret. */
export const roleRules: ReadonlyArray<UserPoolGroupRule> = [
  {
    id: 'group/role-arn',
    paths: ['roleArn'],
    message:
      'This is not the ARN of an IAM role. Give the ARN of the role that an identity pool gives to the members: arn:aws:iam::123456789012:role/name.',
    awsError: ANSWER,
    evidence: 'documented',
    source: 'GroupType, RoleArn: "The ARN of the IAM role associated with the group"',
    violates: ({ roleArn }) => roleArn !== undefined && !isArnOf(roleArn, ROLE),
  },
  {
    id: 'group/role-partition',
    paths: ['roleArn', 'region'],
    message:
      "The role is in another AWS partition than the pool's Region. ARNs begin with arn:aws-cn in China, with arn:aws-us-gov in GovCloud, and with arn:aws elsewhere.",
    awsError: ANSWER,
    evidence: 'documented',
    source: 'AWS documentation, IAM: partitions; accounts and their resources are of one',
    violates: ({ roleArn, region }) => {
      const partition = roleArn === undefined ? undefined : parseArn(roleArn)?.partition;
      return (
        partition !== undefined &&
        region !== undefined &&
        isKnownRegion(region) &&
        partition !== partitionOf(region)
      );
    },
  },
  {
    id: 'group/role-account',
    paths: ['roleArn'],
    message: 'The account id in this ARN does not have 12 digits. Write it in full, with its leading zeros.',
    awsError: ANSWER,
    evidence: 'documented',
    source: 'AWS documentation, account management: an account ID is a 12-digit number',
    violates: ({ roleArn }) => {
      const account = roleArn === undefined ? undefined : parseArn(roleArn)?.account;
      return account !== undefined && !isAccount(account);
    },
  },
];
