import * as pulumi from '@pulumi/pulumi';
import { own } from '../../codec/plain-object';
import { CognitoResource } from '../../pulumi/cognito-resource';
import { givenArguments } from '../../pulumi/given-arguments';
import type { UserPoolUserArgs, UserPoolUserOutputs } from '../../types/user-pool-user';
import { warningsFor } from './check';
import { UserPoolUserInputs } from './inputs';
import { UserPoolUserOutputs as Outputs } from './outputs';

const OUTPUTS = [...UserPoolUserInputs.names, ...Outputs.names];

const SECRETS = ['password', 'temporaryPassword'];

/** The arguments with their passwords as secrets, however they are given. */
const withSecrets = (args: UserPoolUserArgs): object => ({
  ...args,
  ...Object.fromEntries(
    SECRETS.filter((name) => own(args, name) !== undefined).map((name) => [
      name,
      pulumi.secret(own(args, name)),
    ]),
  ),
});

export interface UserPoolUser extends UserPoolUserOutputs {}

/**
 * A user of a user pool: the first administrator, or a test user. Its resource id is the user name that AWS has. The deletion
 * of the resource keeps the user, unless `deletionPolicy` is `DELETE`.
 *
 * @example
 * const ada = new UserPoolUser('ada', {
 *   userPoolId: pool.id,
 *   username: 'ada@example.com',
 *   userAttributes: { email: 'ada@example.com', emailVerified: true, name: 'Ada Lovelace' },
 * });
 * export const sub = ada.sub;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class UserPoolUser extends CognitoResource {
  constructor(name: string, args: UserPoolUserArgs, opts: pulumi.CustomResourceOptions = {}) {
    super(
      name,
      {
        kind: 'UserPoolUser',
        outputs: OUTPUTS,
        inputs: withSecrets(givenArguments(name, args)),
        importAdvice:
          'To adopt an existing user, give the user name that AWS has as `adoptId`; to only read it, use UserPoolUser.get.',
        warningsFor,
        looksAtPool: true,
      },
      opts,
    );
  }

  /**
   * Reads an existing user without managing it.
   *
   * @param userPoolId the id of its pool
   * @param username the user name that AWS has
   */
  static get(
    name: string,
    userPoolId: pulumi.Input<string>,
    username: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): UserPoolUser {
    return new UserPoolUser(name, { userPoolId, username }, { ...opts, id: username });
  }
}
