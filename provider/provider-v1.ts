import { DynamicHost } from './hosts/dynamic';
import { plainError } from './hosts/plain-error';
import type { ResourceProvider } from './hosts/resource-provider';
import { kindNamed } from './resources';

/*
 * The permanent entry: every state ever written calls `handler` by this module's name, so neither may change its
 * meaning.
 */

/** The dynamic provider of a kind of resource, by the name that its state calls it. */
export const handler = (kind: string): ResourceProvider => {
  const known = kindNamed(kind);
  if (known !== undefined) return new DynamicHost(kind, known);
  throw plainError(
    `This version of pulumi-cognito-user-pool does not support resources of the kind "${kind}". Install the version that created it, or a newer one.`,
  );
};
