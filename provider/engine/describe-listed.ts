import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../aws/errors';
import { isNotFound } from './not-found';

/** Describes the resources of a list, without those that were deleted after the list request. */
export const describeListed =
  <L>(describe: (id: string) => TE.TaskEither<CognitoError, L>) =>
  (ids: ReadonlyArray<string>): TE.TaskEither<CognitoError, ReadonlyArray<L>> =>
    pipe(
      ids,
      TE.traverseSeqArray((id) =>
        pipe(
          describe(id),
          TE.matchE(
            (error): TE.TaskEither<CognitoError, ReadonlyArray<L>> =>
              isNotFound(error) ? TE.right([]) : TE.left(error),
            (live) => TE.right([live]),
          ),
        ),
      ),
      TE.map((found) => found.flat()),
    );
