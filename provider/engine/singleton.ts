import type { CognitoError } from '../aws/errors';
import type { PlainObject } from '../codec/plain-object';
import { formatFailure, type ValidationFailure } from '../codec/validation-failure';
import { formatPaths } from './adoption-message';
import { type OperationFailure, toFailure } from './errors';
import type { LiveResource, Location } from './identity';
import { isNotFound } from './not-found';
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

/** The error for a parent that does not exist. */
export const missingParent = (location: Location): ValidationFailure => ({
  path: parentProperty(location),
  reason: `${parentOf(location)} does not exist`,
});

/** The failure of an operation on a singleton whose description failed. */
export const singletonFailure =
  (location: Location) =>
  (error: CognitoError): OperationFailure =>
    isNotFound(error)
      ? { message: `${formatFailure(missingParent(location))}. Run \`pulumi refresh\`.` }
      : toFailure(error);

/**
 * The error for the create of a singleton that has settings already, even equal ones: another resource may manage them,
 * and its deletion would reset them. Undefined if it was never set.
 */
export const alreadySet = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  location: Location,
  live: L,
  news: PlainObject,
): ValidationFailure | undefined => {
  const { noun, className, merge, foreignSettings } = definition;
  if (foreignSettings !== undefined) return foreignSettings(live, {}, news);
  const paths = [...merge.unmanagedPaths({}, live.settings), ...newerPathsOf(definition, live)];
  return paths.length === 0
    ? undefined
    : {
        path: parentProperty(location),
        reason: `${parentOf(location)} has a ${noun} already: ${formatPaths(paths)}. To adopt it, set adoptId: ${JSON.stringify(location.id)}; to only read it, use ${className}.get`,
      };
};
