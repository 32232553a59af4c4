import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { own, type PlainObject } from '../../codec/plain-object';
import { isNotFound } from '../../engine/not-found';
import { type LiveClient, liveClient } from './live';

/** The most that ListUserPoolClients tells at once. */
const PAGE = 60;

/** What an answer says of a client, where it says something one can rely on. */
export const clientIn =
  (operation: string) =>
  (answer: PlainObject): TE.TaskEither<CognitoError, LiveClient> => {
    const client = liveClient(own(answer, 'UserPoolClient'));
    return client === undefined ? TE.left(unexpectedResponse(operation)) : TE.right(client);
  };

/** A client as it is live. */
export const describeClient = (
  cognito: Cognito,
  UserPoolId: string,
  ClientId: string,
): TE.TaskEither<CognitoError, LiveClient> =>
  pipe(
    cognito.send('DescribeUserPoolClient', { UserPoolId, ClientId }),
    TE.chain(clientIn('DescribeUserPoolClient')),
  );

/** Whether an answer lists clients in the way Cognito does. */
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
    // Read wrongly, a list without our client would be a reason to make another.
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

/** The clients of a name that were made since a time and are nobody's. The list tells no times, so each is asked for. */
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
          // One that went since the list was told is nobody's now.
          TE.orElse(
            (error): TE.TaskEither<CognitoError, ReadonlyArray<LiveClient>> =>
              isNotFound(error) ? TE.right([]) : TE.left(error),
          ),
        ),
      )(ids.filter((id) => !isClaimed(id))),
    ),
    TE.map((clients) =>
      // One that does not say when it was made may be ours.
      clients
        .flat()
        .filter(({ creationDate }) => creationDate === undefined || Date.parse(creationDate) >= time()),
    ),
  );
