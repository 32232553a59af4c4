import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import { own, type PlainObject } from '../codec/plain-object';
import { holdsUnknown } from '../codec/unknown';
import {
  adoptionInputs,
  hasAnotherId,
  isUnfinished,
  nameTaken,
  parentTaken,
  previewAdoption,
} from './adoption';
import { refusal, unknownAdoption } from './adoption-message';
import { alreadySet } from './already-set';
import { finishesEarlier } from './create-record';
import {
  type LiveResource,
  type Location,
  locationFrom,
  namesOfId,
  type OnlyOne,
  resourceKey,
} from './identity';
import { isNotFound } from './not-found';
import { poolIdOf } from './parent-pool';
import type { ResourceDefinition } from './resource-definition';
import type { Context, CreatePreview } from './resource-lifecycle';
import { missingParent, wrongParent } from './singleton';
import { beingDeleted } from './update';

/** Previews a create whose name is taken in the same pool. */
const previewTaken = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  { pendingCreates }: Context,
  location: Location,
  live: L,
  inputs: PlainObject,
  property: string,
): CreatePreview => {
  const { noun, identity } = definition;
  if (pendingCreates.isReplaced(resourceKey(noun, location))) return {};
  if (identity.by === 'name' && identity.mayExist === true)
    return { message: `The ${noun} ${live.id} exists already. This resource manages it from now on.` };
  return isUnfinished(definition, live, inputs)
    ? {
        message: `The pool ${location.userPoolId} has the ${noun} ${live.id} exactly as declared, and AWS is still creating it. The update continues what an interrupted one started.`,
      }
    : { failures: [{ path: property, reason: nameTaken(definition, location) }] };
};

/**
 * Previews a create whose Region-wide name is taken in another pool. A resource that moves between pools is not a
 * conflict, since it is deleted in the old pool first.
 */
const previewElsewhere = <L extends LiveResource, C>(
  { noun, waiting }: ResourceDefinition<L, C>,
  location: Location,
  live: L,
  olds: PlainObject,
  property: string,
  adopts: boolean,
): CreatePreview => {
  const other = poolIdOf(live.settings);
  if (adopts)
    return refusal(`the pool ${location.userPoolId} has no ${noun} ${live.id}; the pool ${other} has it`);
  const isMoving = own(olds, property) === live.id && poolIdOf(olds) === other;
  if (isMoving || waiting?.isLeaving(live) === true) return {};
  const reason = `the pool ${other} has the ${noun} ${live.id} already, and only one pool can have it. Choose another, or delete that one first`;
  return { failures: [{ path: property, reason }] };
};

/** Previews a create or an adoption of the settings that a parent has once. */
const previewSingleton = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  context: Context,
  inputs: PlainObject,
): T.Task<CreatePreview> => {
  const [userPoolId, clientId, adopted] = ['userPoolId', 'clientId', 'adoptId'].map((key) =>
    own(inputs, key),
  );
  if (holdsUnknown([userPoolId, clientId])) return T.of({});
  const location = locationFrom(definition.identity, inputs);
  const wrong = adopted === undefined ? undefined : wrongParent(location, adopted);
  if (wrong !== undefined) return T.of(refusal(wrong));
  return pipe(
    definition.describe(context.cognito, location, inputs),
    TE.match(
      (error): CreatePreview => {
        if (isNotFound(error)) return { failures: [missingParent(location)] };
        return adopted === undefined
          ? {}
          : unknownAdoption({ noun: definition.noun, id: location.id }, error);
      },
      (live) => {
        if (adopted !== undefined) return previewAdoption(definition, live, inputs);
        const { earlier } = context.record ?? {};
        const conflict = alreadySet(definition, location, live, inputs, earlier);
        if (conflict !== undefined) return { failures: [conflict] };
        return earlier === undefined ? {} : { message: finishesEarlier(definition.noun) };
      },
    ),
  );
};

/** Previews a create whose parent may have one already. */
const previewOnlyOne = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  { cognito, pendingCreates }: Context,
  inputs: PlainObject,
  onlyOne: OnlyOne<L>,
): T.Task<CreatePreview> => {
  const { property, find } = onlyOne;
  if (holdsUnknown([own(inputs, 'userPoolId'), own(inputs, property)])) return T.of({});
  return pipe(
    find(cognito, inputs),
    TE.match(
      () => ({}),
      (live) =>
        live === undefined || pendingCreates.isReplaced(live.id)
          ? {}
          : { failures: [{ path: property, reason: parentTaken(definition, onlyOne, inputs, live) }] },
    ),
  );
};

/** Previews a create or a replacement. */
export const previewCreateOf =
  <L extends LiveResource, C>(definition: ResourceDefinition<L, C>) =>
  (context: Context, inputs: PlainObject, olds: PlainObject = {}): T.Task<CreatePreview> => {
    const { noun, identity, waiting } = definition;
    const adopted = own(inputs, 'adoptId');
    const adopts = adopted !== undefined;
    if (identity.by === 'parent') return previewSingleton(definition, context, inputs);
    if (identity.by === 'id' && identity.onlyOneOf !== undefined && !adopts)
      return previewOnlyOne(definition, context, inputs, identity.onlyOneOf);
    const unlessRefused = (preview: T.Task<CreatePreview>): T.Task<CreatePreview> =>
      adopts || definition.previewNew === undefined
        ? preview
        : pipe(
            definition.previewNew(context, inputs, olds),
            T.chain((failures) => (failures.length > 0 ? T.of({ failures }) : preview)),
          );
    if (identity.by !== 'name' && typeof adopted !== 'string') return unlessRefused(T.of({}));
    const location = locationFrom(identity, inputs, identity.by === 'name' ? undefined : String(adopted));
    const property = identity.by === 'name' ? identity.property : 'adoptId';
    const names = identity.by === 'name' ? namesOfId(identity) : ['adoptId'];
    if (holdsUnknown(['userPoolId', ...names].map((name) => own(inputs, name)))) return T.of({});
    const { userPoolId, id } = location;
    const isInPool = own(inputs, 'userPoolId') !== undefined;
    const known = adopts ? adoptionInputs(definition, inputs) : inputs;
    const looked =
      identity.by === 'name' && identity.describeAnywhere !== undefined
        ? identity.describeAnywhere(context.cognito, location)
        : definition.describe(context.cognito, location, known);
    const preview = pipe(
      looked,
      TE.match(
        (error): CreatePreview => {
          if (!adopts) return {};
          if (!isNotFound(error)) return unknownAdoption({ noun, id }, error);
          return refusal(
            isInPool ? `the pool ${userPoolId} has no ${noun} ${id}` : `the ${noun} ${id} does not exist`,
          );
        },
        (live) => {
          if (isInPool && poolIdOf(live.settings) !== userPoolId)
            return previewElsewhere(definition, location, live, olds, property, adopts);
          if (waiting?.isLeaving(live) === true) {
            const leaving = beingDeleted(definition, location);
            return adopts
              ? refusal(`${leaving} Remove adoptId: a new one is created after the deletion.`)
              : { message: `${leaving} A new one is created after the deletion.` };
          }
          // The old resource is deleted before its replacement takes its name.
          if (!adopts && own(olds, property) === live.id && poolIdOf(olds) === userPoolId) return {};
          const other = adopts ? hasAnotherId(definition, context, live, inputs) : undefined;
          if (other !== undefined) return refusal(other);
          return adopts
            ? previewAdoption(definition, live, inputs)
            : previewTaken(definition, context, location, live, inputs, property);
        },
      ),
    );
    return unlessRefused(preview);
  };
