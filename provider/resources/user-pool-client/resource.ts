import * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import type { ArgsOf, OutputsOf, WithName } from '../../pulumi/input-types';
import { warningsFor } from './check';
import { UserPoolClientInputs } from './inputs';
import { UserPoolClientOutputs } from './outputs';
import type { Duration } from './types/duration';

const OUTPUTS = [...UserPoolClientInputs.names, ...UserPoolClientOutputs.names];

/** A validity given as text ("15 minutes") is output as a number in `tokenValidityUnits`. */
type Named = WithName<UserPoolClientInputs, 'clientName'>;
type Live = { readonly [K in keyof Named]: Exclude<Named[K], Duration> };

/** The arguments of a {@link UserPoolClient}. */
export interface UserPoolClientArgs extends ArgsOf<UserPoolClientInputs> {}

export interface UserPoolClient
  extends OutputsOf<Omit<Live, 'clientSecret'>>,
    OutputsOf<UserPoolClientOutputs> {}

/**
 * An app client of a user pool: how one application signs its users in. Its resource id is the client id.
 *
 * Settings are updated in place, except the pool and the secret: changing those replaces the client, as the preview shows.
 * The new client has a new id and secret, and applications with the old ones stop working until they are reconfigured.
 *
 * @example
 * const web = new UserPoolClient('web', {
 *   userPoolId: pool.id,
 *   explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
 *   accessTokenValidity: '15 minutes',
 * });
 * export const clientId = web.id;
 */
export class UserPoolClient extends CognitoResource {
  constructor(name: string, args: UserPoolClientArgs, opts: pulumi.CustomResourceOptions = {}) {
    const { clientSecret } = args;
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
