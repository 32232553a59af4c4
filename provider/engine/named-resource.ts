import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import type { CognitoError } from '../aws/errors';
import { own, ownText, type PlainObject } from '../codec/plain-object';
import { createOnce } from './create-once';
import { type OperationFailure, type ResourceState, toFailure, type Unsettled } from './errors';
import type { LiveNamed } from './live-named';
import type { NamedKind } from './named-definition';
import { exists, isUnfinished, leaves, outlookOf } from './named-preview';
import { ignoreNotFound, isNotFound, notFoundMessage, orUndefinedIfMissing } from './not-found';
import { poolIdOf, regionInside } from './parent-pool';
import { reconcileByOneRequest } from './reconcile';
import { type Context, type ResourceDefinition, unmanagedWarning } from './resource-definition';

const unsettled =
  <Live>(keep: (live: Live) => ResourceState) =>
  ({ message, live }: Unsettled<Live>): OperationFailure => ({ message, partialState: keep(live) });

/** The lifecycle of something that its program names. */
export const namedKind = <Live extends LiveNamed, Request>(
  kind: NamedKind<Live, Request>,
): ResourceDefinition => {
  const { noun, key, sides, change, outputs, slow } = kind;

  const nameOf = (inputs: PlainObject): string => ownText(inputs, key);

  /** The one that the inputs name. */
  const named = (cognito: Cognito, inputs: PlainObject): TE.TaskEither<CognitoError, Live> =>
    kind.look(cognito, poolIdOf(inputs), nameOf(inputs));

  const isLeaving = (live: Live): boolean => slow?.isLeaving(live) === true;

  const isAsAsked = (live: Live, inputs: PlainObject): boolean =>
    change(live, live.settings, inputs) === undefined;

  /** AWS refuses a name that is taken as it refuses anything else, so it is looked up. */
  const explained =
    ({ cognito, pendingCreates }: Context, inputs: PlainObject) =>
    (error: CognitoError): TE.TaskEither<CognitoError, Live> =>
      error._tag === 'Refused' && error.code === 'InvalidParameterException'
        ? pipe(
            named(cognito, inputs),
            TE.matchE(
              () => TE.left(error),
              (live) => {
                if (isLeaving(live)) return TE.left(error);
                const isClaimed = pendingCreates.isClaimed(`${poolIdOf(inputs)}/${live.id}`);
                return isUnfinished(kind, live, inputs) && !isClaimed
                  ? TE.right(live)
                  : TE.left({ ...error, message: exists(kind, inputs) });
              },
            ),
          )
        : TE.left(error);

  const make = (context: Context, inputs: PlainObject): TE.TaskEither<OperationFailure, Live> => {
    const { cognito, pendingCreates } = context;
    const [poolId, name] = [poolIdOf(inputs), nameOf(inputs)];
    return createOnce(cognito, pendingCreates, {
      noun,
      name,
      key: `${poolId}/${name}`,
      place: poolId,
      send: pipe(kind.make(context, inputs), TE.orElse(explained(context, inputs))),
      findCreatedSince: (_, isClaimed) =>
        pipe(
          named(cognito, inputs),
          TE.map((live) => (isClaimed(live.id) || isLeaving(live) ? [] : [live])),
          TE.orElse((error) => (isNotFound(error) ? TE.right([]) : TE.left(error))),
        ),
      matchesRequest: (live) => isAsAsked(live, inputs),
    });
  };

  const keep =
    ({ region }: Context, declared: PlainObject) =>
    (live: Live): ResourceState => ({ id: live.id, state: outputs(declared, live, region) });

  /** Waits until it is as the program says; the state knows it, whatever comes of that. */
  const finished =
    (context: Context, news: PlainObject) =>
    (live: Live): TE.TaskEither<OperationFailure, ResourceState> =>
      pipe(
        slow?.active(context, live, news) ?? TE.right(live),
        TE.bimap(unsettled(keep(context, news)), keep(context, news)),
      );

  /** Brings a live one to what the program says, and tells what it then is. */
  const bring = (
    context: Context,
    found: Live,
    previous: PlainObject,
    news: PlainObject,
  ): TE.TaskEither<OperationFailure, ResourceState> => {
    const { cognito } = context;
    if (isLeaving(found))
      return TE.left({ message: `${leaves(kind, found.settings)} Run \`pulumi up\` again after that.` });
    const undone = keep(context, sides.declaredBeforeOrNow(previous, news));
    const ready = change(found, previous, news) && slow?.ready(context, found);
    return pipe(
      ready ?? TE.right(found),
      TE.mapLeft(unsettled(undone)),
      TE.chain((live) =>
        reconcileByOneRequest(
          {
            noun,
            request: (one) => {
              const request = change(one, previous, news);
              return request && kind.send(cognito, request);
            },
            look: named(cognito, found.settings),
            done: (one) => one,
            undone,
          },
          live,
        ),
      ),
      TE.chain(finished(context, news)),
    );
  };

  const previewCreate = outlookOf(kind);

  return {
    settings: kind.settings,
    secrets: [],
    idProperty: key,
    ...(kind.nameProperty !== undefined && { nameProperty: kind.nameProperty }),
    ...(kind.deletesFirst && { deleteBeforeReplace: true }),
    regionOf: regionInside,
    check: kind.check,
    warningsFor: kind.warningsFor,
    previewCreate,
    diff: kind.diff,
    blockReason: (context, _id, olds, news, replaces) =>
      replaces.length === 0
        ? T.of(undefined)
        : pipe(
            previewCreate(context, news, olds),
            T.map(({ failures = [] }) => failures.map(({ path, reason }) => `${path}: ${reason}`)[0]),
          ),
    updateWarning: (id, state, news) =>
      unmanagedWarning(`${noun} ${id}`, state, sides.declaredSettings(news)),
    create: (context, inputs) =>
      own(inputs, 'adoptId') === undefined
        ? pipe(make(context, inputs), TE.chain(finished(context, inputs)))
        : pipe(
            named(context.cognito, inputs),
            TE.mapLeft(toFailure),
            TE.chain((live) => bring(context, live, {}, inputs)),
          ),
    read: ({ cognito, region, log }, id, state) =>
      pipe(
        kind.look(cognito, poolIdOf(state), id),
        TE.map((live) => {
          const remark = slow?.remark(live);
          if (remark !== undefined) log(remark);
          // One that is only read, by `get`, declares nothing but where it is: it is told whole.
          const isOnlyRead =
            sides.declaredSettings(state).size === 0 && own(state, 'unmanaged') === undefined;
          const told = isOnlyRead ? { ...state, ...live.settings } : state;
          return { state: outputs(told, live, region), inputs: kind.inputsFrom(state, live, region) };
        }),
        orUndefinedIfMissing,
      ),
    update: (context, id, olds, news) =>
      pipe(
        kind.look(context.cognito, poolIdOf(olds), id),
        TE.mapLeft((error) =>
          isNotFound(error) ? { message: notFoundMessage(noun, id) } : toFailure(error),
        ),
        TE.chain((live) => bring(context, live, olds, news)),
      ),
    delete: (context, id, state) =>
      pipe(
        ignoreNotFound(kind.erase(context, poolIdOf(state), id)),
        TE.chain(() =>
          pipe(
            slow?.gone(context, poolIdOf(state), id) ?? TE.right(undefined),
            TE.mapLeft((message): OperationFailure => ({ message })),
          ),
        ),
      ),
  };
};
