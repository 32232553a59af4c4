import * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import type { UserGroupMembershipArgs, UserGroupMembershipOutputs } from '../../types/user-group-membership';
import { warningsFor } from './check';
import { membershipId } from './id';
import { UserGroupMembershipInputs } from './inputs';
import { UserGroupMembershipOutputs as Outputs } from './outputs';

const OUTPUTS = [...UserGroupMembershipInputs.names, ...Outputs.names];

export interface UserGroupMembership extends UserGroupMembershipOutputs {}

/**
 * The membership of one user in one group of a user pool. Other memberships of the user and of the group stay as they are.
 * Its resource id is `<pool id>/<group name>/<user name>`.
 *
 * @example
 * const admins = new UserPoolGroup('admins', { userPoolId: pool.id });
 * const ada = new UserPoolUser('ada', { userPoolId: pool.id, username: 'ada@example.com' });
 * new UserGroupMembership('ada-is-admin', {
 *   userPoolId: pool.id,
 *   groupName: admins.groupName,
 *   username: ada.cognitoUsername,
 * });
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class UserGroupMembership extends CognitoResource {
  constructor(name: string, args: UserGroupMembershipArgs, opts: pulumi.CustomResourceOptions = {}) {
    super(
      name,
      {
        kind: 'UserGroupMembership',
        outputs: OUTPUTS,
        inputs: args,
        importAdvice:
          'Declare the membership: one that exists is managed from then on; to only read it, use UserGroupMembership.get.',
        warningsFor,
      },
      opts,
    );
  }

  /**
   * Reads an existing membership without managing it.
   *
   * @param userPoolId the id of the pool
   * @param groupName the name of the group
   * @param username the user name that AWS has
   */
  static get(
    name: string,
    userPoolId: pulumi.Input<string>,
    groupName: pulumi.Input<string>,
    username: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): UserGroupMembership {
    const args = { userPoolId, groupName, username };
    const id = pulumi.output(args).apply(membershipId);
    return new UserGroupMembership(name, args, { ...opts, id });
  }
}
