import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import type * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import { type CognitoError, explain, unexpectedResponse } from '../../aws/errors';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import type { ValidationFailure } from '../../codec/validation-failure';
import type { Unsettled } from '../../engine/errors';
import { resourceKey } from '../../engine/identity';
import { poolIdOf } from '../../engine/parent-pool';
import type { Context } from '../../engine/resource-lifecycle';
import { waitIn } from '../../engine/wait';
import { isLeaving, type LiveReplica, listReplicas, liveReplica, NOUN } from './live';
import { executeCall, planReplica } from './plan';
import { UserPoolReplicaSettings } from './settings';
import { createdReplica, REPLICA_MINUTES } from './status';

const CREATE = 'CreateUserPoolReplica';

/** Sends the request, and repeats it while a replica in deletion blocks it. */
const sent = async (context: Context, inputs: PlainObject): Promise<E.Either<CognitoError, PlainObject>> => {
  const userPoolId = poolIdOf(inputs);
  const { UserPoolId, RegionName, UserPoolTags } = UserPoolReplicaSettings.encodePartial(inputs);
  const wait = waitIn(context, REPLICA_MINUTES);
  for (;;) {
    const answer = await context.cognito.send(CREATE, {
      UserPoolId,
      RegionName,
      ...(UserPoolTags !== undefined && { UserPoolTags }),
    })();
    if (E.isRight(answer) || answer.left._tag !== 'Refused') return answer;
    const others = await listReplicas(context.cognito, userPoolId)();
    const leaving = E.isRight(others) ? others.right.find(isLeaving) : undefined;
    if (leaving === undefined) return answer;
    if (!(await wait.pauseOrTimeOut(`The replica ${leaving.id} is DELETING: waiting until it is deleted.`)))
      return E.left({
        ...answer.left,
        message: `the replica ${leaving.id} is still DELETING after ${wait.lasted()}; run the command again`,
      });
  }
};

/** Creates a replica, which AWS makes INACTIVE. */
export const createReplica =
  (context: Context, inputs: PlainObject): TE.TaskEither<CognitoError, LiveReplica> =>
  async () => {
    const answer = await sent(context, inputs);
    if (E.isLeft(answer)) return answer;
    const live = liveReplica(
      poolIdOf(inputs),
      own(answer.right, 'UserPoolReplica'),
      own(inputs, 'userPoolTags'),
    );
    return live === undefined ? E.left(unexpectedResponse(CREATE)) : E.right(live);
  };

/** Waits until AWS has made the replica, and activates it if the program declares that. */
export const activateDeclared = (
  context: Context,
  live: LiveReplica,
  inputs: PlainObject,
): TE.TaskEither<Unsettled<LiveReplica>, LiveReplica> =>
  pipe(
    createdReplica(context, live),
    TE.chain((found) => async () => {
      const planned = planReplica(found, {}, inputs);
      for (const call of E.isRight(planned) ? planned.right : []) {
        const answer = await executeCall(context.cognito, call)();
        if (E.isLeft(answer)) {
          const message = `The replica ${found.id} is created, but not as declared. ${explain(answer.left)} The next \`pulumi up\` tries again.`;
          return E.left({ message, live: found });
        }
      }
      return E.right(found);
    }),
  );

/** A pool has one secondary replica; one that this replaces is deleted first. */
export const otherReplica = (
  { cognito, pendingCreates }: Context,
  inputs: PlainObject,
  olds: PlainObject,
): T.Task<ReadonlyArray<ValidationFailure>> => {
  const userPoolId = poolIdOf(inputs);
  const isInTheWay = (one: LiveReplica): boolean =>
    one.id !== ownText(inputs, 'regionName') &&
    !isLeaving(one) &&
    !(poolIdOf(olds) === userPoolId && one.id === ownText(olds, 'regionName')) &&
    !pendingCreates.isReplaced(resourceKey(NOUN, { userPoolId, id: one.id }));
  return pipe(
    listReplicas(cognito, userPoolId),
    TE.match(
      () => [],
      (replicas) => {
        const other = replicas.find(isInTheWay);
        return other === undefined
          ? []
          : [
              {
                path: 'regionName',
                reason: `the pool ${userPoolId} has a replica in ${other.id} already, and AWS has one per pool. To adopt that one, set regionName and adoptId: ${JSON.stringify(other.id)}; or delete it first`,
              },
            ];
      },
    ),
  );
};
