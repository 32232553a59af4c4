import type { AddUserPoolClientSecretRequest } from '@aws-sdk/client-cognito-identity-provider';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { isoTime } from '../../aws/iso-time';
import { listAll } from '../../aws/list-all';
import { own, ownText } from '../../codec/plain-object';
import { isNotFound } from '../../engine/not-found';

/** The number of secrets that an app client can have. */
export const MOST_SECRETS = 2;

/** A secret in the list of a client's secrets, which never holds the values. */
export interface ListedSecret {
  readonly id: string;
  readonly creationDate: string | undefined;
}

/** The secrets of an app client. */
export const secretsOf = (
  cognito: Cognito,
  UserPoolId: string,
  ClientId: string,
): TE.TaskEither<CognitoError, ReadonlyArray<ListedSecret>> =>
  pipe(
    listAll({
      operation: 'ListUserPoolClientSecrets',
      member: 'ClientSecrets',
      send: (token) => cognito.send('ListUserPoolClientSecrets', { UserPoolId, ClientId, ...token }),
      isItem: (secret) => typeof own(secret, 'ClientSecretId') === 'string',
    }),
    TE.map((secrets) =>
      secrets.map((secret) => ({
        id: ownText(secret, 'ClientSecretId'),
        creationDate: isoTime(own(secret, 'ClientSecretCreateDate')),
      })),
    ),
  );

/** Lists secrets for a message, each with its creation time. */
export const formatSecrets = (secrets: ReadonlyArray<ListedSecret>): string =>
  secrets.map(({ id, creationDate }) => `${id} (created ${creationDate ?? 'at an unknown time'})`).join(', ');

/** The key of the lock on the secrets of a client: each change depends on which ones there are. */
export const secretsKey = (clientId: string): string => `secrets of ${clientId}`;

/** Sends the request for a new secret; the response has its value only if AWS generated it. */
export const addSecret = (
  cognito: Cognito,
  request: AddUserPoolClientSecretRequest,
): TE.TaskEither<CognitoError, ListedSecret & { readonly value: string }> =>
  pipe(
    cognito.send('AddUserPoolClientSecret', request),
    TE.chain((answer) => {
      const descriptor = own(answer, 'ClientSecretDescriptor');
      const id = ownText(descriptor, 'ClientSecretId');
      const value = request.ClientSecret ?? (ownText(descriptor, 'ClientSecretValue') || undefined);
      return id === '' || value === undefined
        ? TE.left(unexpectedResponse('AddUserPoolClientSecret'))
        : TE.right({ id, creationDate: isoTime(own(descriptor, 'ClientSecretCreateDate')), value });
    }),
  );

/** Deletes a secret; one that no longer exists counts as deleted. */
export const deleteSecret = (
  cognito: Cognito,
  UserPoolId: string,
  ClientId: string,
  ClientSecretId: string,
): TE.TaskEither<CognitoError, unknown> =>
  pipe(
    cognito.send('DeleteUserPoolClientSecret', { UserPoolId, ClientId, ClientSecretId }),
    TE.orElseW((error) => (isNotFound(error) ? TE.right(undefined) : TE.left(error))),
  );
