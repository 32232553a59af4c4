import type { UpdateUserPoolClientRequest } from '@aws-sdk/client-cognito-identity-provider';
import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import { fromApi } from '../../codec/from-api';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import { poolIdOf } from '../../engine/parent-pool';
import type { ResourceDefinition } from '../../engine/resource-definition';
import { singleCallPlan } from '../../engine/update-request';
import { withDeclaredSecret } from '../shared/declared-secret';
import { check, warningsFor } from './check';
import { clientIn, describeClient } from './describe';
import { clientsCreatedSince } from './find-created';
import { ManagementOptions } from './inputs';
import { type LiveClient, withKnownSecret, withRotatedSecret } from './live';
import { clientMerge } from './merge';
import { UserPoolClientOutputs } from './outputs';
import { change, creation } from './plan';
import { changedSecret, rotateSecret, rotationRefusal } from './rotation';
import { UserPoolClientSettings } from './settings';
import { liveSettings, outputs } from './state';
import { hasForeignTimes, uncountable } from './token-lifetimes';

type Definition = ResourceDefinition<LiveClient, UpdateUserPoolClientRequest>;

const hasSecret = (settings: PlainObject): boolean => own(settings, 'generateSecret') === true;

/** Whether a client matches the create request of these inputs exactly. */
const matchesRequest = (client: LiveClient, inputs: PlainObject): boolean => {
  const settings = fromApi(UserPoolClientSettings, creation(inputs));
  const live = liveSettings(settings, client);
  return (
    change(client, settings, settings) === undefined &&
    clientMerge.replacementTriggers({}, live, settings).length === 0 &&
    // A client with further settings was created by another program.
    clientMerge.unmanagedPaths(settings, live).length === 0 &&
    Object.keys(clientMerge.undeclaredCreateOnly(settings, live)).length === 0
  );
};

/** Adds the secret of the create request, which AWS may omit from the response. */
const withRequestedSecret =
  (inputs: PlainObject) =>
  (client: LiveClient): LiveClient =>
    withKnownSecret(client, own(inputs, 'clientSecret'));

/** Why the unit of a validity cannot change; undefined if it can. */
const unitRefusal: NonNullable<Definition['blockReason']> = ({ cognito }, id, olds, news) => {
  const units = (properties: PlainObject): string => JSON.stringify(own(properties, 'tokenValidityUnits'));
  if (units(olds) === units(news)) return T.of(undefined);
  // A validity that is neither declared nor AWS's default can only be read from the live client.
  if (!hasForeignTimes(olds)) return T.of(uncountable({}, olds, news)[0]);
  return pipe(
    describeClient(cognito, poolIdOf(olds), id),
    TE.match(
      () => undefined,
      ({ settings }) => uncountable(settings, olds, news)[0],
    ),
  );
};

/** An app client: AWS generates its id, and its name need not be unique. */
export const userPoolClient: Definition = {
  noun: 'app client',
  className: 'UserPoolClient',
  outputFields: UserPoolClientOutputs.fields,
  identity: {
    by: 'id',
    idName: 'clientId',
    nameProperty: 'clientName',
    findCreatedSince: (cognito, inputs, time, isClaimed) =>
      pipe(
        clientsCreatedSince(cognito, poolIdOf(inputs), ownText(inputs, 'clientName'), time, isClaimed),
        TE.map((clients) => clients.map(withRequestedSecret(inputs))),
      ),
    matchesRequest,
  },
  nameProperty: 'clientName',
  settings: UserPoolClientSettings,
  secrets: ['clientSecret'],
  merge: clientMerge,
  check,
  warningsFor,
  management: ManagementOptions,
  declaredBy: withDeclaredSecret,
  comparable: liveSettings,
  outputs,
  describe: (cognito, { userPoolId, id }, known) =>
    pipe(
      describeClient(cognito, userPoolId, id),
      TE.map((client) => withKnownSecret(client, own(known, 'clientSecret'), hasSecret(known))),
      TE.map((client) => withRotatedSecret(client, known)),
    ),
  knownOf: ({ settings, secret, rotation }) => ({ ...settings, ...rotation, clientSecret: secret }),
  changesBeforeUpdate: changedSecret,
  beforeUpdate: rotateSecret,
  create: ({ cognito }, inputs) =>
    pipe(
      cognito.send('CreateUserPoolClient', creation(inputs)),
      TE.chain(clientIn('CreateUserPoolClient')),
      TE.map(withRequestedSecret(inputs)),
    ),
  plan: (client, previous, news) => {
    const refused = uncountable(client.settings, previous, news);
    if (refused.length > 0) return E.left(refused.join(' '));
    return singleCallPlan(change(client, previous, news));
  },
  execute: ({ cognito }, request) => cognito.send('UpdateUserPoolClient', request),
  delete: ({ cognito }, { userPoolId: UserPoolId, id: ClientId }) =>
    cognito.send('DeleteUserPoolClient', { UserPoolId, ClientId }),
  blockReason: (context, id, olds, news, replaces) =>
    pipe(
      rotationRefusal(context, id, olds, news, replaces),
      T.chain((reason) =>
        reason === undefined ? unitRefusal(context, id, olds, news, replaces) : T.of(reason),
      ),
    ),
};
