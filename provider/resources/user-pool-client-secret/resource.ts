import * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import { givenArguments } from '../../pulumi/given-arguments';
import type {
  UserPoolClientSecretArgs,
  UserPoolClientSecretOutputs,
} from '../../types/user-pool-client-secret';
import { warningsFor } from './check';
import { UserPoolClientSecretInputs } from './inputs';
import { UserPoolClientSecretOutputs as Outputs } from './outputs';

const OUTPUTS = [...UserPoolClientSecretInputs.names, ...Outputs.names];

export interface UserPoolClientSecret extends UserPoolClientSecretOutputs {}

/**
 * A further secret of an app client that has one, to rotate it without an interruption: a client can have two. Its resource
 * id is `<client id>--<creation time>`.
 *
 * A secret is immutable. AWS shows a generated value once, so the state holds it, encrypted. AWS does not delete the last
 * secret of a client: the deletion of that resource succeeds, and the secret stays with its client.
 *
 * @example
 * const backend = new UserPoolClient('backend', { userPoolId: pool.id, generateSecret: true });
 * const next = new UserPoolClientSecret('next', {
 *   userPoolId: pool.id,
 *   clientId: backend.id,
 * });
 * export const secret = next.clientSecret;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class UserPoolClientSecret extends CognitoResource {
  constructor(name: string, args: UserPoolClientSecretArgs, opts: pulumi.CustomResourceOptions = {}) {
    const { clientSecret } = givenArguments(name, args);
    super(
      name,
      {
        kind: 'UserPoolClientSecret',
        outputs: OUTPUTS,
        // The secret stays a secret however it is given.
        inputs: { ...args, ...(clientSecret !== undefined && { clientSecret: pulumi.secret(clientSecret) }) },
        importAdvice:
          'To adopt an existing secret, give its id as `adoptId`; to only read it, use UserPoolClientSecret.get.',
        warningsFor,
      },
      pulumi.mergeOptions(opts, { additionalSecretOutputs: ['clientSecret'] }),
    );
  }

  /**
   * Reads an existing client secret without managing it. AWS never shows its value.
   *
   * @param userPoolId the id of the client's pool
   * @param clientSecretId the id of the secret
   */
  static get(
    name: string,
    userPoolId: pulumi.Input<string>,
    clientSecretId: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): UserPoolClientSecret {
    const clientId = pulumi.output(clientSecretId).apply((id) => id.split('--', 1).join(''));
    return new UserPoolClientSecret(name, { userPoolId, clientId }, { ...opts, id: clientSecretId });
  }
}
