import * as pulumi from '@pulumi/pulumi';
import { isPlainObject } from '../../codec/plain-object';
import { triggersIn } from '../shared/trigger-names';

/** The owners of a pool's triggers in this program, by the output that holds the pool's id. */
const owners = new WeakMap<object, Map<string, string>>();

/**
 * Registers a resource that declares triggers of a pool, and fails if another one declares the same. The check runs in
 * the program, since a preview knows nothing else of a pool that is not yet created. It sees only triggers that the
 * program writes literally.
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
