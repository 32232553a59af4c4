import type { PlainObject } from '../codec/plain-object';
import type { ValidationFailure } from '../codec/validation-failure';
import { formatPaths } from './adoption-message';
import type { BegunCreate } from './create-record';
import type { LiveResource, Location } from './identity';
import type { ResourceDefinition } from './resource-definition';
import { parentOf, parentProperty } from './singleton';
import { newerPathsOf } from './state';

/**
 * The error for the create of a singleton that has settings already, even equal ones: another resource may manage them,
 * and its deletion would reset them. Undefined if it was never set, or if it has no other settings than those that an
 * earlier run began to set.
 */
export const alreadySet = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  location: Location,
  live: L,
  news: PlainObject,
  earlier?: BegunCreate,
): ValidationFailure | undefined => {
  const { noun, className, merge, foreignSettings } = definition;
  if (foreignSettings !== undefined) return foreignSettings(live, {}, news);
  const begun = earlier === undefined ? {} : news;
  const paths = [...merge.unmanagedPaths(begun, live.settings), ...newerPathsOf(definition, live)];
  return paths.length === 0
    ? undefined
    : {
        path: parentProperty(location),
        reason: `${parentOf(location)} has a ${noun} already: ${formatPaths(paths)}. To adopt it, set adoptId: ${JSON.stringify(location.id)}; to only read it, use ${className}.get`,
      };
};
