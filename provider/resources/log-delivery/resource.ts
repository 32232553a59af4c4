import type * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import type { LogDeliveryArgs, LogDeliveryOutputs } from '../../types/log-delivery';
import { warningsFor } from './check';
import { LogDeliveryInputs } from './inputs';
import { LogDeliveryOutputs as Outputs } from './outputs';

const OUTPUTS = [...LogDeliveryInputs.names, ...Outputs.names];

export interface LogDelivery extends LogDeliveryOutputs {}

/**
 * The delivery of the logs of a user pool: errors of message delivery, and user activity. A pool has one; its resource id
 * is the id of the pool. A deletion stops the delivery of the declared sources.
 *
 * @example
 * const logs = new LogDelivery('logs', {
 *   userPoolId: pool.id,
 *   userNotification: { logGroupArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:/aws/vendedlogs/customers' },
 * });
 * export const unmanaged = logs.unmanaged;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class LogDelivery extends CognitoResource {
  constructor(name: string, args: LogDeliveryArgs, opts: pulumi.CustomResourceOptions = {}) {
    super(
      name,
      {
        kind: 'LogDelivery',
        outputs: OUTPUTS,
        inputs: args,
        importAdvice:
          'To adopt the log delivery of a pool, give the id of the pool as `adoptId`; to only read it, use LogDelivery.get.',
        warningsFor,
        looksAtPool: true,
      },
      opts,
    );
  }

  /**
   * Reads the log delivery of a pool without managing it.
   *
   * @param userPoolId the id of the pool
   */
  static get(
    name: string,
    userPoolId: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): LogDelivery {
    return new LogDelivery(name, { userPoolId }, { ...opts, id: userPoolId });
  }
}
