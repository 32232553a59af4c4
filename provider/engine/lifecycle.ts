import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import { own, ownText, type PlainObject } from '../codec/plain-object';
import { previewCreateOf } from './adoption';
import { createOf } from './create';
import { diffOf } from './diff';
import type { OperationFailure } from './errors';
import { type LiveResource, type Location, locationFrom } from './identity';
import { ignoreNotFound, orUndefinedIfMissing } from './not-found';
import { regionInside } from './parent-pool';
import type { ResourceDefinition, Result } from './resource-definition';
import {
  type Context,
  type ReadResult,
  type ResourceLifecycle,
  unmanagedWarning,
} from './resource-lifecycle';
import { inputsOf, stateOf } from './state';
import { bring, updateOf } from './update';

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
          definition.merge.declaredSettings(declared).size === 0 && own(state, 'unmanaged') === undefined;
        const shown = isOnlyRead ? { ...declared, ...live.settings } : declared;
        return {
          state: stateOf(definition, shown, live, region),
          inputs: inputsOf(definition, declared, live, region),
        };
      }),
      orUndefinedIfMissing,
    );

/** Deletes a resource, or resets a singleton to its state before the program managed it. */
const deleteOf =
  <L extends LiveResource, C>(definition: ResourceDefinition<L, C>) =>
  (context: Context, location: Location, state: PlainObject): Result<undefined> => {
    const { delete: deletion, waiting, describe } = definition;
    if (deletion === undefined) {
      return pipe(
        orUndefinedIfMissing(describe(context.cognito, location, state)),
        TE.chain((live) =>
          live === undefined
            ? TE.right(undefined)
            : pipe(
                bring(definition, context, location, live, definition.declaredBy?.(state) ?? state, {}),
                TE.map(() => undefined),
              ),
        ),
      );
    }
    return pipe(
      ignoreNotFound(deletion(context, location)),
      TE.chain(() =>
        pipe(
          waiting?.gone(context, location) ?? TE.right(undefined),
          TE.mapLeft((message): OperationFailure => ({ message })),
        ),
      ),
    );
  };

/** Derives the lifecycle of a kind from its definition. */
export const lifecycleOf = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
): ResourceLifecycle => {
  const { settings, secrets = [], nameProperty, noun, merge, identity, deleteBeforeReplace } = definition;
  const previewCreate = previewCreateOf(definition);
  const [create, read, update, remove] = [
    createOf(definition),
    readOf(definition),
    updateOf(definition),
    deleteOf(definition),
  ];
  const at = (properties: PlainObject, id: string): Location => locationFrom(identity, properties, id);
  const locked = <A>(context: Context, { id }: Location, task: T.Task<A>): T.Task<A> =>
    definition.locksPool === true ? context.withPoolLock(id, task) : task;
  /** Refuses a replacement in the preview if the new resource could not be created as declared. */
  const replacementFailure: ResourceLifecycle['blockReason'] = (context, _id, olds, news, replaces) =>
    replaces.length === 0 || identity.by === 'id'
      ? T.of(undefined)
      : pipe(
          previewCreate(context, news, olds),
          T.map(({ failures = [] }) => failures.map(({ path, reason }) => `${path}: ${reason}`)[0]),
        );
  return {
    noun,
    settings,
    secrets,
    ...(nameProperty !== undefined && { nameProperty }),
    ...(identity.by === 'name' && { idProperty: identity.property }),
    ...(identity.by === 'parent' && { isSingleton: true }),
    ...(deleteBeforeReplace && { deleteBeforeReplace }),
    regionOf: definition.regionOf ?? regionInside,
    check: definition.check,
    warningsFor: definition.warningsFor,
    previewCreate,
    diff: diffOf(definition),
    blockReason: definition.blockReason ?? replacementFailure,
    updateWarning:
      definition.updateWarning ??
      ((id, state, news) =>
        unmanagedWarning(
          identity.by === 'id' ? `${noun} ${ownText(state, identity.nameProperty)} (${id})` : `${noun} ${id}`,
          state,
          merge.declaredSettings(news),
        )),
    create: (context, inputs) => {
      const adopted = own(inputs, 'adoptId');
      const task = create(context, inputs);
      return typeof adopted === 'string' ? locked(context, at(inputs, adopted), task) : task;
    },
    read: (context, id, state) => read(context, at(state, id), state),
    update: (context, id, olds, news) => {
      const location = at(olds, id);
      return locked(context, location, update(context, location, olds, news));
    },
    delete: (context, id, state) => {
      const location = at(state, id);
      return locked(context, location, remove(context, location, state));
    },
  };
};
