import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { explain } from '../../aws/errors';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import { toFailure, type Unsettled } from '../../engine/errors';
import type { Location } from '../../engine/identity';
import { isNotFound } from '../../engine/not-found';
import type { Result } from '../../engine/resource-definition';
import type { Context } from '../../engine/resource-lifecycle';
import { waitIn } from '../../engine/wait';
import { findReplica, isComing, isLeaving, type LiveReplica } from './live';

/** AWS documents no duration; Terraform's provider waits as long. */
export const REPLICA_MINUTES = 30;

const KNOWN = ['ACTIVE', 'INACTIVE', 'CREATING', 'PENDING_CREATE', 'DELETING', 'PENDING_DELETE'];

const late = ({ id, status }: LiveReplica, lasted: string): string =>
  `The replica ${id} is still ${status} after ${lasted}. It is in the state, and the next \`pulumi up\` continues to wait.`;

/** Waits as long as a replica has a status that is not the final one. */
const settled = (
  context: Context,
  live: LiveReplica,
  isPending: (found: LiveReplica) => boolean,
  until: string,
): TE.TaskEither<Unsettled<LiveReplica>, LiveReplica> => {
  const find = findReplica(context.cognito, {
    userPoolId: ownText(live.settings, 'userPoolId'),
    id: live.id,
  });
  const { userPoolTags } = live.settings;
  return async () => {
    const wait = waitIn(context, REPLICA_MINUTES);
    let found = live;
    // What a request answered may be out of date already.
    for (let isFirst = true; isPending(found); isFirst = false) {
      const what = `The replica ${found.id} is ${found.status}: waiting until it is ${until}.`;
      if (!isFirst && !(await wait.pauseOrTimeOut(what)))
        return E.left({ message: late(found, wait.lasted()), live: found });
      const answer = await find();
      if (E.isRight(answer))
        found = {
          ...answer.right,
          settings: { ...answer.right.settings, ...(userPoolTags !== undefined && { userPoolTags }) },
        };
      // A lost response does not end the wait.
      else if (answer.left._tag !== 'NoAnswer') return E.left({ message: explain(answer.left), live: found });
    }
    return E.right(found);
  };
};

/** Waits until AWS has created a replica. */
export const createdReplica = (
  context: Context,
  live: LiveReplica,
): TE.TaskEither<Unsettled<LiveReplica>, LiveReplica> => settled(context, live, isComing, 'INACTIVE');

/** Waits until a replica has the status that was asked for. */
export const untilStatus = (
  context: Context,
  live: LiveReplica,
  status: string,
): TE.TaskEither<Unsettled<LiveReplica>, LiveReplica> =>
  settled(context, live, (found) => found.status !== status && !isLeaving(found), status);

/** The replica once it is created, with the declared status. */
export const activeReplica = (
  context: Context,
  live: LiveReplica,
  declared: PlainObject,
): TE.TaskEither<Unsettled<LiveReplica>, LiveReplica> =>
  pipe(
    createdReplica(context, live),
    TE.chain((found) => {
      const status = own(declared, 'status');
      return typeof status === 'string' ? untilStatus(context, found, status) : TE.right(found);
    }),
  );

/** Waits until a replica no longer exists. */
export const untilReplicaGone =
  (context: Context, location: Location): Result<undefined> =>
  async () => {
    const wait = waitIn(context, REPLICA_MINUTES);
    for (;;) {
      const answer = await findReplica(context.cognito, location)();
      if (E.isLeft(answer) && isNotFound(answer.left)) return E.right(undefined);
      if (E.isLeft(answer) && answer.left._tag !== 'NoAnswer') return E.left(toFailure(answer.left));
      if (
        !(await wait.pauseOrTimeOut(`The replica ${location.id} is DELETING: waiting until it is deleted.`))
      )
        return E.left({
          message: `The replica ${location.id} is still DELETING after ${wait.lasted()}. It is still in the state; the next run continues to wait.`,
        });
    }
  };

/** The warning about a status that this package does not know. */
export const remark = ({ id, status }: LiveReplica): string | undefined =>
  KNOWN.includes(status)
    ? undefined
    : `The replica ${id} has the status ${status}, which this package does not know. Look it up in the console of AWS.`;
