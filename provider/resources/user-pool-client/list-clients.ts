import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import { listAll } from '../../aws/list-all';
import { own, ownText } from '../../codec/plain-object';

/** The maximum page size of ListUserPoolClients. */
const PAGE = 60;

/** A client of a list. */
export interface ListedClient {
  readonly id: string;
  readonly name: string;
}

/** The clients of a pool. */
export const clientsOf = (
  cognito: Cognito,
  UserPoolId: string,
): TE.TaskEither<CognitoError, ReadonlyArray<ListedClient>> =>
  pipe(
    listAll({
      operation: 'ListUserPoolClients',
      member: 'UserPoolClients',
      send: (token) => cognito.send('ListUserPoolClients', { UserPoolId, MaxResults: PAGE, ...token }),
      isItem: (client) =>
        typeof own(client, 'ClientId') === 'string' && typeof own(client, 'ClientName') === 'string',
    }),
    TE.map((clients) =>
      clients.map((client) => ({ id: ownText(client, 'ClientId'), name: ownText(client, 'ClientName') })),
    ),
  );
