import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import type { CognitoError } from '../aws/errors';
import { own, ownText, type PlainObject } from '../codec/plain-object';
import { makeOnce } from './create-once';
import { type Managed, type Stop, stopAt, type Unsettled } from './errors';
import type { LiveNamed } from './live-named';
import type { NamedKind } from './named-definition';
import { exists, isUnfinished, leaves, outlookOf } from './named-preview';
import { gone, isGone, removing, unlessGone } from './not-found';
import { poolIdOf, regionInside } from './parent-pool';
import { bringByOneRequest } from './reconcile';
import { type Context, noticeOfUnmanaged, type ResourceKind } from './resource-definition';

const unsettled =
  <Live>(keep: (live: Live) => Managed) =>
  ({ message, live }: Unsettled<Live>): Stop => ({ message, left: keep(live) });

/** The lifecycle of something that its program names. */
export const namedKind = <Live extends LiveNamed, Request>(kind: NamedKind<Live, Request>): ResourceKind => {
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
    ({ cognito, creations }: Context, inputs: PlainObject) =>
    (error: CognitoError): TE.TaskEither<CognitoError, Live> =>
      error._tag === 'Refused' && error.code === 'InvalidParameterException'
        ? pipe(
            named(cognito, inputs),
            TE.matchE(
              () => TE.left(error),
              (live) => {
                if (isLeaving(live)) return TE.left(error);
                const isClaimed = creations.isClaimed(`${poolIdOf(inputs)}/${live.id}`);
                return isUnfinished(kind, live, inputs) && !isClaimed
                  ? TE.right(live)
                  : TE.left({ ...error, message: exists(kind, inputs) });
              },
            ),
          )
        : TE.left(error);

  const make = (context: Context, inputs: PlainObject): TE.TaskEither<Stop, Live> => {
    const { cognito, creations } = context;
    const [poolId, name] = [poolIdOf(inputs), nameOf(inputs)];
    return makeOnce(cognito, creations, {
      noun,
      name,
      key: `${poolId}/${name}`,
      place: poolId,
      ask: pipe(kind.make(context, inputs), TE.orElse(explained(context, inputs))),
      madeSince: (_, isClaimed) =>
        pipe(
          named(cognito, inputs),
          TE.map((live) => (isClaimed(live.id) || isLeaving(live) ? [] : [live])),
          TE.orElse((error) => (isGone(error) ? TE.right([]) : TE.left(error))),
        ),
      isAsAsked: (live) => isAsAsked(live, inputs),
    });
  };

  const keep =
    ({ region }: Context, declared: PlainObject) =>
    (live: Live): Managed => ({ id: live.id, state: outputs(declared, live, region) });

  /** Waits until it is as the program says; the state knows it, whatever comes of that. */
  const finished =
    (context: Context, news: PlainObject) =>
    (live: Live): TE.TaskEither<Stop, Managed> =>
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
  ): TE.TaskEither<Stop, Managed> => {
    const { cognito } = context;
    if (isLeaving(found))
      return TE.left({ message: `${leaves(kind, found.settings)} Run \`pulumi up\` again after that.` });
    const undone = keep(context, sides.everDeclared(previous, news));
    const ready = change(found, previous, news) && slow?.ready(context, found);
    return pipe(
      ready ?? TE.right(found),
      TE.mapLeft(unsettled(undone)),
      TE.chain((live) =>
        bringByOneRequest(
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

  const outlook = outlookOf(kind);

  return {
    settings: kind.settings,
    secrets: [],
    idProperty: key,
    ...(kind.nameProperty !== undefined && { nameProperty: kind.nameProperty }),
    ...(kind.deletesFirst && { deletesFirst: true }),
    regionOf: regionInside,
    check: kind.check,
    warningsFor: kind.warningsFor,
    outlook,
    difference: kind.difference,
    objection: (context, _id, olds, news, replaces) =>
      replaces.length === 0
        ? T.of(undefined)
        : pipe(
            outlook(context, news, olds),
            T.map(({ failures = [] }) => failures.map(({ path, reason }) => `${path}: ${reason}`)[0]),
          ),
    notice: (id, state, news) => noticeOfUnmanaged(`${noun} ${id}`, state, sides.declaredPlaces(news)),
    create: (context, inputs) =>
      own(inputs, 'adoptId') === undefined
        ? pipe(make(context, inputs), TE.chain(finished(context, inputs)))
        : pipe(
            named(context.cognito, inputs),
            TE.mapLeft(stopAt),
            TE.chain((live) => bring(context, live, {}, inputs)),
          ),
    read: ({ cognito, region, tell }, id, state) =>
      pipe(
        kind.look(cognito, poolIdOf(state), id),
        TE.map((live) => {
          const remark = slow?.remark(live);
          if (remark !== undefined) tell(remark);
          // One that is only read, by `get`, declares nothing but where it is: it is told whole.
          const isOnlyRead = sides.declaredPlaces(state).size === 0 && own(state, 'unmanaged') === undefined;
          const told = isOnlyRead ? { ...state, ...live.settings } : state;
          return { state: outputs(told, live, region), inputs: kind.inputsFrom(state, live, region) };
        }),
        unlessGone,
      ),
    update: (context, id, olds, news) =>
      pipe(
        kind.look(context.cognito, poolIdOf(olds), id),
        TE.mapLeft((error) => (isGone(error) ? { message: gone(noun, id) } : stopAt(error))),
        TE.chain((live) => bring(context, live, olds, news)),
      ),
    remove: (context, id, state) =>
      pipe(
        removing(kind.erase(context, poolIdOf(state), id)),
        TE.chain(() =>
          pipe(
            slow?.gone(context, poolIdOf(state), id) ?? TE.right(undefined),
            TE.mapLeft((message): Stop => ({ message })),
          ),
        ),
      ),
  };
};
