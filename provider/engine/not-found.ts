import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../aws/errors';
import { type OperationFailure, toFailure } from './errors';

/** What is said of something that was deleted behind the state's back. */
export const notFoundMessage = (noun: string, id: string): string =>
  `The ${noun} ${id} is gone. Run \`pulumi refresh\`, and the next \`pulumi up\` creates a new one.`;

export const isNotFound = (error: CognitoError): boolean => error._tag === 'NotFound';

/** What is found; nothing when it is gone, alone or with its pool. */
export const orUndefinedIfMissing = <A>(
  found: TE.TaskEither<CognitoError, A>,
): TE.TaskEither<OperationFailure, A | undefined> =>
  pipe(
    found,
    TE.orElseW((error) => (isNotFound(error) ? TE.right(undefined) : TE.left(toFailure(error)))),
  );

/** A deletion: of what is gone already it is as good as done. */
export const ignoreNotFound = (
  deletion: TE.TaskEither<CognitoError, unknown>,
): TE.TaskEither<OperationFailure, undefined> =>
  pipe(
    orUndefinedIfMissing(deletion),
    TE.map(() => undefined),
  );
