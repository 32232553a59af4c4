import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { fromApi } from '../../codec/from-api';
import { asObject, own, ownText, type PlainObject } from '../../codec/plain-object';
import { adoptionNews, keptName, notFoundOut, refusal } from '../../engine/adoption-message';
import { makeOnce } from '../../engine/create-once';
import { type Managed, type Stop, stopAt } from '../../engine/errors';
import { gone, isGone, removing, unlessGone } from '../../engine/not-found';
import { poolIdOf, regionInside } from '../../engine/parent-pool';
import { bringByOneRequest } from '../../engine/reconcile';
import {
  type Context,
  noticeOfUnmanaged,
  type Outlook,
  type ResourceKind,
} from '../../engine/resource-definition';
import { check, warningsFor } from './check';
import { clientFrom, clientIn, clientsMadeSince } from './describe';
import { difference } from './diff';
import { type LiveClient, withKnownSecret } from './live';
import { sides } from './merge';
import { change, creation } from './plan';
import { UserPoolClientSettings } from './settings';
import { declaredBy, inputsFrom, liveSettings, outputs } from './state';
import { hasForeignTimes, uncountable } from './token-lifetimes';

const make = ({ cognito, creations }: Context, inputs: PlainObject): TE.TaskEither<Stop, LiveClient> => {
  const request = creation(inputs);
  const settings = asObject(fromApi(UserPoolClientSettings, request));
  const [poolId, name] = [poolIdOf(inputs), String(request.ClientName)];
  const known = (client: LiveClient): LiveClient => withKnownSecret(client, request.ClientSecret);
  return makeOnce(cognito, creations, {
    noun: 'app client',
    name,
    key: `${poolId}/${name}`,
    ask: pipe(
      cognito.ask('CreateUserPoolClient', request),
      TE.chain(clientIn('CreateUserPoolClient')),
      TE.map(known),
    ),
    madeSince: (time, isClaimed) =>
      pipe(
        clientsMadeSince(cognito, poolId, name, time, isClaimed),
        TE.map((clients) => clients.map(known)),
      ),
    isAsAsked: (client) => {
      const live = liveSettings(settings, client);
      return (
        change(client, settings, settings) === undefined &&
        sides.replacedBy({}, live, settings).length === 0 &&
        // One that has more than was asked for is another program's.
        sides.unmanagedPaths(settings, live).length === 0 &&
        Object.keys(sides.fixedSettings(settings, live)).length === 0
      );
    },
  });
};

const hasSecret = (settings: PlainObject): boolean => own(settings, 'generateSecret') === true;

/** Brings a live client to what the program says, and tells what it then is. */
const bring = (
  cognito: Cognito,
  client: LiveClient,
  previous: PlainObject,
  news: PlainObject,
  region: string,
): TE.TaskEither<Stop, Managed> => {
  const keep =
    (declared: PlainObject) =>
    (live: LiveClient): Managed => ({ id: live.id, state: outputs(declared, live, region) });
  const refused = uncountable(client.settings, previous, news);
  if (refused.length > 0) return TE.left({ message: refused.join(' ') });
  return bringByOneRequest(
    {
      noun: 'app client',
      request: (live) => {
        const request = change(live, previous, news);
        return request && cognito.ask('UpdateUserPoolClient', request);
      },
      look: pipe(
        clientFrom(cognito, client.userPoolId, client.id),
        TE.map((live) => withKnownSecret(live, client.secret, hasSecret(client.settings))),
      ),
      done: keep(news),
      undone: keep(sides.everDeclared(previous, news)),
    },
    client,
  );
};

const cannotAdopt = (id: string, names: ReadonlyArray<string>): string =>
  `The app client ${id} cannot be adopted as declared: ${names.join(', ')} cannot be changed on a live client. Declare what it has, or leave it out.`;

const conflicts = (client: LiveClient, inputs: PlainObject): ReadonlyArray<string> =>
  sides.replacedBy({}, liveSettings(inputs, client), inputs);

