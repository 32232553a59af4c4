import type { UserPoolGroupRule } from './rule';

export const nameRules: ReadonlyArray<UserPoolGroupRule> = [
  {
    id: 'group/federation-name',
    paths: ['groupName', 'userPoolId'],
    message:
      'Cognito itself creates a group of this name, the id of the pool and the name of an identity provider, when the first user signs in through that provider, and again after it is deleted. Choose another name, or adopt the group with adoptId once it exists.',
    awsError: 'nothing: AWS creates the group; or GroupExistsException, once somebody has signed in',
    evidence: 'measured',
    source: 'hashicorp/terraform-provider-aws#21985; go-to-k/cdk-real-drift#1232',
    isAdvice: true,
    isCreateOnly: true,
    violates: ({ groupName, userPoolId, adoptId }) =>
      adoptId === undefined && groupName?.startsWith(`${userPoolId}_`) === true
        ? [{ path: 'groupName', value: groupName }]
        : [],
  },
];
