import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { type CognitoError, explain } from '../aws/errors';
import type { PlainObject } from '../codec/plain-object';
import { formatFailure } from '../codec/validation-failure';
import { type OperationFailure, type ResourceState, toFailure, type Unsettled } from './errors';
import type { LiveResource, Location } from './identity';
import { isNotFound, notFoundMessage } from './not-found';
import { type Reconciliation, reconcile } from './reconcile';
import type { ResourceDefinition, Result } from './resource-definition';
import type { Context } from './resource-lifecycle';
import { singletonFailure } from './singleton';
import { stateOf } from './state';
import { withoutChangedWriteOnly } from './write-only';

/** The state to save for a live resource with these declared settings. */
export const savedState =
  <L extends LiveResource, C>(
    definition: ResourceDefinition<L, C>,
    { region }: Context,
    declared: PlainObject,
  ) =>
  (live: L): ResourceState => ({ id: live.id, state: stateOf(definition, declared, live, region) });

/** The failure for a resource that exists but does not match the declared settings. */
export const unsettled =
  <L>(keep: (live: L) => ResourceState) =>
  ({ message, live }: Unsettled<L>): OperationFailure => ({ message, partialState: keep(live) });

/** The error for a resource that is being deleted. */
export const beingDeleted = ({ noun }: { readonly noun: string }, { userPoolId, id }: Location): string =>
  `The ${noun} ${id} of the pool ${userPoolId} is being deleted.`;

/** The state of a resource once it is active, unless the program does not wait for that. */
export const whenActive = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  context: Context,
  live: L,
  declared: PlainObject,
): Result<ResourceState> => {
  const keep = savedState(definition, context, declared);
  return pipe(
    definition.waiting?.active(context, live, declared) ?? TE.right<Unsettled<L>, L>(live),
    TE.bimap(unsettled(keep), keep),
  );
};

/** Reconciles a live resource with the declared settings and returns the state to save. */
export const applySettings = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  context: Context,
  location: Location,
  found: L,
  previous: PlainObject,
  news: PlainObject,
): Result<ResourceState> => {
  const { noun, waiting, plan, describe, execute, interrupted, knownOf, merge, writeOnly = [] } = definition;
  if (waiting?.isLeaving(found) === true) {
    return TE.left({ message: `${beingDeleted(definition, location)} Run \`pulumi up\` again after that.` });
  }
  const { declaredAfterFailure = () => merge.declaredBeforeOrNow(previous, news) } = definition;
  // Whether a changed write-only value was set is unknown, so the next update sends it again.
  const undone = (live: L): ResourceState => {
    const declared = withoutChangedWriteOnly(
      writeOnly,
      previous,
      declaredAfterFailure(found, previous, news),
    );
    return savedState(definition, context, declared)(live);
  };
  const isChanging = (): boolean => {
    const planned = plan(found, previous, news);
    return E.isRight(planned) && planned.right.length > 0;
  };
  const reconciliation: Reconciliation<L, C> = {
    plan: (live) => plan(live, previous, news),
    execute: (call, live) => execute(context, call, live),
    describe: describe(context.cognito, location, knownOf?.(found) ?? found.settings),
    undone,
    explain:
      interrupted ??
      (({ error }) =>
        `${explain(error)} The state holds the ${noun} as it is; the next \`pulumi up\` tries again.`),
  };
  return pipe(
    waiting !== undefined && isChanging() ? waiting.ready(context, found) : TE.right<Unsettled<L>, L>(found),
    TE.mapLeft(unsettled(undone)),
    TE.chain((live) => reconcile(reconciliation, live)),
    TE.chain((live) => whenActive(definition, context, live, news)),
  );
};

/** Updates a managed resource. */
export const updateOf =
  <L extends LiveResource, C>(definition: ResourceDefinition<L, C>) =>
  (context: Context, location: Location, olds: PlainObject, news: PlainObject): Result<ResourceState> => {
    const { noun, identity, foreignSettings, declaredBy, beforeUpdate } = definition;
    const missing = (error: CognitoError): OperationFailure =>
      isNotFound(error) ? { message: notFoundMessage(noun, location.id) } : toFailure(error);
    const updated = (before: PlainObject): Result<ResourceState> =>
      pipe(
        definition.describe(context.cognito, location, before),
        TE.mapLeft(identity.by === 'parent' ? singletonFailure(location) : missing),
        TE.chain((live) => {
          const foreign = foreignSettings?.(live, before, news);
          return foreign === undefined
            ? applySettings(definition, context, location, live, declaredBy?.(before) ?? before, news)
            : TE.left({ message: formatFailure(foreign) });
        }),
      );
    // What was changed before must reach the state, also where nothing can be read after that.
    const withState =
      (state: PlainObject) =>
      (failure: OperationFailure): OperationFailure =>
        failure.partialState !== undefined || state === olds
          ? failure
          : { ...failure, partialState: { id: location.id, state } };
    return beforeUpdate === undefined
      ? updated(olds)
      : pipe(
          beforeUpdate(context, location, olds, news),
          TE.chain((state) => pipe(updated(state), TE.mapLeft(withState(state)))),
        );
  };
