import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { type CognitoError, explain, unexpectedResponse } from '../../aws/errors';
import { isPlainObject, own, type PlainObject } from '../../codec/plain-object';
import { type Location, resourceKey } from '../../engine/identity';
import { isNotFound } from '../../engine/not-found';
import type { PendingCreates } from '../../engine/pending-creates';
import type { DeletionProtection } from '../../engine/resource-definition';
import type { Context } from '../../engine/resource-lifecycle';
import { isForced } from '../../engine/state';

type Answer = E.Either<CognitoError, PlainObject>;

const requests = new WeakMap<PendingCreates, Map<string, Promise<Answer>>>();

/** Describes a pool; concurrent deletions in the same pool share one request, whose response is not cached. */
const describe = async ({ cognito, pendingCreates }: Context, UserPoolId: string): Promise<Answer> => {
  const pending = requests.get(pendingCreates) ?? new Map<string, Promise<Answer>>();
  requests.set(pendingCreates, pending);
  const inFlight = pending.get(UserPoolId);
  if (inFlight !== undefined) return inFlight;
  const answer = cognito.send('DescribeUserPool', { UserPoolId })();
  pending.set(UserPoolId, answer);
  try {
    return await answer;
  } finally {
    pending.delete(UserPoolId);
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

const protectedBy = (poolId: string): string =>
  `its pool ${poolId} is protected against deletion (deletionProtection is ACTIVE)`;

const WHOLE =
  'To delete the pool with everything in it, set `forceDestroy: true` on the pool, or `pool: { forceDestroy: true }` on its preset, run `pulumi up`, and then `pulumi destroy`.';

/** The deletion protection that the resources in a pool have from it. */
export const poolProtection = (noun: string): DeletionProtection => {
  const keyOf = (location: Location): string => resourceKey(noun, location);
  return {
    deletion: (context, location, state) => {
      const { userPoolId, id } = location;
      if (isForced(state) || context.pendingCreates.isReleased(keyOf(location))) return TE.right(undefined);
      return pipe(
        isProtected(context, userPoolId),
        TE.mapLeft((error) => ({
          message: `The ${noun} ${id} is not deleted: whether its pool is protected could not be determined. ${explain(error)}`,
        })),
        TE.filterOrElse(
          (isActive) => !isActive,
          () => ({
            message: `The ${noun} ${id} is not deleted: ${protectedBy(userPoolId)}. To delete only this ${noun} set \`forceDestroy: true\` on it, run \`pulumi up\`, and then remove it. ${WHOLE}`,
          }),
        ),
        TE.map(() => undefined),
      );
    },
    replacement: (context, location, olds, news) => async () => {
      if (isForced(olds)) return undefined;
      if (isForced(news)) {
        context.pendingCreates.release(keyOf(location));
        return undefined;
      }
      const found = await isProtected(context, location.userPoolId)();
      return E.isLeft(found) || !found.right
        ? undefined
        : `This replaces the ${noun} ${location.id}, but the old one could not be deleted: ${protectedBy(location.userPoolId)}. Revert the change, or set \`forceDestroy: true\` on it together with the change to replace it anyway.`;
    },
  };
};
