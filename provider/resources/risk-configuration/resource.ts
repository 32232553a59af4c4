import * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import type { RiskConfigurationArgs, RiskConfigurationOutputs } from '../../types/risk-configuration';
import { clientIdIn } from '../shared/string-types';
import { warningsFor } from './check';
import { RiskConfigurationInputs } from './inputs';
import { RiskConfigurationOutputs as Outputs } from './outputs';

const OUTPUTS = [...RiskConfigurationInputs.names, ...Outputs.names];

export interface RiskConfiguration extends RiskConfigurationOutputs {}

/**
 * What threat protection does about risky sign-ins and passwords that are known to others, for a user pool or for one of
 * its app clients. The pool must be in the PLUS tier, with threat protection on. The resource id is the id of the pool, or
 * `userPoolId/clientId`. A deletion resets the declared settings.
 *
 * @example
 * const { pool } = new PlusTierPool('customers', { createRiskConfiguration: false });
 * const risk = new RiskConfiguration('risk', {
 *   userPoolId: pool.id,
 *   compromisedCredentialsRiskConfiguration: { actions: { eventAction: 'BLOCK' } },
 *   accountTakeoverRiskConfiguration: {
 *     actions: { highAction: { eventAction: 'BLOCK', notify: false } },
 *   },
 * });
 * export const unmanaged = risk.unmanaged;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class RiskConfiguration extends CognitoResource {
  constructor(name: string, args: RiskConfigurationArgs, opts: pulumi.CustomResourceOptions = {}) {
    super(
      name,
      {
        kind: 'RiskConfiguration',
        outputs: OUTPUTS,
        inputs: args,
        importAdvice:
          'To adopt the risk configuration of a pool or a client, give its id as `adoptId`; to only read it, use RiskConfiguration.get.',
        warningsFor,
        looksAtPool: true,
      },
      opts,
    );
  }

  /**
   * Reads the risk configuration of a pool, or of one of its app clients, without managing it.
   *
   * @param userPoolId the id of the pool
   * @param clientId the id of the client, for its own risk configuration
   */
  static get(
    name: string,
    userPoolId: pulumi.Input<string>,
    clientId?: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): RiskConfiguration {
    const id =
      clientId === undefined
        ? userPoolId
        : pulumi.all([userPoolId, clientId]).apply(([pool, client]) => `${pool}/${clientIdIn(client)}`);
    return new RiskConfiguration(
      name,
      { userPoolId, ...(clientId !== undefined && { clientId }) },
      { ...opts, id },
    );
  }
}
