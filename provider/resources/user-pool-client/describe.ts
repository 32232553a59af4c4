import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { listAll } from '../../aws/list-all';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import { isNotFound } from '../../engine/not-found';
import { type LiveClient, liveClient } from './live';

/** The maximum page size of ListUserPoolClients. */
const PAGE = 60;

/** The client in a response, if the response is valid. */
export const clientIn =
  (operation: string) =>
  (answer: PlainObject): TE.TaskEither<CognitoError, LiveClient> => {
    const client = liveClient(own(answer, 'UserPoolClient'));
    return client === undefined ? TE.left(unexpectedResponse(operation)) : TE.right(client);
  };

/** Describes a live client. */
export const describeClient = (
  cognito: Cognito,
  UserPoolId: string,
  ClientId: string,
): TE.TaskEither<CognitoError, LiveClient> =>
  pipe(
    cognito.send('DescribeUserPoolClient', { UserPoolId, ClientId }),
    TE.chain(clientIn('DescribeUserPoolClient')),
  );

const clientsIn = (
  cognito: Cognito,
  UserPoolId: string,
): TE.TaskEither<CognitoError, ReadonlyArray<unknown>> =>
  listAll({
    operation: 'ListUserPoolClients',
    member: 'UserPoolClients',
    send: (token) => cognito.send('ListUserPoolClients', { UserPoolId, MaxResults: PAGE, ...token }),
    isItem: (client) =>
      typeof own(client, 'ClientId') === 'string' && typeof own(client, 'ClientName') === 'string',
  });

/** Describes a client that may have been deleted after the list request. */
const describeListed = (
  cognito: Cognito,
  userPoolId: string,
  id: string,
): TE.TaskEither<CognitoError, ReadonlyArray<LiveClient>> =>
  pipe(
    describeClient(cognito, userPoolId, id),
    TE.matchE(
      (error) => (isNotFound(error) ? TE.right([]) : TE.left(error)),
      (client) => TE.right([client]),
    ),
  );

/**
 * The clients with a name that were created since a time and have no owner here. The list has no creation times, so
 * each client is described.
 */
export const clientsCreatedSince = (
  cognito: Cognito,
  userPoolId: string,
  name: string,
  time: () => number,
  isClaimed: (id: string) => boolean,
): TE.TaskEither<CognitoError, ReadonlyArray<LiveClient>> =>
  pipe(
    clientsIn(cognito, userPoolId),
    TE.map((clients) =>
      clients
        .filter((client) => own(client, 'ClientName') === name)
        .map((client) => ownText(client, 'ClientId')),
    ),
    TE.map((ids) => ids.filter((id) => !isClaimed(id))),
    TE.chain(TE.traverseSeqArray((id) => describeListed(cognito, userPoolId, id))),
    TE.map((clients) =>
      // A client without a creation time may be ours.
      clients
        .flat()
        .filter(({ creationDate }) => creationDate === undefined || Date.parse(creationDate) >= time()),
    ),
  );
