import * as pulumi from '@pulumi/pulumi';
import { own } from '../codec/plain-object';
import { POOL } from '../engine/reserved-inputs';

/** The arguments of a pool that rules of the resources in it look at. */
interface Declared {
  readonly userPoolTier?: unknown;
  readonly userPoolAddOns?: unknown;
  readonly policies?: unknown;
  readonly usernameAttributes?: unknown;
  readonly aliasAttributes?: unknown;
  readonly adoptId?: unknown;
}

/** What the program declares of its pools, by their id output. */
const declared = new WeakMap<object, object>();

/** Records the settings of a pool that rules of the resources in it look at. */
export const rememberPool = (
  id: pulumi.Output<string>,
  { userPoolTier, userPoolAddOns, policies, usernameAttributes, aliasAttributes, adoptId }: Declared,
): void => {
  declared.set(id, {
    ...(userPoolTier !== undefined && { userPoolTier }),
    ...(userPoolAddOns !== undefined && {
      advancedSecurityMode: pulumi
        .output(userPoolAddOns)
        .apply((addOns) => own(addOns, 'advancedSecurityMode')),
    }),
    ...(policies !== undefined && {
      passwordPolicy: pulumi.output(policies).apply((given) => own(given, 'passwordPolicy')),
    }),
    ...(usernameAttributes !== undefined && { usernameAttributes }),
    ...(aliasAttributes !== undefined && { aliasAttributes }),
    ...(adoptId !== undefined && { isAdopted: true }),
  });
};

/** What the program declares of the pool with this id, as the input that carries it. */
export const declaredPool = (userPoolId: unknown): { readonly [POOL]?: object } => {
  const pool = typeof userPoolId === 'object' && userPoolId !== null ? declared.get(userPoolId) : undefined;
  return pool === undefined ? {} : { [POOL]: pool };
};
