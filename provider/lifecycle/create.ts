import type { CreateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';
import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import { explain } from '../cognito/error';
import { asObject, own, type PlainObject } from '../spec/object';
import { fromApi } from '../spec/wire';
import { isMfa, isPool, type LivePool, livePool } from '../user-pool/live';
import { creation } from '../user-pool/plan';
import { outputs } from '../user-pool/state';
import { Creation } from '../user-pool/user-pool';
import type { Creations } from './creations';
import { liveFrom, unusable } from './live';
import { findLost } from './lost';
import { explainInterrupted, performAll } from './perform';
import { type Managed, type Stop, stopAt } from './stop';

/** How often a request is sent whose effect is known to be none. */
const TRIES = 3;

const withMfa = (pool: LivePool, mfa: PlainObject): LivePool => {
  const { settings, extras } = livePool({}, mfa);
  return {
    ...pool,
    settings: { ...pool.settings, ...settings },
    extras: { ...pool.extras, mfa: extras?.mfa },
  };
};

/** Makes the pool exactly once: a lost answer is looked for before anything is sent again. */
const makePool = (
  cognito: Cognito,
  creations: Creations,
  request: CreateUserPoolRequest,
): TE.TaskEither<Stop, LivePool> => {
  const name = String(request.PoolName);
  // As it is made, before its factors are set.
  const settings = asObject(fromApi(Creation, request));
  const attempt =
    (left: number): TE.TaskEither<Stop, LivePool> =>
    async () => {
      const since = cognito.time();
      const answer = await creations.watch(name, async () => {
        const result = await pipe(
          cognito.ask('CreateUserPool', request),
          TE.filterOrElse(
            ({ UserPool }) => isPool(UserPool),
            () => unusable('CreateUserPool'),
          ),
        )();
        if (E.isRight(result)) creations.claim(String(own(result.right['UserPool'], 'Id')));
        return result;
      });
      if (E.isRight(answer)) return E.right(livePool(answer.right['UserPool'] as PlainObject, undefined));
      const error = answer.left;
      if (error._tag !== 'NoAnswer') return E.left(stopAt(error));
      const found = await findLost(cognito, creations, { name, settings, since, error })();
      if (E.isLeft(found)) return found;
      if (found.right !== undefined) return E.right(found.right);
      return left > 1 ? attempt(left - 1)() : E.left({ message: `${explain(error)} No pool was made.` });
    };
  return attempt(TRIES);
};

/** Creates a pool, and sets the factors that need a second call. */
export const createUserPool = (
  cognito: Cognito,
  creations: Creations,
  inputs: PlainObject,
  region: string,
): TE.TaskEither<Stop, Managed> => {
  const plan = creation(inputs);
  const managed = (pool: LivePool): Managed => ({ id: pool.id, state: outputs(inputs, pool, region) });
  return pipe(
    makePool(cognito, creations, plan.create),
    TE.chain((pool) => {
      const calls = plan.afterwards(pool.id);
      return pipe(
        performAll(cognito, calls),
        TE.mapLeft(
          (stopped): Stop => ({
            message: `The pool ${pool.id} was created, but its MFA was not set up. ${explainInterrupted(stopped)}`,
            left: managed(pool),
          }),
        ),
        TE.chain(([mfa]) => {
          if (mfa === undefined) return TE.right(managed(pool));
          if (isMfa(mfa)) return TE.right(managed(withMfa(pool, mfa)));
          return pipe(
            liveFrom(cognito, pool.id),
            TE.bimap((error): Stop => ({ ...stopAt(error), left: managed(pool) }), managed),
          );
        }),
      );
    }),
  );
};
