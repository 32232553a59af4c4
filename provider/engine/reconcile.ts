import { isDeepStrictEqual } from 'node:util';
import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../aws/errors';
import { type OperationFailure, type ResourceState, toFailure } from './errors';

/** The error that stopped a list of calls, the failed call and the remaining calls. */
export interface Interrupted<C> {
  readonly error: CognitoError;
  readonly failed: C;
  readonly notSent: ReadonlyArray<C>;
}

/** How to reconcile a live resource with the declared settings. */
export interface Reconciliation<L, C> {
  /** The remaining calls, or why no valid order exists. */
  readonly plan: (live: L) => E.Either<string, ReadonlyArray<C>>;
  readonly execute: (call: C, live: L) => TE.TaskEither<CognitoError, unknown>;
  readonly describe: TE.TaskEither<CognitoError, L>;
  /**
   * The partial state after a failure; includes the previously declared settings, so that the next update can remove
   * them.
   */
  readonly undone: (live: L) => ResourceState;
  readonly explain: (stopped: Interrupted<C>) => string;
}

/** Whether a plan has no calls: the live resource is as declared. */
export const isEmptyPlan = (planned: E.Either<string, ReadonlyArray<unknown>>): boolean =>
  E.isRight(planned) && planned.right.length === 0;

/** Executes calls in order and stops at the first failure. */
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

/** Reconciles a live resource with the declared settings, and re-reads it. */
export const reconcile =
  <L, C>(how: Reconciliation<L, C>, found: L): TE.TaskEither<OperationFailure, L> =>
  async () => {
    const planned = how.plan(found);
    if (E.isLeft(planned)) return E.left({ message: planned.left });
    let [live, calls] = [found, planned.right];
    while (calls.length > 0) {
      const before = live;
      const executed = await executeCalls(calls, (call) => how.execute(call, before))();
      const described = await how.describe();
      if (E.isRight(executed)) {
        return E.isLeft(described) ? E.left(toFailure(described.left)) : described;
      }
      const stopped = executed.left;
      // The effect of the calls is read from AWS, not assumed; if that read fails too, the state is unchanged.
      if (E.isLeft(described)) return E.left(toFailure(stopped.error));
      live = described.right;
      const left = how.plan(live);
      // If a call took effect although its response was lost, a repeat would be refused, so only the remaining calls
      // are sent.
      const hadEffect =
        E.isRight(left) && !left.right.some((call) => isDeepStrictEqual(call, stopped.failed));
      if (!hadEffect || left.right.length >= calls.length)
        return E.left({ message: how.explain(stopped), partialState: how.undone(live) });
      calls = left.right;
    }
    return E.right(live);
  };
