import { formatPaths } from './adoption-message';
import type { LiveResource, Location } from './identity';
import type { ResourceDefinition } from './resource-definition';
import { newerPathsOf } from './state';

/** The parent of a singleton, for messages. */
export const parentOf = ({ userPoolId, clientId }: Location): string =>
  clientId === undefined ? `the pool ${userPoolId}` : `the app client ${clientId} of the pool ${userPoolId}`;

/** The property that names the parent. */
export const parentProperty = ({ clientId }: Location): 'clientId' | 'userPoolId' =>
  clientId === undefined ? 'userPoolId' : 'clientId';

/** The failure if `adoptId` is not the id of the parent; undefined if it is. */
export const wrongParent = ({ id }: Location, adopted: unknown): string | undefined =>
  adopted === id ? undefined : `must be the id of its parent, ${JSON.stringify(id)}`;

/**
 * The error for the create of a singleton that has settings already, even equal ones: another resource may manage them,
 * and its deletion would reset them. Undefined if it was never set.
 */
export const alreadySet = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  location: Location,
  live: L,
): string | undefined => {
  const { noun, className, merge } = definition;
  const paths = [...merge.unmanagedPaths({}, live.settings), ...newerPathsOf(definition, live)];
  return paths.length === 0
    ? undefined
    : `${parentOf(location)} has a ${noun} already: ${formatPaths(paths)}. To adopt it, set adoptId: ${JSON.stringify(location.id)}; to only read it, use ${className}.get`;
};
