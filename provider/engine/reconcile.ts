import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { type CognitoError, explain } from '../aws/errors';
import { type OperationFailure, type ResourceState, toFailure } from './errors';

/** Something that one request brings to what the program says. */
export interface OneRequest<L, A> {
  /** What it is called in a sentence: "app client". */
  readonly noun: string;
  /** The request that is still to be made of it, if any. */
  readonly request: (live: L) => TE.TaskEither<CognitoError, unknown> | undefined;
  readonly look: TE.TaskEither<CognitoError, L>;
  /** What it is when all is as the program says. */
  readonly done: (live: L) => A;
  /** What the state is to keep otherwise: what was declared before too, or the next update would not know what to remove. */
  readonly undone: (live: L) => ResourceState;
}

/** Brings it to what the program says, and tells what it then is. */
export const reconcileByOneRequest = <L, A>(
  { noun, request, look, done, undone }: OneRequest<L, A>,
  found: L,
): TE.TaskEither<OperationFailure, A> => {
  const asked = request(found);
  if (asked === undefined) return TE.right(done(found));
  return pipe(
    asked,
    TE.matchE(
      (error) =>
        pipe(
          // What became of it is asked, not guessed; when that fails too, the state stays as it was.
          look,
          TE.mapLeft(() => toFailure(error)),
          TE.chain((live) =>
            request(live) === undefined
              ? TE.right(done(live))
              : TE.left<OperationFailure, A>({
                  message: `${explain(error)} The state holds the ${noun} as it is; the next \`pulumi up\` tries again.`,
                  partialState: undone(live),
                }),
          ),
        ),
      () => pipe(look, TE.bimap(toFailure, done)),
    ),
  );
};
