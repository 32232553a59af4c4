import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../aws/errors';
import { type Stop, stopAt } from './errors';

/** What is said of something that was deleted behind the state's back. */
export const gone = (noun: string, id: string): string =>
  `The ${noun} ${id} is gone. Run \`pulumi refresh\`, and the next \`pulumi up\` creates a new one.`;

export const isGone = (error: CognitoError): boolean => error._tag === 'NotFound';

/** What is found; nothing when it is gone, alone or with its pool. */
export const unlessGone = <A>(found: TE.TaskEither<CognitoError, A>): TE.TaskEither<Stop, A | undefined> =>
  pipe(
    found,
    TE.orElseW((error) => (isGone(error) ? TE.right(undefined) : TE.left(stopAt(error)))),
  );

/** A deletion: of what is gone already it is as good as done. */
export const removing = (deletion: TE.TaskEither<CognitoError, unknown>): TE.TaskEither<Stop, undefined> =>
  pipe(
    unlessGone(deletion),
    TE.map(() => undefined),
  );
