import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import type * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import { asObject, own, ownText, type PlainObject } from '../codec/plain-object';
import { struct } from '../codec/struct';
import { blockReasonOf } from './block-reason';
import { createOf } from './create';
import { diffOf } from './diff';
import { isShared, type LiveResource, type Location, locationFrom } from './identity';
import { ignoreNotFound, orUndefinedIfMissing } from './not-found';
import { regionInside } from './parent-pool';
import { previewCreateOf } from './preview-create';
import type { ResourceDefinition, Result } from './resource-definition';
import {
  type Context,
  type ReadResult,
  type ResourceLifecycle,
  unmanagedWarning,
} from './resource-lifecycle';
import { withSingleOwner } from './single-owner';
import { inputsOf, stateOf } from './state';
import { applySettings, updateOf } from './update';
import { recallSent } from './write-only';

/** Reads a resource for a refresh; undefined if it no longer exists. */
const readOf =
  <L extends LiveResource, C>(definition: ResourceDefinition<L, C>) =>
  (
    { cognito, region, log }: Context,
    location: Location,
    state: PlainObject,
  ): Result<ReadResult | undefined> =>
    pipe(
      definition.describe(cognito, location, state),
      TE.map((live) => {
        const remark = definition.waiting?.remark(live);
        if (remark !== undefined) log(remark);
        const declared = definition.declaredBy?.(state) ?? state;
        // `get` declares nothing, so every live setting is returned.
        const isOnlyRead =
          !isShared(definition.identity) &&
          definition.merge.declaredSettings(declared).size === 0 &&
          own(state, 'unmanaged') === undefined;
        const returned = isOnlyRead ? { ...declared, ...live.settings } : declared;
        return {
          state: stateOf(definition, returned, live, region),
          inputs: inputsOf(definition, declared, live, region),
        };
      }),
      orUndefinedIfMissing,
    );

/** Resets the declared settings of a singleton; succeeds if its parent no longer exists. */
const reset =
  <L extends LiveResource, C>(
    definition: ResourceDefinition<L, C>,
    context: Context,
    location: Location,
    state: PlainObject,
  ): Result<undefined> =>
  async () => {
    const read = orUndefinedIfMissing(definition.describe(context.cognito, location, state));
    const found = await read();
    if (E.isLeft(found)) return found;
    if (found.right === undefined) return E.right(undefined);
    const previous = definition.declaredBy?.(state) ?? state;
    const applied = await applySettings(definition, context, location, found.right, previous, {})();
    if (E.isRight(applied)) return E.right(undefined);
    // The parent may have been deleted since it was read.
    const left = await read();
    if (E.isRight(left) && left.right === undefined) return E.right(undefined);
    // A failed deletion leaves the state as it was.
    return E.left({ message: applied.left.message });
  };

/** Deletes a resource, or resets a singleton. */
const deleteOf =
  <L extends LiveResource, C>(definition: ResourceDefinition<L, C>) =>
  (context: Context, location: Location, state: PlainObject): Result<undefined> => {
    const { delete: deletion, protection, waiting } = definition;
    return deletion === undefined
      ? reset(definition, context, location, state)
      : pipe(
          protection?.deletion(context, location, state) ?? TE.right(undefined),
          TE.chain(() => ignoreNotFound(deletion(context, location, state))),
          TE.chain(() => waiting?.gone(context, location) ?? TE.right(undefined)),
        );
  };

/** Derives the lifecycle of a kind from its definition. */
export const lifecycleOf = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
): ResourceLifecycle => {
  const { settings, secrets = [], nameProperty, noun, merge, identity, deleteBeforeReplace } = definition;
  const recall: ResourceLifecycle['recall'] = (state, news) =>
    recallSent(definition.writeOnly ?? [], state, news);
  const diff = diffOf(definition);
  const previewCreate = previewCreateOf(definition);
  const [create, read, update, remove] = [
    createOf(definition),
    readOf(definition),
    updateOf(definition),
    deleteOf(definition),
  ];
  const at = (properties: PlainObject, id: string): Location => locationFrom(identity, properties, id);
  const locked = <A>(context: Context, { userPoolId, id }: Location, task: T.Task<A>): T.Task<A> => {
    if (definition.locksPool === true) return context.withLock(userPoolId || id, task);
    // Each request replaces a singleton as a whole, so what one operation has read, no other may change.
    return identity.by === 'parent' ? context.withLock(`${noun} ${id}`, task) : task;
  };
  const subject = (id: string, state: PlainObject): string =>
    identity.by === 'id' ? `${noun} ${ownText(state, identity.nameProperty)} (${id})` : `${noun} ${id}`;
  return {
    noun,
    settings,
    inputs: struct(settings.name, { ...settings.fields, ...definition.management.fields }),
    outputFields: definition.outputFields ?? {},
    secrets,
    ...(nameProperty !== undefined && { nameProperty }),
    ...(identity.by === 'id' && { idName: identity.idName }),
    ...(identity.by === 'name' && identity.describeAnywhere !== undefined && { isUniqueInRegion: true }),
    ...(identity.by === 'name' &&
      (identity.composite === undefined
        ? { idProperty: identity.property }
        : { compositeId: identity.composite })),
    ...(identity.by === 'parent' && { isSingleton: true }),
    ...(deleteBeforeReplace !== undefined && { deleteBeforeReplace }),
    ...(definition.judgePool !== undefined && { judgePool: definition.judgePool }),
    ...(definition.settingsToImport !== undefined && { settingsToImport: definition.settingsToImport }),
    unmanagedPaths: merge.unmanagedPaths,
    // A hand-written state may be no object.
    declaredBy: (state) => definition.declaredBy?.(asObject(state)) ?? state,
    recall,
    regionOf: definition.regionOf ?? regionInside,
    check: definition.check,
    warningsFor: definition.warningsFor,
    previewCreate,
    diff,
    blockReason: blockReasonOf(definition, previewCreate),
    updateWarning:
      definition.updateWarning ??
      ((id, state, news) => unmanagedWarning(subject(id, state), state, merge.declaredSettings(news))),
    read: (context, id, state) => read(context, at(state, id), state),
    ...withSingleOwner(
      { ...definition, subject },
      {
        create: (context, inputs) => {
          const adopted = own(inputs, 'adoptId');
          const task = create(context, inputs);
          if (identity.by === 'parent') return locked(context, locationFrom(identity, inputs), task);
          return typeof adopted === 'string' ? locked(context, at(inputs, adopted), task) : task;
        },
        update: (context, id, olds, news) => {
          const location = at(olds, id);
          return locked(context, location, update(context, location, recall(olds, news), news));
        },
        delete: (context, id, state) => {
          const location = at(state, id);
          return locked(context, location, remove(context, location, state));
        },
      },
    ),
  };
};
