import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import { type CognitoError, explain } from '../cognito/error';
import { check } from '../resource-server/check';
import { type LiveServer, liveServer } from '../resource-server/live';
import { change, creation } from '../resource-server/plan';
import { ResourceServerSettings } from '../resource-server/resource-server';
import { sides } from '../resource-server/settings';
import { difference, inputsFrom, outputs } from '../resource-server/state';
import { own, ownText, type PlainObject } from '../spec/object';
import { holdsUnknown } from '../spec/unknown';
import { listOf, refusal } from './adoption';
import { isGone, poolIdOf, regionInside, removing, unlessGone } from './inside';
import { type Context, noticeOfUnmanaged, type Outlook, type ResourceKind } from './kind';
import { unusable } from './live';
import { makeOnce } from './once';
import { type Managed, type Stop, stopAt } from './stop';

const serverIn =
  (operation: string) =>
  (answer: PlainObject): TE.TaskEither<CognitoError, LiveServer> => {
    const server = liveServer(own(answer, 'ResourceServer'));
    return server === undefined ? TE.left(unusable(operation)) : TE.right(server);
  };

const serverFrom = (
  cognito: Cognito,
  UserPoolId: string,
  Identifier: string,
): TE.TaskEither<CognitoError, LiveServer> =>
  pipe(
    cognito.ask('DescribeResourceServer', { UserPoolId, Identifier }),
    TE.chain(serverIn('DescribeResourceServer')),
  );

/** The resource server that the inputs name. */
const named = (cognito: Cognito, inputs: PlainObject): TE.TaskEither<CognitoError, LiveServer> =>
  serverFrom(cognito, poolIdOf(inputs), ownText(inputs, 'identifier'));

const exists = (inputs: PlainObject): string => {
  const id = ownText(inputs, 'identifier');
  return `the pool ${poolIdOf(inputs)} has a resource server ${id} already. To take it over set adoptId: ${JSON.stringify(id)}; to only read it use ResourceServer.get`;
};

const make = ({ cognito, creations }: Context, inputs: PlainObject): TE.TaskEither<Stop, LiveServer> => {
  const [poolId, name] = [poolIdOf(inputs), ownText(inputs, 'identifier')];
  /** AWS refuses an identifier that is taken as it refuses anything else, so it is looked up. */
  const explained = (error: CognitoError): TE.TaskEither<CognitoError, LiveServer> =>
    error._tag === 'Refused' && error.code === 'InvalidParameterException'
      ? pipe(
          named(cognito, inputs),
          TE.matchE(
            () => TE.left(error),
            () => TE.left({ ...error, message: exists(inputs) }),
          ),
        )
      : TE.left(error);
  return makeOnce(cognito, creations, {
    noun: 'resource server',
    name,
    key: `${poolId}/${name}`,
    place: poolId,
    ask: pipe(
      cognito.ask('CreateResourceServer', creation(inputs)),
      TE.chain(serverIn('CreateResourceServer')),
      TE.orElse(explained),
    ),
    madeSince: (_, isClaimed) =>
      pipe(
        named(cognito, inputs),
        TE.map((server) => (isClaimed(server.id) ? [] : [server])),
        TE.orElse((error) => (isGone(error) ? TE.right([]) : TE.left(error))),
      ),
    isAsAsked: (server) => change(server, {}, { scopes: [], ...sides.settingsOf(inputs) }) === undefined,
  });
};

/** Brings a live resource server to what the program says, and tells what it then is. */
const bring = (
  { cognito, region }: Context,
  server: LiveServer,
  previous: PlainObject,
  news: PlainObject,
): TE.TaskEither<Stop, Managed> => {
  const managed = (live: LiveServer): Managed => ({ id: live.id, state: outputs(news, live, region) });
  const request = change(server, previous, news);
  if (request === undefined) return TE.right(managed(server));
  const look = named(cognito, server.settings);
  return pipe(
    cognito.ask('UpdateResourceServer', request),
    TE.matchE(
      (error) =>
        pipe(
          // What became of it is asked, not guessed; when that fails too, the state stays as it was.
          look,
          TE.mapLeft(() => stopAt(error)),
          TE.chain((live) =>
            change(live, previous, news) === undefined
              ? TE.right(managed(live))
              : TE.left<Stop, Managed>({
                  message: `${explain(error)} The state holds the resource server as it is; the next \`pulumi up\` tries again.`,
                  left: { id: live.id, state: outputs(sides.everDeclared(previous, news), live, region) },
                }),
          ),
        ),
      () => pipe(look, TE.bimap(stopAt, managed)),
    ),
  );
};

