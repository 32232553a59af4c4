import * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import { declareTogether } from '../../pulumi/declared-together';
import { givenArguments } from '../../pulumi/given-arguments';
import type { UserPoolClientArgs, UserPoolClientOutputs } from '../../types/user-pool-client';
import { IDP_INIT_NAMES, startingBesideOthers } from '../shared/idp-init';
import { warningsFor } from './check';
import { UserPoolClientInputs } from './inputs';
import { UserPoolClientOutputs as Outputs } from './outputs';

const OUTPUTS = [...UserPoolClientInputs.names, ...Outputs.names];

export interface UserPoolClient extends UserPoolClientOutputs {}

/**
 * An app client of a user pool: how one application signs its users in. Its resource id is the client id.
 *
 * Settings are updated in place, except the pool, and whether there is a secret: changing those replaces the client, as the
 * preview shows. The new client has a new id and secret, and applications with the old ones stop working until they are
 * reconfigured. Another `clientSecret` rotates the secret of a client that has one.
 *
 * @example
 * const web = new UserPoolClient('web', {
 *   userPoolId: pool.id,
 *   explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
 *   accessTokenValidity: '15 minutes',
 * });
 * export const clientId = web.id;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class UserPoolClient extends CognitoResource {
  constructor(name: string, args: UserPoolClientArgs, opts: pulumi.CustomResourceOptions = {}) {
    const { clientSecret } = givenArguments(name, args);
    super(
      name,
      {
        kind: 'UserPoolClient',
        outputs: OUTPUTS,
        // The client secret stays a secret however it is given.
        inputs: { ...args, ...(clientSecret !== undefined && { clientSecret: pulumi.secret(clientSecret) }) },
        isNamed: true,
        importAdvice:
          'To adopt an existing client, give its id as `adoptId`; to only read it, use UserPoolClient.get.',
        warningsFor,
      },
      pulumi.mergeOptions(opts, { additionalSecretOutputs: ['clientSecret'] }),
    );
    if (opts.id === undefined && args.supportedIdentityProviders !== undefined)
      declareTogether(this, args, IDP_INIT_NAMES, startingBesideOthers);
  }

  /**
   * Reads an existing app client without managing it.
   *
   * @param userPoolId the id of its pool
   * @param clientId the client's own id
   */
  static get(
    name: string,
    userPoolId: pulumi.Input<string>,
    clientId: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): UserPoolClient {
    return new UserPoolClient(name, { userPoolId }, { ...opts, id: clientId });
  }
}
