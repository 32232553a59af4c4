import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import { describeListed } from '../../engine/describe-listed';
import { describeClient } from './describe';
import { clientsOf } from './list-clients';
import type { LiveClient } from './live';

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
    clientsOf(cognito, userPoolId),
    TE.map((clients) => clients.filter((client) => client.name === name).map(({ id }) => id)),
    TE.map((ids) => ids.filter((id) => !isClaimed(id))),
    TE.chain(describeListed((id) => describeClient(cognito, userPoolId, id))),
    TE.map((clients) =>
      // A client without a creation time may be ours.
      clients.filter(({ creationDate }) => creationDate === undefined || Date.parse(creationDate) >= time()),
    ),
  );
