import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { own, type PlainObject } from '../../codec/plain-object';
import { type LiveClient, liveClient } from './live';

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
