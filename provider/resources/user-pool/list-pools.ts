import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import { listAll } from '../../aws/list-all';
import { own, ownText } from '../../codec/plain-object';

/** The maximum page size of ListUserPools. */
const PAGE = 60;

/** A pool of a list. */
export interface ListedPool {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** The pools of a Region with this name. */
export const poolsNamed = (
  cognito: Cognito,
  name: string,
): TE.TaskEither<CognitoError, ReadonlyArray<ListedPool>> =>
  pipe(
    listAll({
      operation: 'ListUserPools',
      member: 'UserPools',
      send: (token) => cognito.send('ListUserPools', { MaxResults: PAGE, ...token }),
      isItem: (pool) =>
        typeof own(pool, 'Id') === 'string' &&
        typeof own(pool, 'Name') === 'string' &&
        typeof own(pool, 'CreationDate') === 'number',
    }),
    TE.map((pools) =>
      pools
        .map((pool) => ({
          id: ownText(pool, 'Id'),
          name: ownText(pool, 'Name'),
          createdAt: Number(own(pool, 'CreationDate')) * 1000,
        }))
        .filter((pool) => pool.name === name),
    ),
  );
