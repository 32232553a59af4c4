import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { PlainObject } from '../codec/plain-object';
import { cannotAdopt } from './adoption';
import type { ResourceState } from './errors';
import { type LiveResource, locationFrom, resourceKey } from './identity';
import { ignoreNotFound, orUndefinedIfMissing } from './not-found';
import type { ResourceDefinition, Result } from './resource-definition';
import type { Context } from './resource-lifecycle';
import { applySettings } from './update';

/** Whether AWS gives a value of the resource to nobody again. */
const isLost = <L extends LiveResource, C>(
  { identity, answersOnce }: ResourceDefinition<L, C>,
  live: L,
  inputs: PlainObject,
): boolean => answersOnce === true && identity.by === 'id' && !identity.matchesRequest(live, inputs);

/** Finishes the create of an earlier run that was killed after AWS's answer, or else creates. */
export const finishedOr = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  context: Context,
  inputs: PlainObject,
  created: Result<ResourceState>,
): Result<ResourceState> => {
  const { record, pendingCreates, cognito, log } = context;
  const { identity, noun } = definition;
  const { id } = record?.earlier ?? {};
  if (id === undefined) return created;
  const location = locationFrom(identity, inputs, id);
  return pipe(
    orUndefinedIfMissing(definition.describe(cognito, location, inputs)),
    TE.chain((live) => {
      if (live === undefined) return created;
      const refused = cannotAdopt(definition, live, inputs);
      if (refused !== undefined) {
        return TE.left({
          message: `An earlier run was interrupted after it created the ${noun} ${id}. ${refused} Delete the ${noun}, or give its id as adoptId.`,
        });
      }
      if (isLost(definition, live, inputs)) {
        log(`Deletes the ${noun} ${id}: only an earlier run, which was interrupted, had its value.`);
        return pipe(
          ignoreNotFound(definition.delete?.(context, location, inputs) ?? TE.right(undefined)),
          TE.chain(() => created),
        );
      }
      pendingCreates.claim(identity.by === 'name' ? resourceKey(noun, { ...location, id }) : id);
      log(`Finishes the ${noun} ${id}, which an earlier run created before it was interrupted.`);
      return applySettings(definition, context, location, live, {}, inputs);
    }),
  );
};
