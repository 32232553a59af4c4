import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import type { Task } from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import { type CognitoError, explain, unexpectedResponse } from '../../aws/errors';
import { isPlainObject, own, type PlainObject } from '../../codec/plain-object';
import type { OperationFailure } from '../../engine/errors';
import { isNotFound } from '../../engine/not-found';
import { poolIdOf } from '../../engine/parent-pool';
import type { PendingCreates } from '../../engine/pending-creates';
import type { Context, ResourceLifecycle } from '../../engine/resource-lifecycle';

/** A resource in a pool, as messages name it: "app client". */
interface InPool {
  readonly noun: string;
  readonly id: string;
}

type Answer = E.Either<CognitoError, PlainObject>;

const asking = new WeakMap<PendingCreates, Map<string, Promise<Answer>>>();

/** Describes a pool; concurrent deletions in the same pool share one request, whose response is not cached. */
const describe = async ({ cognito, pendingCreates }: Context, UserPoolId: string): Promise<Answer> => {
  const asked = asking.get(pendingCreates) ?? new Map<string, Promise<Answer>>();
  asking.set(pendingCreates, asked);
  const known = asked.get(UserPoolId);
  if (known !== undefined) return known;
  const answer = cognito.send('DescribeUserPool', { UserPoolId })();
  asked.set(UserPoolId, answer);
  try {
    return await answer;
  } finally {
    asked.delete(UserPoolId);
  }
};

/** Whether the pool has deletion protection; a pool that no longer exists has none. */
const isProtected =
  (context: Context, poolId: string): TE.TaskEither<CognitoError, boolean> =>
  async () => {
    const answer = await describe(context, poolId);
    if (E.isLeft(answer)) return isNotFound(answer.left) ? E.right(false) : answer;
    const pool = own(answer.right, 'UserPool');
    return isPlainObject(pool)
      ? E.right(own(pool, 'DeletionProtection') === 'ACTIVE')
      : E.left(unexpectedResponse('DescribeUserPool'));
  };

const isForced = (properties: PlainObject): boolean => own(properties, 'forceDestroy') === true;

const keyOf = (poolId: string, { noun, id }: InPool): string => `${poolId}/${noun}/${id}`;

const protectedBy = (poolId: string): string =>
  `its pool ${poolId} is protected against deletion (deletionProtection is ACTIVE)`;

const WHOLE =
  'To delete the pool with all that is in it set `forceDestroy: true` on the pool, or `pool: { forceDestroy: true }` on its preset, run `pulumi up`, and then `pulumi destroy`.';

/** Refuses, before any request, to delete a resource in a protected pool without `forceDestroy`. */
const guarded = (
  context: Context,
  called: InPool,
  state: PlainObject,
): TE.TaskEither<OperationFailure, undefined> => {
  const poolId = poolIdOf(state);
  const { noun, id } = called;
  if (isForced(state) || context.pendingCreates.isReleased(keyOf(poolId, called))) return TE.right(undefined);
  return pipe(
    isProtected(context, poolId),
    TE.mapLeft((error) => ({
      message: `The ${noun} ${id} is not deleted: whether its pool is protected could not be determined. ${explain(error)}`,
    })),
    TE.chain((yes) =>
      yes
        ? TE.left<OperationFailure>({
            message: `The ${noun} ${id} is not deleted: ${protectedBy(poolId)}. To delete only this ${noun} set \`forceDestroy: true\` on it, run \`pulumi up\`, and remove it then. ${WHOLE}`,
          })
        : TE.right(undefined),
    ),
  );
};

/** Why a replacement would fail half-way, with the old resource still live; undefined if it would succeed. */
const replacementGuard =
  (context: Context, called: InPool, olds: PlainObject, news: PlainObject): Task<string | undefined> =>
  async () => {
    const poolId = poolIdOf(olds);
    if (isForced(olds)) return undefined;
    if (isForced(news)) {
      context.pendingCreates.release(keyOf(poolId, called));
      return undefined;
    }
    const found = await isProtected(context, poolId)();
    if (E.isLeft(found) || !found.right) return undefined;
    const { noun, id } = called;
    return `This replaces the ${noun} ${id}, but the old one could not be deleted: ${protectedBy(poolId)}. Revert the change, or set \`forceDestroy: true\` on it together with the change to replace it anyway.`;
  };

/** The same resource with the deletion protection of its pool and a single owner. */
export const withDeletionProtection = (kind: ResourceLifecycle): ResourceLifecycle => ({
  ...kind,
  blockReason: (context, id, olds, news, replaces) => async () => {
    const objection = await kind.blockReason(context, id, olds, news, replaces)();
    if (objection !== undefined || replaces.length === 0) return objection;
    return replacementGuard(context, { noun: kind.noun, id }, olds, news)();
  },
  create: (context, inputs) => {
    const id = own(inputs, 'adoptId');
    if (typeof id !== 'string') return kind.create(context, inputs);
    const key = keyOf(poolIdOf(inputs), { noun: kind.noun, id });
    if (!context.pendingCreates.claimAdoption(key, context.isInPlace === true)) {
      return TE.left({
        message: `adoptId: another resource of this run takes over the ${kind.noun} ${id} already, and only one resource can manage it. Remove one of the two.`,
      });
    }
    return kind.create(context, inputs);
  },
  update: (context, id, olds, news) => {
    context.pendingCreates.releaseAdoption(keyOf(poolIdOf(olds), { noun: kind.noun, id }));
    return kind.update(context, id, olds, news);
  },
  delete: (context, id, state) =>
    context.pendingCreates.isAdopted(keyOf(poolIdOf(state), { noun: kind.noun, id }))
      ? TE.right(
          `The ${kind.noun} ${id} is not deleted: another resource has taken it over by adoptId in this run, and manages it now.`,
        )
      : pipe(
          guarded(context, { noun: kind.noun, id }, state),
          TE.chain(() => kind.delete(context, id, state)),
        ),
});
