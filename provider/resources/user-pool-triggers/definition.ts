import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import { explain } from '../../aws/errors';
import { own, type PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import { formatPaths } from '../../engine/adoption-message';
import { type OperationFailure, type ResourceState, toFailure } from '../../engine/errors';
import { isNotFound, orUndefinedIfMissing } from '../../engine/not-found';
import { poolIdOf, regionInside } from '../../engine/parent-pool';
import { type Interrupted, reconcile } from '../../engine/reconcile';
import type { Context, ResourceLifecycle } from '../../engine/resource-lifecycle';
import { ATTACHED_TRIGGERS } from '../../engine/state-keys';
import type { Call } from '../user-pool/calls';
import { describeUserPool } from '../user-pool/describe';
import { executeCall } from '../user-pool/execute-calls';
import type { LivePool } from '../user-pool/live';
import { declaredBeforeOrNow } from '../user-pool/merge';
import { changes } from '../user-pool/plan';
import { check, warningsFor } from './check';
import { foreignTriggers, removable } from './ownership';
import { UserPoolTriggersInputs, UserPoolTriggersSettings } from './settings';
import { diff, outputs, refreshed } from './state';

/** The error for triggers that another owner has attached. */
const fight = (poolId: string, names: ReadonlyArray<string>): string =>
  `the pool ${poolId} has ${names.length === 1 ? 'this trigger' : 'these triggers'} already, with a different function than declared here: ${formatPaths(names)}. Only one resource can manage a trigger: remove it here, or where else it is declared. If it was changed by hand, \`pulumi refresh\` shows the change, and the next \`pulumi up\` reverts it.`;

const missing = (poolId: string): string => `the pool ${poolId} does not exist`;

const interrupted = ({ error }: Interrupted<Call>): string =>
  `${explain(error)} The triggers are unchanged; the next \`pulumi up\` tries again.`;

/** Updates the pool's triggers to the declared ones, and keeps all other settings. */
const reconcileTriggers = (
  { cognito, region }: Context,
  pool: LivePool,
  before: PlainObject,
  news: PlainObject,
): TE.TaskEither<OperationFailure, ResourceState> => {
  const previous = removable(before, news, pool.settings);
  const desired = { lambdaConfig: own(news, 'lambdaConfig') };
  const keep =
    (declared: PlainObject) =>
    (live: LivePool): ResourceState => ({
      id: live.id,
      state: outputs({ ...news, ...declared }, live, region),
    });
  return reconcile(
    {
      plan: (live) => changes(live, previous, desired),
      execute: (call, live) => executeCall(cognito, call, live),
      describe: describeUserPool(cognito, pool.id),
      done: keep(desired),
      undone: keep(declaredBeforeOrNow(previous, desired)),
      explain: interrupted,
    },
    pool,
  );
};

const attach = (
  context: Context,
  before: PlainObject,
  news: PlainObject,
): TE.TaskEither<OperationFailure, ResourceState> => {
  const poolId = poolIdOf(news);
  return context.withPoolLock(
    poolId,
    pipe(
      describeUserPool(context.cognito, poolId),
      TE.mapLeft((error) =>
        isNotFound(error)
          ? { message: `userPoolId: ${missing(poolId)}. Run \`pulumi refresh\`.` }
          : toFailure(error),
      ),
      TE.chain((pool) => {
        const names = foreignTriggers(before, news, pool.settings);
        return names.length > 0
          ? TE.left<OperationFailure, ResourceState>({ message: `lambdaConfig: ${fight(poolId, names)}` })
          : reconcileTriggers(context, pool, before, news);
      }),
    ),
  );
};

/** The Lambda triggers of a pool that is declared elsewhere. */
export const userPoolTriggers: ResourceLifecycle = {
  noun: 'triggers',
  settings: UserPoolTriggersSettings,
  inputs: UserPoolTriggersInputs,
  secrets: [],
  isSingleton: true,
  regionOf: regionInside,
  check,
  warningsFor,
  previewCreate: ({ cognito }, inputs) =>
    pipe(
      describeUserPool(cognito, poolIdOf(inputs)),
      TE.match(
        (error) =>
          // Any other error is reported by the create itself.
          isNotFound(error) ? { failures: [{ path: 'userPoolId', reason: missing(poolIdOf(inputs)) }] } : {},
        (pool) => {
          const names = foreignTriggers({}, inputs, pool.settings);
          return names.length === 0
            ? {}
            : { failures: [{ path: 'lambdaConfig', reason: fight(pool.id, names) }] };
        },
      ),
    ),
  diff,
  blockReason: ({ cognito }, _, olds, news, replaces) => {
    if (isUnknown(own(news, 'userPoolId'))) return T.of(undefined);
    return pipe(
      describeUserPool(cognito, poolIdOf(news)),
      TE.match(
        () => undefined,
        (pool) => {
          const names = foreignTriggers(replaces.length > 0 ? {} : olds, news, pool.settings);
          return names.length === 0 ? undefined : `lambdaConfig: ${fight(pool.id, names)}`;
        },
      ),
    );
  },
  updateWarning: () => undefined,
  create: (context, inputs) =>
    pipe(
      attach(context, {}, inputs),
      // One request attaches all triggers or none, so a failure leaves no resource.
      TE.mapLeft(({ message }) => ({ message })),
    ),
  read: ({ cognito, region }, id, state) =>
    pipe(
      describeUserPool(cognito, poolIdOf(state) || id),
      TE.map((pool) => {
        const { [ATTACHED_TRIGGERS]: attached, ...inputs } = refreshed(state, pool, region);
        return {
          state: attached === undefined ? inputs : { ...inputs, [ATTACHED_TRIGGERS]: attached },
          inputs,
        };
      }),
      orUndefinedIfMissing,
    ),
  update: (context, _, olds, news) => attach(context, olds, news),
  delete: (context, id, state) => {
    const poolId = poolIdOf(state) || id;
    return context.withPoolLock(
      poolId,
      pipe(
        // A deleted pool has no triggers to detach.
        orUndefinedIfMissing(describeUserPool(context.cognito, poolId)),
        TE.chain((pool) =>
          pool === undefined
            ? TE.right(undefined)
            : pipe(
                reconcileTriggers(context, pool, state, {}),
                TE.map(() => undefined),
              ),
        ),
      ),
    );
  },
};
