import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import type { Context } from '../../engine/resource-lifecycle';
import { LONGEST_MINUTES, waitIn } from '../../engine/wait';
import { isLeaving } from '../shared/custom-domain';
import { describeDomain } from '../user-pool-domain/status';
import type { LivePool } from './live';

/** AWS's error while a pool has a domain, also one that is DELETING. */
const HAS_DOMAIN = /has a domain configured/;

/** The domains that stay and block the deletion of a pool: not a custom domain that is already DELETING. */
export const stayingDomains =
  (
    cognito: Cognito,
    { domain, customDomain }: Pick<LivePool, 'domain' | 'customDomain'>,
  ): TE.TaskEither<CognitoError, ReadonlyArray<string>> =>
  async () => {
    const prefix = domain === undefined ? [] : [domain];
    if (customDomain === undefined) return E.right(prefix);
    const described = await describeDomain(cognito, customDomain)();
    // The caller may be allowed to delete a pool but not to describe its domain.
    const leaves = E.isRight(described) && isLeaving(described.right?.status);
    return E.right(leaves ? prefix : [...prefix, customDomain]);
  };

/** Deletes a pool, and repeats the request while a domain in deletion blocks it. */
export const onceDomainsAreGone =
  <A>(
    context: Context,
    id: string,
    deletion: TE.TaskEither<CognitoError, A>,
  ): TE.TaskEither<CognitoError, A> =>
  async () => {
    const wait = waitIn(context);
    for (;;) {
      const answer = await deletion();
      if (E.isRight(answer) || answer.left._tag !== 'Refused') return answer;
      if (!HAS_DOMAIN.test(answer.left.message)) return answer;
      if (
        !(await wait.pauseOrTimeOut(
          `The pool ${id} has a domain that is DELETING: waiting until it is deleted.`,
        ))
      ) {
        const message = `the pool ${id} still has a domain that is DELETING after ${LONGEST_MINUTES} minutes; run the command again`;
        return E.left({ ...answer.left, message });
      }
    }
  };
