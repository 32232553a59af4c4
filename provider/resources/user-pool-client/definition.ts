import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { fromApi } from '../../codec/from-api';
import { asObject, own, ownText, type PlainObject } from '../../codec/plain-object';
import { adoptionMessage, keptName, refusal, unknownAdoption } from '../../engine/adoption-message';
import { createOnce } from '../../engine/create-once';
import { type OperationFailure, type ResourceState, toFailure } from '../../engine/errors';
import { ignoreNotFound, isNotFound, notFoundMessage, orUndefinedIfMissing } from '../../engine/not-found';
import { poolIdOf, regionInside } from '../../engine/parent-pool';
import { reconcileByOneRequest } from '../../engine/reconcile';
import {
  type Context,
  type CreatePreview,
  type ResourceDefinition,
  unmanagedWarning,
} from '../../engine/resource-definition';
import { check, warningsFor } from './check';
import { clientIn, clientsCreatedSince, describeClient } from './describe';
import { diff } from './diff';
import { type LiveClient, withKnownSecret } from './live';
import { clientMerge } from './merge';
import { change, creation } from './plan';
import { UserPoolClientSettings } from './settings';
import { declaredBy, inputsFrom, liveSettings, outputs } from './state';
import { hasForeignTimes, uncountable } from './token-lifetimes';