const adoptionNews = (server: LiveServer, inputs: PlainObject): Outlook => {
  const changed = [...sides.declaredPlaces(inputs).entries()]
    .filter(([, place]) => sides.placeDiffers(place, server.settings))
    .map(([path]) => path);
  return {
    news: `Adopts the resource server ${server.id}. Changes: ${listOf(changed)}. Leaves as they are, since the program does not declare them: ${listOf(sides.unmanagedPaths(inputs, server.settings))}.`,
  };
};

/** What there is by the identifier of a resource server that is to be made. */
const outlook = ({ cognito }: Context, inputs: PlainObject): T.Task<Outlook> => {
  if (holdsUnknown([own(inputs, 'userPoolId'), own(inputs, 'identifier')])) return T.of({});
  const adopts = own(inputs, 'adoptId') !== undefined;
  return pipe(
    named(cognito, inputs),
    TE.match(
      (error): Outlook => {
        if (!adopts) return {};
        const id = ownText(inputs, 'identifier');
        return isGone(error)
          ? refusal(`names the resource server ${id}, which the pool ${poolIdOf(inputs)} does not have`)
          : { news: `The resource server ${id} is to be adopted; what that changes could not be found out.` };
      },
      (server): Outlook =>
        adopts
          ? adoptionNews(server, inputs)
          : { failures: [{ path: 'identifier', reason: exists(inputs) }] },
    ),
  );
};

/** A resource server: its identifier is its id, since a pool has each but once. */
export const resourceServer: ResourceKind = {
  settings: ResourceServerSettings,
  secrets: [],
  regionOf: regionInside,
  check,
  outlook,
  difference,
  objection: (context, _id, _olds, news, replaces) =>
    replaces.length === 0
      ? T.of(undefined)
      : pipe(
          outlook(context, news),
          T.map(({ failures = [] }) => failures.map(({ path, reason }) => `${path}: ${reason}`)[0]),
        ),
  notice: (id, state, news) => noticeOfUnmanaged(`resource server ${id}`, state, sides.declaredPlaces(news)),
  create: (context, inputs) =>
    own(inputs, 'adoptId') === undefined
      ? pipe(
          make(context, inputs),
          TE.map((server) => ({ id: server.id, state: outputs(inputs, server, context.region) })),
        )
      : pipe(
          named(context.cognito, inputs),
          TE.mapLeft(stopAt),
          TE.chain((server) => bring(context, server, {}, inputs)),
        ),
  read: ({ cognito, region }, id, state) =>
    pipe(
      serverFrom(cognito, poolIdOf(state), id),
      TE.map((server) => {
        // One that is only read, by `ResourceServer.get`, declares nothing but where it is: it is told whole.
        const told = sides.declaredPlaces(state).size === 0 ? { ...state, ...server.settings } : state;
        return { state: outputs(told, server, region), inputs: inputsFrom(state, server, region) };
      }),
      unlessGone,
    ),
  update: (context, id, olds, news) =>
    pipe(
      serverFrom(context.cognito, poolIdOf(olds), id),
      TE.mapLeft((error) =>
        isGone(error)
          ? {
              message: `The resource server ${id} is gone. Run \`pulumi refresh\`, and the next \`pulumi up\` creates a new one.`,
            }
          : stopAt(error),
      ),
      TE.chain((server) => bring(context, server, olds, news)),
    ),
  remove: ({ cognito }, id, state) =>
    removing(cognito.ask('DeleteResourceServer', { UserPoolId: poolIdOf(state), Identifier: id })),
};