const adopt = ({ cognito, region }: Context, id: string, inputs: PlainObject): TE.TaskEither<Stop, Managed> =>
  pipe(
    clientFrom(cognito, poolIdOf(inputs), id),
    TE.bimap(stopAt, (client) => withKnownSecret(client, undefined, hasSecret(inputs))),
    TE.chain((client) => {
      const names = conflicts(client, inputs);
      return names.length > 0
        ? TE.left<Stop, Managed>({ message: cannotAdopt(id, names) })
        : bring(cognito, client, {}, inputs, region);
    }),
  );

const previewed = (id: string, found: LiveClient, inputs: PlainObject): Outlook => {
  const client = withKnownSecret(found, undefined, hasSecret(inputs));
  const names = conflicts(client, inputs);
  if (names.length > 0) return refusal(cannotAdopt(id, names));
  const [uncounted] = uncountable(client.settings, {}, inputs);
  if (uncounted !== undefined) return refusal(uncounted);
  const given = keptName('clientName', inputs, client.settings);
  const live = liveSettings(inputs, client);
  return { ...adoptionNews({ noun: 'app client', id }, sides, { ...inputs, ...given }, live), given };
};

/** An app client. */
export const userPoolClient: ResourceKind = {
  settings: UserPoolClientSettings,
  secrets: ['clientSecret'],
  nameProperty: 'clientName',
  regionOf: regionInside,
  check,
  warningsFor,
  outlook: ({ cognito }, inputs) => {
    const id = own(inputs, 'adoptId');
    if (typeof id !== 'string') return T.of({});
    return pipe(
      clientFrom(cognito, poolIdOf(inputs), id),
      TE.match(
        (error) =>
          isGone(error)
            ? refusal(`the pool ${poolIdOf(inputs)} has no app client ${id}`)
            : notFoundOut({ noun: 'app client', id }, error),
        (client) => previewed(id, client, inputs),
      ),
    );
  },
  difference,
  objection: ({ cognito }, id, olds, news) => {
    const units = (properties: PlainObject): string => JSON.stringify(own(properties, 'tokenValidityUnits'));
    if (units(olds) === units(news)) return T.of(undefined);
    // A time that is nobody's and not AWS's own is only told by the live client.
    if (!hasForeignTimes(olds)) return T.of(uncountable({}, olds, news)[0]);
    return pipe(
      clientFrom(cognito, poolIdOf(olds), id),
      TE.match(
        () => undefined,
        ({ settings }) => uncountable(settings, olds, news)[0],
      ),
    );
  },
  notice: (id, state, news) =>
    noticeOfUnmanaged(
      `app client ${ownText(state, 'clientName')} (${id})`,
      state,
      sides.declaredPlaces(news),
    ),
  create: (context, inputs) => {
    const adopted = own(inputs, 'adoptId');
    return typeof adopted === 'string'
      ? adopt(context, adopted, inputs)
      : pipe(
          make(context, inputs),
          TE.map((client) => ({ id: client.id, state: outputs(inputs, client, context.region) })),
        );
  },
  read: ({ cognito, region }, id, state) =>
    pipe(
      clientFrom(cognito, poolIdOf(state), id),
      TE.map((found) => {
        const client = withKnownSecret(found, own(state, 'clientSecret'), hasSecret(state));
        const declared = declaredBy(state);
        // A client that is only read, by `UserPoolClient.get`, declares nothing but its pool: it is told whole.
        const told =
          sides.declaredPlaces(declared).size === 0 ? { ...declared, ...client.settings } : declared;
        return { state: outputs(told, client, region), inputs: inputsFrom(declared, client, region) };
      }),
      unlessGone,
    ),
  update: ({ cognito, region }, id, olds, news) =>
    pipe(
      clientFrom(cognito, poolIdOf(olds), id),
      TE.mapLeft((error) => (isGone(error) ? { message: gone('app client', id) } : stopAt(error))),
      TE.chain((client) =>
        bring(
          cognito,
          withKnownSecret(client, own(olds, 'clientSecret'), hasSecret(olds)),
          declaredBy(olds),
          news,
          region,
        ),
      ),
    ),
  remove: ({ cognito }, id, state) =>
    removing(cognito.ask('DeleteUserPoolClient', { UserPoolId: poolIdOf(state), ClientId: id })),
};
