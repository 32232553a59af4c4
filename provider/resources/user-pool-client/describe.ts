import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { own, type PlainObject } from '../../codec/plain-object';
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

/** Whether a response is a valid list of clients. */
const isList = (
  answer: PlainObject,
): answer is PlainObject & { readonly UserPoolClients: ReadonlyArray<unknown> } =>
  Array.isArray(answer['UserPoolClients']) &&
  answer['UserPoolClients'].every(
    (client) => typeof own(client, 'ClientId') === 'string' && typeof own(client, 'ClientName') === 'string',
  ) &&
  ['string', 'undefined'].includes(typeof (answer['NextToken'] ?? undefined));

const named = (
  cognito: Cognito,
  UserPoolId: string,
  name: string,
  token?: string,
): TE.TaskEither<CognitoError, ReadonlyArray<string>> =>
  pipe(
    cognito.send('ListUserPoolClients', {
      UserPoolId,
      MaxResults: PAGE,
      ...(token !== undefined && { NextToken: token }),
    }),
    // An invalid list that hides our client would lead to a second create.
    TE.filterOrElse(isList, () => unexpectedResponse('ListUserPoolClients')),
    TE.chain(({ UserPoolClients, NextToken }) => {
      const found = UserPoolClients.filter((client) => own(client, 'ClientName') === name).map((client) =>
        String(own(client, 'ClientId')),
      );
      return typeof NextToken === 'string'
        ? pipe(
            named(cognito, UserPoolId, name, NextToken),
            TE.map((rest) => [...found, ...rest]),
          )
        : TE.right(found);
    }),
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
    named(cognito, userPoolId, name),
    TE.chain((ids) =>
      TE.traverseSeqArray((id: string) =>
        pipe(
          describeClient(cognito, userPoolId, id),
          TE.map((client): ReadonlyArray<LiveClient> => [client]),
          // A client that was deleted after the list request is not a candidate.
          TE.orElse(
            (error): TE.TaskEither<CognitoError, ReadonlyArray<LiveClient>> =>
              isNotFound(error) ? TE.right([]) : TE.left(error),
          ),
        ),
      )(ids.filter((id) => !isClaimed(id))),
    ),
    TE.map((clients) =>
      // A client without a creation time may be ours.
      clients
        .flat()
        .filter(({ creationDate }) => creationDate === undefined || Date.parse(creationDate) >= time()),
    ),
  );
