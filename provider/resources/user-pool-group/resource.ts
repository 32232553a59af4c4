import type * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import type { UserPoolGroupArgs, UserPoolGroupOutputs } from '../../types/user-pool-group';
import { warningsFor } from './check';
import { UserPoolGroupInputs } from './inputs';
import { UserPoolGroupOutputs as Outputs } from './outputs';

const OUTPUTS = [...UserPoolGroupInputs.names, ...Outputs.names];

export interface UserPoolGroup extends UserPoolGroupOutputs {}

/**
 * A group of users of a user pool, which tokens list in `cognito:groups`, with an IAM role and a precedence for identity
 * pools. Its resource id is its name.
 *
 * @example
 * const admins = new UserPoolGroup('admins', {
 *   userPoolId: pool.id,
 *   description: 'May change everything',
 *   precedence: 0,
 * });
 * export const group = admins.groupName;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class UserPoolGroup extends CognitoResource {
  constructor(name: string, args: UserPoolGroupArgs, opts: pulumi.CustomResourceOptions = {}) {
    super(
      name,
      {
        kind: 'UserPoolGroup',
        outputs: OUTPUTS,
        inputs: args,
        isNamed: true,
        importAdvice:
          'To adopt an existing group, give its name as `adoptId`; to only read it, use UserPoolGroup.get.',
        warningsFor,
      },
      opts,
    );
  }

  /**
   * Reads an existing group without managing it.
   *
   * @param userPoolId the id of its pool
   * @param groupName the name of the group
   */
  static get(
    name: string,
    userPoolId: pulumi.Input<string>,
    groupName: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): UserPoolGroup {
    return new UserPoolGroup(name, { userPoolId, groupName }, { ...opts, id: groupName });
  }
}
