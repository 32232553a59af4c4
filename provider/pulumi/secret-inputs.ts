import * as pulumi from '@pulumi/pulumi';
import type { Path } from '../codec/path';

/** What a program marks as secret: the ways to it, and the values as far as they are known. */
export interface SecretInput {
  readonly path: Path;
  readonly value: unknown;
}

/** The parts of an input that are secret outputs, at any depth. A mark is handed over, since Pulumi tells a provider none. */
export const secretInputs = async (value: unknown, path: Path = []): Promise<ReadonlyArray<SecretInput>> => {
  if (pulumi.Output.isInstance(value)) {
    if (!(await pulumi.isSecret(value))) return [];
    // `promise` is how the SDK itself waits for an output, known or not; in its types it is only marked internal.
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
