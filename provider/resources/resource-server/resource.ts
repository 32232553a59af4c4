import type * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import type { ResourceServerArgs, ResourceServerOutputs } from '../../types/resource-server';
import { warningsFor } from './check';
import { ResourceServerInputs } from './inputs';
import { ResourceServerOutputs as Outputs } from './outputs';

const OUTPUTS = [...ResourceServerInputs.names, ...Outputs.names];

export interface ResourceServer extends ResourceServerOutputs {}

/**
 * An API whose access tokens a user pool issues, with its scopes. Its resource id is its identifier.
 *
 * @example
 * const orders = new ResourceServer('orders', {
 *   userPoolId: pool.id,
 *   identifier: 'https://orders.example.com',
 *   scopes: [{ scopeName: 'read', scopeDescription: 'Read orders' }],
 * });
 * export const scopes = orders.scopeIdentifiers;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class ResourceServer extends CognitoResource {
  constructor(name: string, args: ResourceServerArgs, opts: pulumi.CustomResourceOptions = {}) {
    super(
      name,
      {
        kind: 'ResourceServer',
        outputs: OUTPUTS,
        inputs: args,
        isNamed: true,
        importAdvice:
          'To adopt an existing resource server, give its identifier as `adoptId`; to only read it, use ResourceServer.get.',
        warningsFor,
      },
      opts,
    );
  }

  /**
   * Reads an existing resource server without managing it.
   *
   * @param userPoolId the id of its pool
   * @param identifier the identifier of the API in tokens
   */
  static get(
    name: string,
    userPoolId: pulumi.Input<string>,
    identifier: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): ResourceServer {
    return new ResourceServer(name, { userPoolId, identifier }, { ...opts, id: identifier });
  }
}
