import { isDeepStrictEqual } from 'node:util';
import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../aws/errors';
import { type OperationFailure, type ResourceState, toFailure } from './errors';

/** What stopped a list of calls, at which, and which were still to come. */
export interface Interrupted<C> {
  readonly error: CognitoError;
  readonly failed: C;
  readonly notSent: ReadonlyArray<C>;
}

/** How a live resource becomes what the program declares. */
export interface Reconciliation<L, C, A> {
  /** The calls that are left to make, or why none can. */
  readonly plan: (live: L) => E.Either<string, ReadonlyArray<C>>;
  readonly execute: (call: C, live: L) => TE.TaskEither<CognitoError, unknown>;
  readonly describe: TE.TaskEither<CognitoError, L>;
  readonly done: (live: L) => A;
  /** What the state keeps otherwise: what was declared before too, or the next update would not know what to remove. */
  readonly undone: (live: L) => ResourceState;
  readonly explain: (stopped: Interrupted<C>) => string;
}

/** Makes calls one after another, and stops at the first that fails. */
export const executeCalls =
  <C, R>(
    calls: ReadonlyArray<C>,
    execute: (call: C) => TE.TaskEither<CognitoError, R>,
  ): TE.TaskEither<Interrupted<C>, ReadonlyArray<R>> =>
  async () => {
    const answers: R[] = [];
    for (const [index, failed] of calls.entries()) {
      const answer = await execute(failed)();
      if (E.isLeft(answer)) return E.left({ error: answer.left, failed, notSent: calls.slice(index + 1) });
      answers.push(answer.right);
    }
    return E.right(answers);
  };

/** Brings a live resource to what the program declares, re-reads it, and says what of it the state is to keep. */
export const reconcile =
  <L, C, A>(how: Reconciliation<L, C, A>, found: L): TE.TaskEither<OperationFailure, A> =>
  async () => {
    for (let live = found; ; ) {
      const planned = how.plan(live);
      if (E.isLeft(planned)) return E.left({ message: planned.left });
      const calls = planned.right;
      if (calls.length === 0) return E.right(how.done(live));
      const before = live;
      const executed = await executeCalls(calls, (call) => how.execute(call, before))();
      const described = await how.describe();
      if (E.isRight(executed)) {
        return E.isLeft(described) ? E.left(toFailure(described.left)) : E.right(how.done(described.right));
      }
      const stopped = executed.left;
      // What became of the calls is asked, not guessed; when that fails too, the state stays as it was.
      if (E.isLeft(described)) return E.left(toFailure(stopped.error));
      live = described.right;
      const left = how.plan(live);
      // A call that had its effect though its answer was lost is refused when it is sent again: the others still go.
      const hadEffect =
        E.isRight(left) && !left.right.some((call) => isDeepStrictEqual(call, stopped.failed));
      if (!hadEffect || left.right.length >= calls.length)
        return E.left({ message: how.explain(stopped), partialState: how.undone(live) });
    }
  };
