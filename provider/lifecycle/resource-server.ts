import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import type { CognitoError } from '../cognito/error';
import { check } from '../resource-server/check';
import { ResourceServerSettings } from '../resource-server/resource-server';
import { difference, inputsFrom, liveServer, outputs, sides } from '../resource-server/state';
import { own, ownText, type PlainObject } from '../spec/object';
import { isGone, poolIdOf, regionInside, removing, unlessGone } from './inside';
import type { ResourceKind } from './kind';
import { unusable } from './live';
import { makeOnce } from './once';
import { type Managed, stopAt } from './stop';

const serverIn =
  (operation: string) =>
  (answer: PlainObject): TE.TaskEither<CognitoError, PlainObject> => {
    const server = liveServer(own(answer, 'ResourceServer'));
    return server === undefined ? TE.left(unusable(operation)) : TE.right(server);
  };

const serverFrom = (
  cognito: Cognito,
  UserPoolId: string,
  Identifier: string,
): TE.TaskEither<CognitoError, PlainObject> =>
  pipe(
    cognito.ask('DescribeResourceServer', { UserPoolId, Identifier }),
    TE.chain(serverIn('DescribeResourceServer')),
  );

/** All of a resource server, as both of its requests take it: a list that is left out is said to be empty. */
const request = (settings: PlainObject) =>
  ResourceServerSettings.encode({ scopes: [], ...settings } as never);

const differs = (live: PlainObject, news: PlainObject): boolean =>
  sides.settingsDiffer(live, { scopes: [], ...sides.settingsOf(news) });

/** A resource server: its identifier is its id, since a pool has each but once. */
export const resourceServer: ResourceKind = {
  settings: ResourceServerSettings,
  secrets: [],
  regionOf: regionInside,
  check,
  outlook: () => T.of({}),
  difference,
  objection: () => T.of(undefined),
  notice: () => undefined,
  create: ({ cognito, creations, region }, inputs) => {
    const [poolId, id] = [poolIdOf(inputs), ownText(inputs, 'identifier')];
    const found = (live: PlainObject) => ({ id, live });
    return pipe(
      makeOnce(cognito, creations, {
        noun: 'resource server',
        name: id,
        key: `${poolId}/${id}`,
        ask: pipe(
          cognito.ask('CreateResourceServer', request(sides.settingsOf(inputs))),
          TE.chain(serverIn('CreateResourceServer')),
          TE.map(found),
        ),
        madeSince: () =>
          pipe(
            serverFrom(cognito, poolId, id),
            TE.map((live) => [found(live)]),
            TE.orElse((error) => (isGone(error) ? TE.right([]) : TE.left(error))),
          ),
        isAsAsked: ({ live }) => !differs(live, inputs),
      }),
      TE.map(({ live }): Managed => ({ id, state: outputs(inputs, live, region) })),
    );
  },
  read: ({ cognito, region }, id, state) =>
    pipe(
      serverFrom(cognito, poolIdOf(state), id),
      TE.map((live) => ({
        state: outputs(state, live, region),
        inputs: inputsFrom(state, live, region),
      })),
      unlessGone,
    ),
  update: ({ cognito, region }, id, olds, news) =>
    pipe(
      cognito.ask('UpdateResourceServer', request(sides.settingsOf(news))),
      TE.chain(() => serverFrom(cognito, poolIdOf(olds), id)),
      TE.bimap(stopAt, (live): Managed => ({ id, state: outputs(news, live, region) })),
    ),
  remove: ({ cognito }, id, state) =>
    removing(cognito.ask('DeleteResourceServer', { UserPoolId: poolIdOf(state), Identifier: id })),
};
