import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../../aws/errors';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import { resourceKey } from '../../engine/identity';
import type { Context } from '../../engine/resource-lifecycle';
import { waitIn } from '../../engine/wait';
import { isCustom, isLeaving } from '../shared/custom-domain';
import { type LiveDomain, liveFromRequest } from './live';
import { creation } from './merge';
import { describeDomain, describeDomainOf } from './status';

/** AWS's error if the pool already has a domain of this type. */
const POOL_HAS_ONE = /already has a domain/;

/** The domain in deletion that blocks a new one: one with the same name, or the pool's own. */
const leavingBefore = async (
  { cognito }: Context,
  inputs: PlainObject,
  message: string,
): Promise<string | undefined> => {
  const name = ownText(inputs, 'domain');
  const same = await describeDomain(cognito, name)();
  if (E.isRight(same) && isLeaving(same.right?.status)) return name;
  if (!isCustom(name)) return undefined;
  const pool = await cognito.send('DescribeUserPool', { UserPoolId: ownText(inputs, 'userPoolId') })();
  if (E.isLeft(pool)) return undefined;
  const other = ownText(own(pool.right, 'UserPool'), 'CustomDomain');
  // A domain that AWS no longer returns but still counts is being deleted.
  if (other === '') return POOL_HAS_ONE.test(message) ? 'that the pool had' : undefined;
  const described = await describeDomain(cognito, other)();
  return E.isRight(described) && isLeaving(described.right?.status) ? other : undefined;
};

/** Sends the request, and repeats it while a domain in deletion blocks it. */
const sent = async (context: Context, inputs: PlainObject): Promise<E.Either<CognitoError, PlainObject>> => {
  const wait = waitIn(context);
  for (;;) {
    const answer = await context.cognito.send('CreateUserPoolDomain', creation(inputs))();
    if (E.isRight(answer)) return answer;
    const error = answer.left;
    if (error._tag !== 'Refused' || error.code !== 'InvalidParameterException') return answer;
    const leaving = await leavingBefore(context, inputs, error.message);
    if (leaving === undefined) return answer;
    if (!(await wait.pauseOrTimeOut(`The domain ${leaving} is DELETING: waiting until it is deleted.`))) {
      const message = `the domain ${leaving} is still DELETING after ${wait.lasted()}; run the command again`;
      return E.left({ ...error, message });
    }
  }
};

/** Creates and describes a domain. */
export const createDomain =
  (context: Context, inputs: PlainObject): TE.TaskEither<CognitoError, LiveDomain> =>
  async () => {
    const answer = await sent(context, inputs);
    if (E.isLeft(answer)) return answer;
    const [poolId, name] = [ownText(inputs, 'userPoolId'), ownText(inputs, 'domain')];
    // Prevents another resource of this process from treating the domain as left by an interrupted run.
    context.pendingCreates.claim(resourceKey('domain', { userPoolId: poolId, id: name }));
    const found = await describeDomainOf(context.cognito, poolId, name)();
    // The domain was created, so it goes into the state even if it cannot be described.
    return E.isRight(found) ? found : E.right(liveFromRequest(creation(inputs), answer.right));
  };
