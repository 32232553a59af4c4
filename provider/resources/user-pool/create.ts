import type { CreateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { fromApi } from '../../codec/from-api';
import { asObject, type PlainObject } from '../../codec/plain-object';
import { createOnce } from '../../engine/create-once';
import { type OperationFailure, type ResourceState, toFailure } from '../../engine/errors';
import type { PendingCreates } from '../../engine/pending-creates';
import { describeUserPool } from './describe';
import { executeCalls, explainInterrupted, type Interrupted } from './execute-calls';
import { matchesRequest, poolsCreatedSince } from './find-created';
import { isMfa, isPool, type LivePool, livePool } from './live';
import { creation } from './plan';
import { Creation } from './settings';
import { outputs } from './state';
import { isAsDeclared } from './update';

const withMfa = (pool: LivePool, mfa: PlainObject): LivePool => {
  const { settings, extras } = livePool({}, mfa);
  return {
    ...pool,
    settings: { ...pool.settings, ...settings },
    extras: { ...pool.extras, mfa: extras?.mfa },
  };
};

/** Makes the pool itself. */
const makePool = (
  cognito: Cognito,
  creations: PendingCreates,
  request: CreateUserPoolRequest,
): TE.TaskEither<OperationFailure, LivePool> => {
  const name = String(request.PoolName);
  // As it is made, before its factors are set.
  const settings = asObject(fromApi(Creation, request));
  return createOnce(cognito, creations, {
    noun: 'pool',
    name,
    key: name,
    send: pipe(
      cognito.send('CreateUserPool', request, { forRole: true }),
      TE.chain(({ UserPool }) =>
        isPool(UserPool)
          ? TE.right(livePool(UserPool, undefined))
          : TE.left<CognitoError, LivePool>(unexpectedResponse('CreateUserPool')),
      ),
    ),
    findCreatedSince: (time, isClaimed) => poolsCreatedSince(cognito, name, time, isClaimed),
    matchesRequest: (pool) => matchesRequest(pool, settings),
  });
};

/** Creates a pool, and sets the factors that need a second call. */
export const createUserPool = (
  cognito: Cognito,
  creations: PendingCreates,
  inputs: PlainObject,
  region: string,
): TE.TaskEither<OperationFailure, ResourceState> => {
  const plan = creation(inputs);
  const managed = (pool: LivePool): ResourceState => ({ id: pool.id, state: outputs(inputs, pool, region) });
  const unfinished = (pool: LivePool, stopped: Interrupted): OperationFailure => ({
    message: `The pool ${pool.id} was created, but its MFA was not set up. ${explainInterrupted(stopped)}`,
    partialState: managed(pool),
  });
  return pipe(
    makePool(cognito, creations, plan.create),
    TE.chain((pool) => {
      const calls = plan.afterwards(pool.id);
      return pipe(
        executeCalls(cognito, calls, pool),
        TE.matchE(
          (stopped) =>
            pipe(
              // What became of the calls is asked, not guessed; when that fails too, the state has the pool as it was made.
              describeUserPool(cognito, pool.id),
              TE.matchE(
                () => TE.left(unfinished(pool, stopped)),
                (live) =>
                  // What had its effect though its answer was lost leaves nothing to do.
                  isAsDeclared(live, {}, inputs)
                    ? TE.right(managed(live))
                    : TE.left(unfinished(live, stopped)),
              ),
            ),
          ([mfa, ...others]) => {
            if (mfa === undefined) return TE.right(managed(pool));
            if (others.length === 0 && isMfa(mfa)) return TE.right(managed(withMfa(pool, mfa)));
            return pipe(
              describeUserPool(cognito, pool.id),
              TE.bimap(
                (error): OperationFailure => ({ ...toFailure(error), partialState: managed(pool) }),
                managed,
              ),
            );
          },
        ),
      );
    }),
  );
};
