import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import type { CognitoError } from '../cognito/error';
import { own, ownText, type PlainObject } from '../spec/object';
import type { Sides } from '../spec/sides';
import { holdsUnknown } from '../spec/unknown';
import type { LiveNamed } from '../user-pool/named';
import { adoptionNews, keptName, notFoundOut, refusal } from './adoption-news';
import { gone, isGone, removing, unlessGone } from './gone';
import { poolIdOf, regionInside } from './inside';
import { type Context, noticeOfUnmanaged, type Outlook, type ResourceKind } from './kind';
import { makeOnce } from './once';
import { bringByOneRequest } from './one-request';
import { type Managed, type Stop, stopAt } from './stop';

/** Something inside a pool that its program names, and whose name is its id. */
export interface NamedKind<Live extends LiveNamed, Request>
  extends Pick<ResourceKind, 'settings' | 'nameProperty' | 'check' | 'warningsFor' | 'difference'> {
  /** What it is called in a sentence: "resource server". */
  readonly noun: string;
  /** Its class in a program. */
  readonly called: string;
  /** The property that names it. */
  readonly key: string;
  /** Whether a new one can only be made when the old one is gone. */
  readonly deletesFirst?: true;
  readonly sides: Sides;
  /** What there is by a name in a pool. */
  readonly look: (cognito: Cognito, userPoolId: string, id: string) => TE.TaskEither<CognitoError, Live>;
  readonly make: (cognito: Cognito, inputs: PlainObject) => TE.TaskEither<CognitoError, Live>;
  /** The request that brings a live one to what the program says, or nothing when it is so already. */
  readonly change: (live: Live, previous: PlainObject, news: PlainObject) => Request | undefined;
  readonly send: (cognito: Cognito, request: Request) => TE.TaskEither<CognitoError, unknown>;
  readonly erase: (cognito: Cognito, userPoolId: string, id: string) => TE.TaskEither<CognitoError, unknown>;
  readonly outputs: (declared: PlainObject, live: Live, region: string) => PlainObject;
  readonly inputsFrom: (declared: PlainObject, live: Live, region: string) => PlainObject;
}

/** The lifecycle of something that its program names. */
export const namedKind = <Live extends LiveNamed, Request>(kind: NamedKind<Live, Request>): ResourceKind => {
  const { noun, called, key, sides, change, outputs } = kind;

  const nameOf = (inputs: PlainObject): string => ownText(inputs, key);

  /** The one that the inputs name. */
  const named = (cognito: Cognito, inputs: PlainObject): TE.TaskEither<CognitoError, Live> =>
    kind.look(cognito, poolIdOf(inputs), nameOf(inputs));

  const exists = (inputs: PlainObject): string => {
    const name = nameOf(inputs);
    return `the pool ${poolIdOf(inputs)} has a ${noun} ${name} already. To take it over set adoptId: ${JSON.stringify(name)}; to only read it use ${called}.get`;
  };

  /** AWS refuses a name that is taken as it refuses anything else, so it is looked up. */
  const explained =
    (cognito: Cognito, inputs: PlainObject) =>
    (error: CognitoError): TE.TaskEither<CognitoError, Live> =>
      error._tag === 'Refused' && error.code === 'InvalidParameterException'
        ? pipe(
            named(cognito, inputs),
            TE.matchE(
              () => TE.left(error),
              () => TE.left({ ...error, message: exists(inputs) }),
            ),
          )
        : TE.left(error);

  const make = ({ cognito, creations }: Context, inputs: PlainObject): TE.TaskEither<Stop, Live> => {
    const [poolId, name] = [poolIdOf(inputs), nameOf(inputs)];
    return makeOnce(cognito, creations, {
      noun,
      name,
      key: `${poolId}/${name}`,
      place: poolId,
      ask: pipe(kind.make(cognito, inputs), TE.orElse(explained(cognito, inputs))),
      madeSince: (_, isClaimed) =>
        pipe(
          named(cognito, inputs),
          TE.map((live) => (isClaimed(live.id) ? [] : [live])),
          TE.orElse((error) => (isGone(error) ? TE.right([]) : TE.left(error))),
        ),
      isAsAsked: (live) => kind.change(live, live.settings, inputs) === undefined,
    });
  };

  /** Brings a live one to what the program says, and tells what it then is. */
  const bring = (
    { cognito, region }: Context,
    found: Live,
    previous: PlainObject,
    news: PlainObject,
  ): TE.TaskEither<Stop, Managed> => {
    const keep =
      (declared: PlainObject) =>
      (live: Live): Managed => ({ id: live.id, state: outputs(declared, live, region) });
    return bringByOneRequest(
      {
        noun,
        request: (live) => {
          const request = change(live, previous, news);
          return request && kind.send(cognito, request);
        },
        look: named(cognito, found.settings),
        done: keep(news),
        undone: keep(sides.everDeclared(previous, news)),
      },
      found,
    );
  };

  /** What there is by the name of one that is to be made. */
  const outlook = ({ cognito }: Context, inputs: PlainObject): T.Task<Outlook> => {
    if (holdsUnknown([own(inputs, 'userPoolId'), own(inputs, key)])) return T.of({});
    const adopts = own(inputs, 'adoptId') !== undefined;
    return pipe(
      named(cognito, inputs),
      TE.match(
        (error): Outlook => {
          if (!adopts) return {};
          return isGone(error)
            ? refusal(`names the ${noun} ${nameOf(inputs)}, which the pool ${poolIdOf(inputs)} does not have`)
            : notFoundOut({ noun, id: nameOf(inputs) });
        },
        (live): Outlook => {
          if (!adopts) return { failures: [{ path: key, reason: exists(inputs) }] };
          const given =
            kind.nameProperty === undefined ? {} : keptName(kind.nameProperty, inputs, live.settings);
          const called = { noun, id: live.id };
          return { ...adoptionNews(called, sides, { ...inputs, ...given }, live.settings), given };
        },
      ),
    );
  };

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
    objection: (context, _id, _olds, news, replaces) =>
      replaces.length === 0
        ? T.of(undefined)
        : pipe(
            outlook(context, news),
            T.map(({ failures = [] }) => failures.map(({ path, reason }) => `${path}: ${reason}`)[0]),
          ),
    notice: (id, state, news) => noticeOfUnmanaged(`${noun} ${id}`, state, sides.declaredPlaces(news)),
    create: (context, inputs) =>
      own(inputs, 'adoptId') === undefined
        ? pipe(
            make(context, inputs),
            TE.map((live) => ({ id: live.id, state: outputs(inputs, live, context.region) })),
          )
        : pipe(
            named(context.cognito, inputs),
            TE.mapLeft(stopAt),
            TE.chain((live) => bring(context, live, {}, inputs)),
          ),
    read: ({ cognito, region }, id, state) =>
      pipe(
        kind.look(cognito, poolIdOf(state), id),
        TE.map((live) => {
          // One that is only read, by `get`, declares nothing but where it is: it is told whole.
          const isOnlyRead = sides.declaredPlaces(state).size === 0 && own(state, 'adoptId') === undefined;
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
    remove: ({ cognito }, id, state) => removing(kind.erase(cognito, poolIdOf(state), id)),
  };
};
