import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import { listAll } from '../../aws/list-all';
import { own, ownText } from '../../codec/plain-object';
import { describeListed } from '../../engine/describe-listed';
import { describeClient } from './describe';
import type { LiveClient } from './live';

/** The maximum page size of ListUserPoolClients. */
const PAGE = 60;

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
    TE.chain(describeListed((id) => describeClient(cognito, userPoolId, id))),
    TE.map((clients) =>
      // A client without a creation time may be ours.
      clients.filter(({ creationDate }) => creationDate === undefined || Date.parse(creationDate) >= time()),
    ),
  );
