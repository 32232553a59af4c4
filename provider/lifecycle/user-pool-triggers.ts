import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import { own, type PlainObject } from '../spec/object';
import type { LivePool } from '../user-pool/live';
import { check } from '../user-pool-triggers/check';
import { difference, foreignTriggers, outputs, stillOurs } from '../user-pool-triggers/state';
import { UserPoolTriggersSettings } from '../user-pool-triggers/user-pool-triggers';
import { bring } from './bring';
import { isGone, poolIdOf, regionInside, unlessGone } from './inside';
import type { Context, ResourceKind } from './kind';
import { liveFrom } from './live';
import { type Managed, type Stop, stopAt } from './stop';

/** Why triggers are not attached. */
const fight = (poolId: string, names: ReadonlyArray<string>): string =>
  `the pool ${poolId} has ${names.length === 1 ? 'this trigger' : 'these triggers'} already, with another function: ${names.join(', ')}. Take it out of the pool’s own lambdaConfig, or out of these triggers: one place can own a trigger.`;

const foreign = (pool: LivePool, before: PlainObject, news: PlainObject): ReadonlyArray<string> =>
  foreignTriggers(before, news, pool.settings);

/** Brings the pool's triggers to what the program says of them, and leaves all else of the pool as it is. */
const attach = (
  { cognito, region, alone }: Context,
  before: PlainObject,
  news: PlainObject,
): TE.TaskEither<Stop, Managed> => {
  const poolId = poolIdOf(news);
  const lambdaConfig = own(news, 'lambdaConfig');
  return alone(
    poolId,
    pipe(
      liveFrom(cognito, poolId),
      TE.mapLeft(stopAt),
      TE.chain((pool) => {
        const names = foreign(pool, before, news);
        return names.length > 0
          ? TE.left<Stop, Managed>({ message: `lambdaConfig: ${fight(poolId, names)}` })
          : bring(
              cognito,
              pool,
              { lambdaConfig: own(before, 'lambdaConfig') ?? {} },
              { lambdaConfig },
              (declared, live) => ({
                id: poolId,
                state: outputs({ ...news, ...declared }, live.settings, poolId, region),
              }),
            );
      }),
    ),
  );
};

/** Lambda triggers of a pool that is declared elsewhere. */
export const userPoolTriggers: ResourceKind = {
  settings: UserPoolTriggersSettings,
  secrets: [],
  regionOf: regionInside,
  check,
  outlook: ({ cognito }, inputs) =>
    pipe(
      liveFrom(cognito, poolIdOf(inputs)),
      TE.match(
        // What cannot be found out now is told when it is tried.
        () => ({}),
        (pool) => {
          const names = foreign(pool, {}, inputs);
          return names.length === 0
            ? {}
            : { failures: [{ path: 'lambdaConfig', reason: fight(pool.id, names) }] };
        },
      ),
    ),
  difference,
  objection: () => T.of(undefined),
  notice: () => undefined,
  create: (context, inputs) => attach(context, {}, inputs),
  read: ({ cognito, region }, id, state) =>
    pipe(
      liveFrom(cognito, poolIdOf(state) || id),
      TE.map((pool) => {
        const found = outputs(state, pool.settings, pool.id, region);
        return { state: found, inputs: found };
      }),
      unlessGone,
    ),
  update: (context, _, olds, news) => attach(context, olds, news),
  remove: ({ cognito, alone }, id, state) => {
    const poolId = poolIdOf(state) || id;
    return alone(
      poolId,
      pipe(
        liveFrom(cognito, poolId),
        TE.mapLeft((error) => (isGone(error) ? undefined : stopAt(error))),
        TE.chainW((pool) =>
          bring(cognito, pool, stillOurs(state, pool.settings), {}, () => ({ id: poolId, state })),
        ),
        TE.map(() => undefined),
        // A pool that is gone took its triggers along.
        TE.orElse((stop) => (stop === undefined ? TE.right(undefined) : TE.left(stop))),
      ),
    );
  },
};
