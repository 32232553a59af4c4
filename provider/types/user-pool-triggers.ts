/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';
import type { LambdaConfig, LambdaConfigArgs } from './user-pool';

/**
 * The arguments of a `UserPoolTriggers`.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html
 */
export interface UserPoolTriggersArgs {
  /** The Lambda triggers to attach, beside those that the pool declares itself. */
  lambdaConfig: pulumi.Input<LambdaConfigArgs>;
  /** The id of the pool. Changing it moves the triggers from the old pool to the new one. */
  userPoolId: pulumi.Input<string>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  region?: pulumi.Input<string | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * The outputs of a `UserPoolTriggers`, with their live values. An argument that the program does not
 * declare is undefined.
 */
export interface UserPoolTriggersOutputs {
  /** The Lambda triggers to attach, beside those that the pool declares itself. */
  readonly lambdaConfig: pulumi.Output<LambdaConfig>;
  /** The id of the pool. Changing it moves the triggers from the old pool to the new one. */
  readonly userPoolId: pulumi.Output<string>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  readonly region: pulumi.Output<string | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  readonly skipRules: pulumi.Output<string[] | undefined>;
}
