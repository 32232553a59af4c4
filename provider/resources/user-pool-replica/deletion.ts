import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../../aws/errors';
import type { PlainObject } from '../../codec/plain-object';
import type { OperationFailure } from '../../engine/errors';
import { type Location, resourceKey } from '../../engine/identity';
import type { DeletionProtection } from '../../engine/resource-definition';
import type { Context } from '../../engine/resource-lifecycle';
import { isForced } from '../../engine/state';
import { poolProtection } from '../shared/deletion-protection';
import { findReplica, isLeaving, type LiveReplica, NOUN } from './live';
import { executeCall, statusCall } from './plan';
import { createdReplica, untilStatus } from './status';

const byPool = poolProtection(NOUN);

const keyOf = (location: Location): string => resourceKey(`active ${NOUN}`, location);

const nameOf = ({ id, userPoolId }: Location): string => `replica ${id} of the pool ${userPoolId}`;

/** Whether the program lets an ACTIVE replica be deleted. */
const mayDeactivate = ({ pendingCreates }: Context, location: Location, state: PlainObject): boolean =>
  isForced(state) || pendingCreates.isReleased(keyOf(location));

/** The protection of the pool, and that of a replica which serves sign-ins. */
export const replicaProtection: DeletionProtection = {
  deletion: byPool.deletion,
  replacement: (context, location, olds, news) => async () => {
    const obstacle = await byPool.replacement(context, location, olds, news)();
    if (obstacle !== undefined || isForced(olds)) return obstacle;
    if (isForced(news)) {
      context.pendingCreates.release(keyOf(location));
      return undefined;
    }
    const found = await findReplica(context.cognito, location)();
    return E.isLeft(found) || found.right.status !== 'ACTIVE'
      ? undefined
      : `This would replace the ${nameOf(location)}, which is ACTIVE and may serve sign-ins. Revert the change, or set \`status: 'INACTIVE'\` and run \`pulumi up\` first, or set \`forceDestroy: true\` together with the change.`;
  },
};

type Deleted = TE.TaskEither<CognitoError | OperationFailure, unknown>;

/** Deactivates a replica, which AWS demands before its deletion. */
const deactivated = (context: Context, live: LiveReplica): Deleted =>
  live.status === 'ACTIVE'
    ? pipe(
        executeCall(context.cognito, statusCall(live, 'INACTIVE')),
        TE.chainW(() => untilStatus(context, live, 'INACTIVE')),
      )
    : TE.right(undefined);

/** Deletes a replica: waits until it is created, and deactivates it if that is allowed. */
export const deleteReplica =
  (context: Context, location: Location, state: PlainObject): Deleted =>
  async () => {
    const { cognito } = context;
    const found = await findReplica(cognito, location)();
    if (E.isLeft(found) || isLeaving(found.right)) return found;
    const created = await createdReplica(context, found.right)();
    if (E.isLeft(created)) return E.left({ message: created.left.message });
    if (created.right.status === 'ACTIVE' && !mayDeactivate(context, location, state))
      return E.left({
        message: `The ${nameOf(location)} is not deleted: it is ACTIVE and may serve sign-ins. To delete it set \`status: 'INACTIVE'\` or \`forceDestroy: true\` on it, run \`pulumi up\`, and then remove it.`,
      });
    const idle = await deactivated(context, created.right)();
    if (E.isLeft(idle)) return '_tag' in idle.left ? idle : E.left({ message: idle.left.message });
    return cognito.send('DeleteUserPoolReplica', {
      UserPoolId: location.userPoolId,
      RegionName: location.id,
    })();
  };
