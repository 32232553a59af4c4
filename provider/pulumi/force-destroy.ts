import type * as pulumi from '@pulumi/pulumi';

/** The declared `forceDestroy` of the program's pools, by their id output. */
const forced = new WeakMap<object, unknown>();

/** Records whether a pool and its contents may be destroyed. */
export const rememberForceDestroy = (id: pulumi.Output<string>, forceDestroy: unknown): void => {
  if (forceDestroy !== undefined) forced.set(id, forceDestroy);
};

/** The default `forceDestroy` of a child resource: that of its pool. */
export const forceDestroyOfPool = (userPoolId: unknown): { readonly forceDestroy?: unknown } =>
  typeof userPoolId === 'object' && userPoolId !== null && forced.has(userPoolId)
    ? { forceDestroy: forced.get(userPoolId) }
    : {};
