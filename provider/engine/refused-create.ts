import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../aws/errors';
import type { PlainObject } from '../codec/plain-object';
import { isUnfinished, nameTaken, parentTaken } from './adoption';
import { type LiveResource, locationFrom, resourceKey } from './identity';
import type { ResourceDefinition } from './resource-definition';
import type { Context } from './resource-lifecycle';

/** AWS's errors for a name that is taken; some operations have none of their own. */
const NAME_TAKEN = /^InvalidParameterException$|^DuplicateProviderException$|ExistsException$/;

/** Looks up the name after a refused create, because AWS's error does not say how to continue. */
export const explained =
  <L extends LiveResource, C>(definition: ResourceDefinition<L, C>, context: Context, inputs: PlainObject) =>
  (error: CognitoError): TE.TaskEither<CognitoError, L> =>
  async () => {
    if (error._tag !== 'Refused' || !NAME_TAKEN.test(error.code)) return E.left(error);
    const location = locationFrom(definition.identity, inputs);
    const found = await definition.describe(context.cognito, location, inputs)();
    if (E.isLeft(found) || definition.waiting?.isLeaving(found.right) === true) return E.left(error);
    const isClaimed = context.pendingCreates.isClaimed(
      resourceKey(definition.noun, { ...location, id: found.right.id }),
    );
    return isUnfinished(definition, found.right, inputs) && !isClaimed
      ? found
      : E.left({ ...error, message: nameTaken(definition, location) });
  };

/** Looks up the one that the parent has already, because AWS's error does not say how to continue. */
export const explainedByParent =
  <L extends LiveResource, C>(definition: ResourceDefinition<L, C>, context: Context, inputs: PlainObject) =>
  (error: CognitoError): TE.TaskEither<CognitoError, L> =>
  async () => {
    const { identity } = definition;
    if (identity.by !== 'id' || identity.onlyOneOf === undefined) return E.left(error);
    if (error._tag !== 'Refused' || !/ExistsException$/.test(error.code)) return E.left(error);
    const found = await identity.onlyOneOf.find(context.cognito, inputs)();
    return E.isLeft(found) || found.right === undefined
      ? E.left(error)
      : E.left({ ...error, message: parentTaken(definition, identity.onlyOneOf, inputs, found.right) });
  };
