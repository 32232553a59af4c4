import type * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import type {
  UserPoolSessionConfigurationArgs,
  UserPoolSessionConfigurationOutputs,
} from '../../types/user-pool-session-configuration';
import { warningsFor } from './check';
import { UserPoolSessionConfigurationInputs } from './inputs';
import { UserPoolSessionConfigurationOutputs as Outputs } from './outputs';

const OUTPUTS = [...UserPoolSessionConfigurationInputs.names, ...Outputs.names];

export interface UserPoolSessionConfiguration extends UserPoolSessionConfigurationOutputs {}

/**
 * The tracking of sessions in a user pool, and the number of token sessions of each user. A pool has one; its resource id
 * is the id of the pool. A deletion returns the declared settings to AWS's defaults.
 *
 * @example
 * const sessions = new UserPoolSessionConfiguration('sessions', {
 *   userPoolId: pool.id,
 *   userSessionTracking: 'ENABLED',
 *   tokenSession: { maxPerUser: 5 },
 * });
 * export const unmanaged = sessions.unmanaged;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class UserPoolSessionConfiguration extends CognitoResource {
  constructor(name: string, args: UserPoolSessionConfigurationArgs, opts: pulumi.CustomResourceOptions = {}) {
    super(
      name,
      {
        kind: 'UserPoolSessionConfiguration',
        outputs: OUTPUTS,
        inputs: args,
        importAdvice:
          'To adopt the session configuration of a pool, give the id of the pool as `adoptId`; to only read it, use UserPoolSessionConfiguration.get.',
        warningsFor,
        looksAtPool: true,
      },
      opts,
    );
  }

  /**
   * Reads the session configuration of a pool without managing it.
   *
   * @param userPoolId the id of the pool
   */
  static get(
    name: string,
    userPoolId: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): UserPoolSessionConfiguration {
    return new UserPoolSessionConfiguration(name, { userPoolId }, { ...opts, id: userPoolId });
  }
}
