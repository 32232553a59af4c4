import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { explain } from '../../aws/errors';
import type { PlainObject } from '../../codec/plain-object';
import type { Unsettled } from '../../engine/errors';
import { executeCalls, isEmptyPlan } from '../../engine/reconcile';
import { describeUserPool } from './describe';
import { executeCall, explainInterrupted } from './execute-calls';
import { isMfa, type LivePool, livePool } from './live';
import { changes, creation } from './plan';

const withMfa = (pool: LivePool, mfa: PlainObject): LivePool => {
  const { settings, extras } = livePool({}, mfa);
  return {
    ...pool,
    settings: { ...pool.settings, ...settings },
    extras: { ...pool.extras, mfa: extras?.mfa },
  };
};

/** Sets the MFA factors that need a second call with the id of the pool. */
export const setUpFactors =
  (cognito: Cognito, pool: LivePool, inputs: PlainObject): TE.TaskEither<Unsettled<LivePool>, LivePool> =>
  async () => {
    const calls = creation(inputs).afterwards(pool.id);
    const executed = await executeCalls(calls, (call) => executeCall(cognito, call, pool))();
    if (E.isLeft(executed)) {
      const message = `The pool ${pool.id} was created, but its MFA was not set up. ${explainInterrupted(executed.left)}`;
      // The outcome of the calls is read from the live pool; if that fails too, the state has the pool as created.
      const described = await describeUserPool(cognito, pool.id)();
      if (E.isLeft(described)) return E.left({ message, live: pool });
      // A call that succeeded though its response was lost leaves nothing to do.
      return isEmptyPlan(changes(described.right, {}, inputs))
        ? described
        : E.left({ message, live: described.right });
    }
    const [mfa, ...others] = executed.right;
    if (mfa === undefined) return E.right(pool);
    if (others.length === 0 && isMfa(mfa)) return E.right(withMfa(pool, mfa));
    const described = await describeUserPool(cognito, pool.id)();
    return E.isLeft(described) ? E.left({ message: explain(described.left), live: pool }) : described;
  };
