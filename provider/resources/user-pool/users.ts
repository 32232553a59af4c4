import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, explain, unexpectedResponse } from '../../aws/errors';
import type { LivePool } from './live';

/** What is known of a pool's users; where AWS does not say, nothing is, and why. */
export type Users = { readonly any: boolean } | { readonly unknown: string };

/** AWS has users there for all that is known. Any other refusal comes from what does not know the operation. */
const UNTOLD = /^(?:AccessDenied|NotAuthorized|TooManyRequests|LimitExceeded|Throttling)/;

/** Whether a pool has users. AWS's own count is an estimate that lags, so where it says none one user is asked for. */
export const usersOf = (
  cognito: Cognito,
  { id, estimatedNumberOfUsers = 0 }: LivePool,
): TE.TaskEither<CognitoError, Users> =>
  estimatedNumberOfUsers > 0
    ? TE.right({ any: true })
    : pipe(
        cognito.send('ListUsers', { UserPoolId: id, Limit: 1 }),
        TE.chain(
          ({ Users }): TE.TaskEither<CognitoError, Users> =>
            Array.isArray(Users)
              ? TE.right({ any: Users.length > 0 })
              : TE.left(unexpectedResponse('ListUsers')),
        ),
        TE.orElse((error): TE.TaskEither<CognitoError, Users> => {
          if (error._tag !== 'Refused') return TE.left(error);
          return TE.right(UNTOLD.test(error.code) ? { unknown: explain(error) } : { any: false });
        }),
      );
