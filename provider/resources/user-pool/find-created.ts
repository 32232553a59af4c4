import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import { describeListed } from '../../engine/describe-listed';
import { describeUserPool } from './describe';
import { poolsNamed } from './list-pools';
import type { LivePool } from './live';

/** The pools with a name that were created since a time and have no owner here. */
export const poolsCreatedSince = (
  cognito: Cognito,
  name: string,
  time: () => number,
  isClaimed: (id: string) => boolean,
): TE.TaskEither<CognitoError, ReadonlyArray<LivePool>> =>
  pipe(
    poolsNamed(cognito, name),
    TE.map((pools) => pools.filter(({ createdAt }) => createdAt >= time()).map(({ id }) => id)),
    TE.map((ids) => ids.filter((id) => !isClaimed(id))),
    TE.chain(describeListed((id) => describeUserPool(cognito, id))),
  );