const make = (
  { cognito, pendingCreates }: Context,
  inputs: PlainObject,
): TE.TaskEither<OperationFailure, LiveClient> => {
  const request = creation(inputs);
  const settings = asObject(fromApi(UserPoolClientSettings, request));
  const [poolId, name] = [poolIdOf(inputs), String(request.ClientName)];
  const known = (client: LiveClient): LiveClient => withKnownSecret(client, request.ClientSecret);
  return createOnce(cognito, pendingCreates, {
    noun: 'app client',
    name,
    key: `${poolId}/${name}`,
    send: pipe(
      cognito.send('CreateUserPoolClient', request),
      TE.chain(clientIn('CreateUserPoolClient')),
      TE.map(known),
    ),
    findCreatedSince: (time, isClaimed) =>
      pipe(
        clientsCreatedSince(cognito, poolId, name, time, isClaimed),
        TE.map((clients) => clients.map(known)),
      ),
    matchesRequest: (client) => {
      const live = liveSettings(settings, client);
      return (
        change(client, settings, settings) === undefined &&
        clientMerge.replacementTriggers({}, live, settings).length === 0 &&
        // One that has more than was asked for is another program's.
        clientMerge.unmanagedPaths(settings, live).length === 0 &&
        Object.keys(clientMerge.undeclaredCreateOnly(settings, live)).length === 0
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
): TE.TaskEither<OperationFailure, ResourceState> => {
  const keep =
    (declared: PlainObject) =>
    (live: LiveClient): ResourceState => ({ id: live.id, state: outputs(declared, live, region) });
  const refused = uncountable(client.settings, previous, news);
  if (refused.length > 0) return TE.left({ message: refused.join(' ') });
  return reconcileByOneRequest(
    {
      noun: 'app client',
      request: (live) => {
        const request = change(live, previous, news);
        return request && cognito.send('UpdateUserPoolClient', request);
      },
      look: pipe(
        describeClient(cognito, client.userPoolId, client.id),
        TE.map((live) => withKnownSecret(live, client.secret, hasSecret(client.settings))),
      ),
      done: keep(news),
      undone: keep(clientMerge.declaredBeforeOrNow(previous, news)),
    },
    client,
  );
};

const cannotAdopt = (id: string, names: ReadonlyArray<string>): string =>
  `The app client ${id} cannot be adopted as declared: ${names.join(', ')} cannot be changed on a live client. Declare what it has, or leave it out.`;

const conflicts = (client: LiveClient, inputs: PlainObject): ReadonlyArray<string> =>
  clientMerge.replacementTriggers({}, liveSettings(inputs, client), inputs);

const adopt = (
  { cognito, region }: Context,
  id: string,
  inputs: PlainObject,
): TE.TaskEither<OperationFailure, ResourceState> =>
  pipe(
    describeClient(cognito, poolIdOf(inputs), id),
    TE.bimap(toFailure, (client) => withKnownSecret(client, undefined, hasSecret(inputs))),
    TE.chain((client) => {
      const names = conflicts(client, inputs);
      return names.length > 0
        ? TE.left<OperationFailure, ResourceState>({ message: cannotAdopt(id, names) })
        : bring(cognito, client, {}, inputs, region);
    }),
  );

const previewed = (id: string, found: LiveClient, inputs: PlainObject): CreatePreview => {
  const client = withKnownSecret(found, undefined, hasSecret(inputs));
  const names = conflicts(client, inputs);
  if (names.length > 0) return refusal(cannotAdopt(id, names));
  const [uncounted] = uncountable(client.settings, {}, inputs);
  if (uncounted !== undefined) return refusal(uncounted);
  const filledInputs = keptName('clientName', inputs, client.settings);
  const live = liveSettings(inputs, client);
  return {
    ...adoptionMessage({ noun: 'app client', id }, clientMerge, { ...inputs, ...filledInputs }, live),
    filledInputs,
  };
};

/** An app client. */
export const userPoolClient: ResourceDefinition = {
  settings: UserPoolClientSettings,
  secrets: ['clientSecret'],
  nameProperty: 'clientName',
  regionOf: regionInside,
  check,
  warningsFor,
  previewCreate: ({ cognito }, inputs) => {
    const id = own(inputs, 'adoptId');
    if (typeof id !== 'string') return T.of({});
    return pipe(
      describeClient(cognito, poolIdOf(inputs), id),
      TE.match(
        (error) =>
          isNotFound(error)
            ? refusal(`the pool ${poolIdOf(inputs)} has no app client ${id}`)
            : unknownAdoption({ noun: 'app client', id }, error),
        (client) => previewed(id, client, inputs),
      ),
    );
  },
  diff,
  blockReason: ({ cognito }, id, olds, news) => {
    const units = (properties: PlainObject): string => JSON.stringify(own(properties, 'tokenValidityUnits'));
    if (units(olds) === units(news)) return T.of(undefined);
    // A time that is nobody's and not AWS's own is only told by the live client.
    if (!hasForeignTimes(olds)) return T.of(uncountable({}, olds, news)[0]);
    return pipe(
      describeClient(cognito, poolIdOf(olds), id),
      TE.match(
        () => undefined,
        ({ settings }) => uncountable(settings, olds, news)[0],
      ),
    );
  },
  updateWarning: (id, state, news) =>
    unmanagedWarning(
      `app client ${ownText(state, 'clientName')} (${id})`,
      state,
      clientMerge.declaredSettings(news),
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
      describeClient(cognito, poolIdOf(state), id),
      TE.map((found) => {
        const client = withKnownSecret(found, own(state, 'clientSecret'), hasSecret(state));
        const declared = declaredBy(state);
        // A client that is only read, by `UserPoolClient.get`, declares nothing but its pool: it is told whole.
        const told =
          clientMerge.declaredSettings(declared).size === 0 ? { ...declared, ...client.settings } : declared;
        return { state: outputs(told, client, region), inputs: inputsFrom(declared, client, region) };
      }),
      orUndefinedIfMissing,
    ),
  update: ({ cognito, region }, id, olds, news) =>
    pipe(
      describeClient(cognito, poolIdOf(olds), id),
      TE.mapLeft((error) =>
        isNotFound(error) ? { message: notFoundMessage('app client', id) } : toFailure(error),
      ),
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
  delete: ({ cognito }, id, state) =>
    ignoreNotFound(cognito.send('DeleteUserPoolClient', { UserPoolId: poolIdOf(state), ClientId: id })),
};
