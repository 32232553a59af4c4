import type * as pulumi from '@pulumi/pulumi';

/** What the program says of `forceDestroy` of its pools, by the output that it knows each by. */
const forced = new WeakMap<object, unknown>();

/** Remembers whether a pool of the program may be destroyed, and all that is in it. */
export const rememberForceDestroy = (id: pulumi.Output<string>, forceDestroy: unknown): void => {
  if (forceDestroy !== undefined) forced.set(id, forceDestroy);
};

/** The `forceDestroy` of what is in a pool, where the program does not say: that of the pool. */
export const forceDestroyOfPool = (userPoolId: unknown): { readonly forceDestroy?: unknown } =>
  typeof userPoolId === 'object' && userPoolId !== null && forced.has(userPoolId)
    ? { forceDestroy: forced.get(userPoolId) }
    : {};
