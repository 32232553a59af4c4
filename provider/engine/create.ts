import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../aws/errors';
import { own, ownText, type PlainObject } from '../codec/plain-object';
import { adoptionInputs, cannotAdopt, exists, isAsDeclared, isUnfinished } from './adoption';
import { createOnce } from './create-once';
import type { ResourceState } from './errors';
import { toFailure } from './errors';
import { type LiveResource, type Location, locationFrom } from './identity';
import { isNotFound } from './not-found';
import type { ResourceDefinition, Result } from './resource-definition';
import type { Context } from './resource-lifecycle';
import { bring, stateOf, unsettled } from './update';

type Definition<L extends LiveResource, C> = ResourceDefinition<L, C>;

const claimKey = ({ userPoolId }: Location, id: string): string =>
  userPoolId === '' ? id : `${userPoolId}/${id}`;

/** AWS refuses a name that is taken as it refuses anything else, so the name is looked up. */
const explained =
  <L extends LiveResource, C>(definition: Definition<L, C>, context: Context, inputs: PlainObject) =>
  (error: CognitoError): TE.TaskEither<CognitoError, L> => {
    if (error._tag !== 'Refused' || error.code !== 'InvalidParameterException') return TE.left(error);
    const location = locationFrom(definition.identity, inputs);
    return pipe(
      definition.describe(context.cognito, location, inputs),
      TE.matchE(
        () => TE.left(error),
        (live) => {
          if (definition.waiting?.isLeaving(live) === true) return TE.left(error);
          const isClaimed = context.pendingCreates.isClaimed(claimKey(location, live.id));
          return isUnfinished(definition, live, inputs) && !isClaimed
            ? TE.right(live)
            : TE.left({ ...error, message: exists(definition, location) });
        },
      ),
    );
  };

/** What of this name was created since a time, and by nobody else of this process. */
const createdSince =
  <L extends LiveResource, C>(definition: Definition<L, C>, context: Context, inputs: PlainObject) =>
  (time: () => number, isClaimed: (id: string) => boolean): TE.TaskEither<CognitoError, ReadonlyArray<L>> => {
    const { identity, describe, waiting } = definition;
    if (identity.by === 'id') return identity.findCreatedSince(context.cognito, inputs, time, isClaimed);
    return pipe(
      describe(context.cognito, locationFrom(identity, inputs), inputs),
      TE.map((live) => (isClaimed(live.id) || waiting?.isLeaving(live) === true ? [] : [live])),
      TE.orElse((error) => (isNotFound(error) ? TE.right([]) : TE.left(error))),
    );
  };

/** Sends the request of a creation, exactly once. */
const created = <L extends LiveResource, C>(
  definition: Definition<L, C>,
  context: Context,
  inputs: PlainObject,
  create: NonNullable<Definition<L, C>['create']>,
): Result<L> => {
  const { identity, noun } = definition;
  const { userPoolId, id } = locationFrom(identity, inputs);
  const name = identity.by === 'id' ? ownText(inputs, identity.nameProperty) : id;
  const send = create(context, inputs);
  return createOnce(context.cognito, context.pendingCreates, {
    noun,
    name,
    key: userPoolId === '' ? name : `${userPoolId}/${name}`,
    // An id that AWS makes is one of its kind everywhere.
    ...(identity.by === 'name' && { place: userPoolId }),
    send: identity.by === 'name' ? pipe(send, TE.orElse(explained(definition, context, inputs))) : send,
    findCreatedSince: createdSince(definition, context, inputs),
    matchesRequest: (live) =>
      identity.by === 'id' ? identity.matchesRequest(live, inputs) : isAsDeclared(definition, live, inputs),
  });
};

/** Takes over a resource that exists: what the program does not declare stays as it is. */
const adopt = <L extends LiveResource, C>(
  definition: Definition<L, C>,
  context: Context,
  location: Location,
  inputs: PlainObject,
): Result<ResourceState> =>
  pipe(
    definition.describe(context.cognito, location, adoptionInputs(definition, inputs)),
    TE.mapLeft(toFailure),
    TE.chain((live) => {
      const refused = cannotAdopt(definition, live, inputs);
      return refused === undefined
        ? bring(definition, context, location, live, {}, inputs)
        : TE.left({ message: refused });
    }),
  );

/** Creates a resource, or adopts the one that `adoptId` names. A singleton of its parent is there already. */
export const createOf =
  <L extends LiveResource, C>(definition: Definition<L, C>) =>
  (context: Context, inputs: PlainObject): Result<ResourceState> => {
    const { identity, create, afterCreate, waiting } = definition;
    const adopted = own(inputs, 'adoptId');
    const location = locationFrom(
      identity,
      inputs,
      identity.by === 'id' && typeof adopted === 'string' ? adopted : undefined,
    );
    if (adopted !== undefined || create === undefined) return adopt(definition, context, location, inputs);
    const keep = stateOf(definition, context, inputs);
    return pipe(
      created(definition, context, inputs, create),
      TE.chain((live) =>
        pipe(
          afterCreate?.(context, live, inputs) ?? TE.right(live),
          TE.chain((made) => waiting?.active(context, made, inputs) ?? TE.right(made)),
          TE.bimap(unsettled(keep), keep),
        ),
      ),
    );
  };
