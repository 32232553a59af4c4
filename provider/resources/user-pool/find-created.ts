import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import { listAll } from '../../aws/list-all';
import { own, ownText } from '../../codec/plain-object';
import { describeListed } from '../../engine/describe-listed';
import { describeUserPool } from './describe';
import type { LivePool } from './live';

/** The maximum page size of ListUserPools. */
const PAGE = 60;

const createdAt = (pool: unknown): number => Number(own(pool, 'CreationDate')) * 1000;

const poolsIn = (cognito: Cognito): TE.TaskEither<CognitoError, ReadonlyArray<unknown>> =>
  listAll({
    operation: 'ListUserPools',
    member: 'UserPools',
    send: (token) => cognito.send('ListUserPools', { MaxResults: PAGE, ...token }),
    isItem: (pool) =>
      typeof own(pool, 'Id') === 'string' &&
      typeof own(pool, 'Name') === 'string' &&
      typeof own(pool, 'CreationDate') === 'number',
  });

/** The pools with a name that were created since a time and have no owner here. */
export const poolsCreatedSince = (
  cognito: Cognito,
  name: string,
  time: () => number,
  isClaimed: (id: string) => boolean,
): TE.TaskEither<CognitoError, ReadonlyArray<LivePool>> =>
  pipe(
    poolsIn(cognito),
    TE.map((pools) =>
      pools
        .filter((pool) => own(pool, 'Name') === name && createdAt(pool) >= time())
        .map((pool) => ownText(pool, 'Id')),
    ),
    TE.map((ids) => ids.filter((id) => !isClaimed(id))),
    TE.chain(describeListed((id) => describeUserPool(cognito, id))),
  );
