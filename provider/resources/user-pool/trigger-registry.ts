import * as pulumi from '@pulumi/pulumi';
import { isPlainObject } from '../../codec/plain-object';
import { triggersIn } from '../shared/trigger-names';

/** Who declares the triggers of a pool in this program, by the output that the program knows the pool by. */
const owners = new WeakMap<object, Map<string, string>>();

/**
 * Says that a resource of the program declares triggers of a pool, and fails where another does so: told here, since
 * of a pool that is still to come nothing else is known at preview. Only what the program writes out can be seen.
 */
export const claimTriggers = (owner: string, userPoolId: unknown, lambdaConfig: unknown): void => {
  if (typeof userPoolId !== 'object' || userPoolId === null) return;
  if (pulumi.Output.isInstance(lambdaConfig) || lambdaConfig instanceof Promise) return;
  const known = owners.get(userPoolId) ?? new Map<string, string>();
  owners.set(userPoolId, known);
  for (const trigger of isPlainObject(lambdaConfig) ? triggersIn(lambdaConfig) : []) {
    const other = known.get(trigger);
    if (other !== undefined) {
      throw new pulumi.RunError(
        `${owner}: lambdaConfig: ${other} declares ${trigger} of the same pool. Only one resource can manage a trigger: remove it from one of the two.`,
      );
    }
    known.set(trigger, owner);
  }
};
