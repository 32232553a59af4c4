import * as pulumi from '@pulumi/pulumi';
import type { Path } from '../codec/path';

/** A secret input of a program: its path, and its value if known. */
export interface SecretInput {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Finds the secret outputs in an input, at any depth. The paths are passed on, because Pulumi gives a provider no
 * secret marks.
 */
export const secretInputs = async (value: unknown, path: Path = []): Promise<ReadonlyArray<SecretInput>> => {
  if (pulumi.Output.isInstance(value)) {
    if (!(await pulumi.isSecret(value))) return [];
    // The SDK itself awaits `promise`, known or not; its types mark it internal.
    const promise: unknown = Reflect.get(value, 'promise');
    return [{ path, value: typeof promise === 'function' ? await promise.call(value) : undefined }];
  }
  const awaited: unknown = value instanceof Promise ? await value : value;
  if (pulumi.Output.isInstance(awaited)) return secretInputs(awaited, path);
  if (typeof awaited !== 'object' || awaited === null || pulumi.Resource.isInstance(awaited)) return [];
  const steps: ReadonlyArray<readonly [string | number, unknown]> = Array.isArray(awaited)
    ? [...awaited.entries()]
    : Object.entries(awaited);
  const found = await Promise.all(steps.map(([step, item]) => secretInputs(item, [...path, step])));
  return found.flat();
};
