import { isDeepStrictEqual } from 'node:util';
import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import type { Task } from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { own, type PlainObject } from '../../codec/plain-object';
import { type OperationFailure, type ResourceState, toFailure } from '../../engine/errors';
import { isNotFound, notFoundMessage } from '../../engine/not-found';
import { changedAttributes } from './attributes';
import type { Call } from './calls';
import { describeUserPool } from './describe';
import { executeCalls, explainInterrupted, type Interrupted } from './execute-calls';
import type { LivePool } from './live';
import { declaredBeforeOrNow, replacementTriggers } from './merge';
import { changes } from './plan';
import { outputs } from './state';

/** What the state is to keep of a pool of which this is declared. */
type Keep = (declared: PlainObject, live: LivePool) => ResourceState;

/** The calls that are left to do, or nothing where the pool cannot be what the program says. */
const callsLeft = (
  pool: LivePool,
  previous: PlainObject,
  news: PlainObject,
): ReadonlyArray<Call> | undefined => {
  const planned = changes(pool, previous, news);
  return E.isRight(planned) ? planned.right : undefined;
};

/** Whether nothing is left to do. */
export const isAsDeclared = (pool: LivePool, previous: PlainObject, news: PlainObject): boolean =>
  callsLeft(pool, previous, news)?.length === 0;

/** Brings a live pool to what the program says, and tells what it then is. */
export const reconcileUserPool = (
  cognito: Cognito,
  pool: LivePool,
  previous: PlainObject,
  news: PlainObject,
  keep: Keep,
  said: (stopped: Interrupted) => string = explainInterrupted,
): TE.TaskEither<OperationFailure, ResourceState> => {
  const planned = changes(pool, previous, news);
  if (E.isLeft(planned)) return TE.left({ message: planned.left });
  const calls = planned.right;
  if (calls.length === 0) return TE.right(keep(news, pool));
  return pipe(
    executeCalls(cognito, calls, pool),
    TE.matchE(
      (stopped) =>
        pipe(
          // What became of the calls is asked, not guessed; when that fails too, the state stays as it was.
          describeUserPool(cognito, pool.id),
          TE.mapLeft(() => toFailure(stopped.error)),
          TE.chain((live) => {
            const left = callsLeft(live, previous, news);
            // What had its effect though its answer was lost is refused when it is sent again: the others still go.
            const hadEffect =
              left !== undefined && !left.some((call) => isDeepStrictEqual(call, stopped.failed));
            return hadEffect && left.length < calls.length
              ? reconcileUserPool(cognito, live, previous, news, keep, said)
              : TE.left<OperationFailure, ResourceState>({
                  message: said(stopped),
                  // What was declared before is remembered, or the next update would not know what is left to remove.
                  partialState: keep(declaredBeforeOrNow(previous, news), live),
                });
          }),
        ),
      () =>
        pipe(
          describeUserPool(cognito, pool.id),
          TE.bimap(toFailure, (live) => keep(news, live)),
        ),
    ),
  );
};

/** Why a live pool cannot be what the program says, in whatever order; nothing where it can, or where that is not found out. */
export const planObjection = (
  cognito: Cognito,
  id: string,
  olds: PlainObject,
  news: PlainObject,
): Task<string | undefined> =>
  pipe(
    describeUserPool(cognito, id),
    TE.match(
      () => undefined,
      (pool) => {
        const planned = changes(pool, olds, news);
        return E.isLeft(planned) ? planned.left : undefined;
      },
    ),
  );

const whole =
  (region: string): Keep =>
  (declared, live) => ({ id: live.id, state: outputs(declared, live, region) });

/** Settings that a live pool cannot be given, by name. */
export const conflicts = (pool: LivePool, inputs: PlainObject): ReadonlyArray<string> => [
  ...replacementTriggers({}, pool.settings, inputs),
  ...changedAttributes(own(pool.settings, 'schema'), own(inputs, 'schema')).map(
    (name) => `schema (attribute ${name})`,
  ),
];

/** Why a pool cannot be taken over as declared. */
export const cannotAdopt = (id: string, names: ReadonlyArray<string>): string =>
  `The pool ${id} cannot be adopted as declared: ${names.join(', ')} cannot be changed on a live pool. Declare what it has, or leave it out.`;

/** Takes over an existing pool: what the program does not declare stays as it is. */
export const adoptUserPool = (
  cognito: Cognito,
  id: string,
  inputs: PlainObject,
  region: string,
): TE.TaskEither<OperationFailure, ResourceState> =>
  pipe(
    describeUserPool(cognito, id),
    TE.mapLeft(toFailure),
    TE.chain((pool) => {
      const names = conflicts(pool, inputs);
      return names.length > 0
        ? TE.left<OperationFailure, ResourceState>({ message: cannotAdopt(id, names) })
        : reconcileUserPool(cognito, pool, {}, inputs, whole(region));
    }),
  );

/** Brings a managed pool to what the program says now. */
export const updateUserPool = (
  cognito: Cognito,
  id: string,
  olds: PlainObject,
  news: PlainObject,
  region: string,
): TE.TaskEither<OperationFailure, ResourceState> =>
  pipe(
    describeUserPool(cognito, id),
    TE.mapLeft((error) => (isNotFound(error) ? { message: notFoundMessage('pool', id) } : toFailure(error))),
    TE.chain((pool) => reconcileUserPool(cognito, pool, olds, news, whole(region))),
  );
