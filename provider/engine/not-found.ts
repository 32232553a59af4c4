import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../aws/errors';
import { type OperationFailure, toFailure } from './errors';

/** The error for a resource that was deleted outside Pulumi. */
export const notFoundMessage = (noun: string, id: string): string =>
  `The ${noun} ${id} no longer exists. Run \`pulumi refresh\`, and the next \`pulumi up\` creates a new one.`;

export const isNotFound = (error: CognitoError | OperationFailure): boolean =>
  '_tag' in error && error._tag === 'NotFound';

/** The resource, or undefined if it or its pool no longer exists. */
export const orUndefinedIfMissing = <A>(
  found: TE.TaskEither<CognitoError | OperationFailure, A>,
): TE.TaskEither<OperationFailure, A | undefined> =>
  pipe(
    found,
    TE.orElseW((error) => (isNotFound(error) ? TE.right(undefined) : TE.left(toFailure(error)))),
  );

/** Deletes; succeeds if the resource no longer exists. */
export const ignoreNotFound = (
  deletion: TE.TaskEither<CognitoError | OperationFailure, unknown>,
): TE.TaskEither<OperationFailure, undefined> =>
  pipe(
    orUndefinedIfMissing(deletion),
    TE.map(() => undefined),
  );
