import type * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from '../../pulumi/cognito-resource';
import { givenArguments } from '../../pulumi/given-arguments';
import type { UserPoolTriggersArgs, UserPoolTriggersOutputs } from '../../types/user-pool-triggers';
import { claimTriggers } from '../user-pool/trigger-registry';
import { warningsFor } from './check';
import { UserPoolTriggersInputs } from './settings';

export interface UserPoolTriggers extends UserPoolTriggersOutputs {}

/**
 * Lambda triggers of a pool that is declared elsewhere, for functions that need the pool's id and so cannot be declared
 * on the pool itself. Triggers that other resources declare stay as they are; deleting this resource removes only its
 * own.
 *
 * @example
 * new UserPoolTriggers('sign-up', {
 *   userPoolId: pool.id,
 *   lambdaConfig: { postConfirmation: 'arn:aws:lambda:eu-west-1:123456789012:function:welcome' },
 * });
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class UserPoolTriggers extends CognitoResource {
  constructor(name: string, args: UserPoolTriggersArgs, opts: pulumi.CustomResourceOptions = {}) {
    const { userPoolId, lambdaConfig } = givenArguments(name, args);
    claimTriggers(name, userPoolId, lambdaConfig);
    super(
      name,
      {
        kind: 'UserPoolTriggers',
        outputs: UserPoolTriggersInputs.names,
        inputs: args,
        importAdvice: 'To adopt the triggers of an existing pool, declare them as they are.',
        warningsFor,
      },
      opts,
    );
  }
}
