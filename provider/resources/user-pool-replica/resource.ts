import type * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import type { UserPoolReplicaArgs, UserPoolReplicaOutputs } from '../../types/user-pool-replica';
import { warningsFor } from './check';
import { UserPoolReplicaInputs } from './inputs';
import { UserPoolReplicaOutputs as Outputs } from './outputs';

const OUTPUTS = [...UserPoolReplicaInputs.names, ...Outputs.names];

export interface UserPoolReplica extends UserPoolReplicaOutputs {}

/**
 * A replica of a user pool in a second Region, to which AWS copies users and settings. It needs a pool above the LITE
 * tier that is encrypted with a multi-Region KMS key. Its resource id is its Region.
 *
 * @example
 * const customers = new UserPool('customers', {
 *   keyConfiguration: {
 *     keyType: 'CUSTOMER_MANAGED_KEY',
 *     kmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab',
 *   },
 *   issuerConfiguration: { type: 'UPDATED' },
 * });
 * const replica = new UserPoolReplica('standby', {
 *   userPoolId: customers.id,
 *   regionName: 'us-west-2',
 *   status: 'ACTIVE',
 * });
 * export const standbyArn = replica.userPoolArn;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class UserPoolReplica extends CognitoResource {
  constructor(name: string, args: UserPoolReplicaArgs, opts: pulumi.CustomResourceOptions = {}) {
    super(
      name,
      {
        kind: 'UserPoolReplica',
        outputs: OUTPUTS,
        inputs: args,
        importAdvice:
          'To adopt an existing replica, give its Region as `adoptId`; to only read it, use UserPoolReplica.get.',
        warningsFor,
        looksAtPool: true,
      },
      opts,
    );
  }

  /**
   * Reads an existing replica without managing it.
   *
   * @param userPoolId the id of its pool
   * @param regionName the Region of the replica
   */
  static get(
    name: string,
    userPoolId: pulumi.Input<string>,
    regionName: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): UserPoolReplica {
    return new UserPoolReplica(name, { userPoolId, regionName }, { ...opts, id: regionName });
  }
}
