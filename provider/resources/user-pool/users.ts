import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, explain, unexpectedResponse } from '../../aws/errors';
import type { LivePool } from './live';

/** Whether a pool has users; `unknown` is the reason why AWS did not return it. */
export type Users = { readonly any: boolean } | { readonly unknown: string };

/** Errors of AWS after which the pool may have users. Any other error means that the endpoint lacks the operation. */
const DENIED = /^(?:AccessDenied|NotAuthorized|TooManyRequests|LimitExceeded|Throttling)/;

/** Whether a pool has users. AWS's count is a delayed estimate, so if it is 0, one user is listed. */
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
          return TE.right(DENIED.test(error.code) ? { unknown: explain(error) } : { any: false });
        }),
      );
