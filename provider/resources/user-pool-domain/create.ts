import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../../aws/errors';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import type { Context } from '../../engine/resource-lifecycle';
import { LONGEST_MINUTES, waitIn } from '../../engine/wait';
import { isCustom, isLeaving } from '../shared/custom-domain';
import { type LiveDomain, liveFromRequest } from './live';
import { creation } from './plan';
import { describeDomain, lookAtDomain } from './status';

/** What AWS says of a pool that has a domain of the kind already. */
const POOL_HAS_ONE = /already has a domain/;

/** What is on its way out and stands in the way of a new domain: one of the same name, or the pool's own. */
const leavingBefore = async (
  { cognito }: Context,
  inputs: PlainObject,
  said: string,
): Promise<string | undefined> => {
  const name = ownText(inputs, 'domain');
  const same = await describeDomain(cognito, name)();
  if (E.isRight(same) && isLeaving(same.right?.status)) return name;
  if (!isCustom(name)) return undefined;
  const pool = await cognito.send('DescribeUserPool', { UserPoolId: ownText(inputs, 'userPoolId') })();
  if (E.isLeft(pool)) return undefined;
  const other = ownText(own(pool.right, 'UserPool'), 'CustomDomain');
  // What AWS no longer shows, and still counts, is on its way out.
  if (other === '') return POOL_HAS_ONE.test(said) ? 'that the pool had' : undefined;
  const described = await describeDomain(cognito, other)();
  return E.isRight(described) && isLeaving(described.right?.status) ? other : undefined;
};

/** Sends the request, again and again while a domain that is on its way out stands in its way. */
const sent = async (context: Context, inputs: PlainObject): Promise<E.Either<CognitoError, PlainObject>> => {
  const wait = waitIn(context);
  for (;;) {
    const answer = await context.cognito.send('CreateUserPoolDomain', creation(inputs))();
    if (E.isRight(answer)) return answer;
    const error = answer.left;
    if (error._tag !== 'Refused' || error.code !== 'InvalidParameterException') return answer;
    const leaving = await leavingBefore(context, inputs, error.message);
    if (leaving === undefined) return answer;
    if (!(await wait.goesOn(`The domain ${leaving} is DELETING: waiting until it is gone.`))) {
      const message = `the domain ${leaving} is still DELETING after ${LONGEST_MINUTES} minutes; run it again`;
      return E.left({ ...error, message });
    }
  }
};

/** Makes a domain, and looks at it. */
export const makeDomain =
  (context: Context, inputs: PlainObject): TE.TaskEither<CognitoError, LiveDomain> =>
  async () => {
    const answer = await sent(context, inputs);
    if (E.isLeft(answer)) return answer;
    const [poolId, name] = [ownText(inputs, 'userPoolId'), ownText(inputs, 'domain')];
    // Nobody else of this process is to take it for what an interrupted run left.
    context.pendingCreates.claim(`${poolId}/${name}`);
    const found = await lookAtDomain(context.cognito, poolId, name)();
    // It is made: that it cannot be looked at must not keep it out of the state.
    return E.isRight(found) ? found : E.right(liveFromRequest(creation(inputs), answer.right));
  };
