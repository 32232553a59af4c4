import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import type { CognitoError } from '../cognito/error';
import type { LivePool } from '../user-pool/live';
import { unusable } from './live';

/** Whether a pool has users. AWS's own count is an estimate that lags, so where it says none one user is asked for. */
export const hasUsers = (
  cognito: Cognito,
  { id, estimatedNumberOfUsers = 0 }: LivePool,
): TE.TaskEither<CognitoError, boolean> =>
  estimatedNumberOfUsers > 0
    ? TE.right(true)
    : pipe(
        cognito.ask('ListUsers', { UserPoolId: id, Limit: 1 }),
        TE.chain(
          ({ Users }): TE.TaskEither<CognitoError, boolean> =>
            Array.isArray(Users) ? TE.right(Users.length > 0) : TE.left(unusable('ListUsers')),
        ),
        // Not everybody who may delete a pool may list its users: then the estimate has to do.
        TE.orElse((error) => (error._tag === 'Refused' ? TE.right(false) : TE.left(error))),
      );
