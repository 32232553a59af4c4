import * as pulumi from '@pulumi/pulumi';
import { CognitoResource } from './cognito-resource';
import type { ArgsOf, OutputsOf } from './inputs-of';
import { compact } from './spec/object';
import { triggersDeclaredBy } from './user-pool-resource';
import { warningsFor } from './user-pool-triggers/check';
import type { UserPoolTriggersInputs } from './user-pool-triggers/user-pool-triggers';
import { UserPoolTriggersInputs as Inputs } from './user-pool-triggers/user-pool-triggers';

/** The arguments of {@link UserPoolTriggers}. */
export interface UserPoolTriggersArgs extends ArgsOf<UserPoolTriggersInputs> {}

export interface UserPoolTriggers extends OutputsOf<UserPoolTriggersInputs> {}

/** The triggers that are given twice in one program, as far as that can be seen before anything is known. */
const givenTwice = ({ userPoolId, lambdaConfig }: UserPoolTriggersArgs): ReadonlyArray<string> => {
  const declared = triggersDeclaredBy(userPoolId);
  return Object.keys(compact(Object.entries(lambdaConfig ?? {}))).filter((name) => declared.includes(name));
};

/**
 * Lambda triggers of a pool that is declared elsewhere: for functions that need the pool's id, which could not be given
 * to the pool itself. Triggers that others declare stay as they are; deleting the resource takes its own away.
 *
 * @example
 * new UserPoolTriggers('sign-up', {
 *   userPoolId: pool.id,
 *   lambdaConfig: { postConfirmation: welcome.arn },
 * });
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class UserPoolTriggers extends CognitoResource {
  constructor(name: string, args: UserPoolTriggersArgs, opts: pulumi.CustomResourceOptions = {}) {
    const twice = givenTwice(args);
    if (twice.length > 0) {
      throw new pulumi.RunError(
        `${name}: lambdaConfig: the pool declares ${twice.join(', ')} itself. Take it out of the pool’s own lambdaConfig, or out of these triggers: one place can own a trigger.`,
      );
    }
    super(
      name,
      {
        kind: 'UserPoolTriggers',
        outputs: Object.keys(Inputs.fields),
        given: { ...args },
        instead: 'Triggers that a pool has already are taken over by declaring the same functions.',
        warningsFor,
      },
      opts,
    );
  }
}
