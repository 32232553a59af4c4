import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import type { Context } from '../../engine/resource-lifecycle';
import { LONGEST_MINUTES, waitIn } from '../../engine/wait';
import { isLeaving } from '../shared/custom-domain';
import { describeDomain } from '../user-pool-domain/status';
import type { LivePool } from './live';

/** What AWS says while a pool has a domain, and one that is DELETING counts. */
const HAS_DOMAIN = /has a domain configured/;

/** The domains of a pool that stay, and keep it from being deleted: one of its own may be on its way out already. */
export const stayingDomains =
  (
    cognito: Cognito,
    { domain, customDomain }: Pick<LivePool, 'domain' | 'customDomain'>,
  ): TE.TaskEither<CognitoError, ReadonlyArray<string>> =>
  async () => {
    const prefix = domain === undefined ? [] : [domain];
    if (customDomain === undefined) return E.right(prefix);
    const described = await describeDomain(cognito, customDomain)();
    // Not everybody who may delete a pool may look at its domain.
    const leaves = E.isRight(described) && isLeaving(described.right?.status);
    return E.right(leaves ? prefix : [...prefix, customDomain]);
  };

/** Sends a pool's deletion, again and again while a domain that is on its way out stands in its way. */
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
      if (!(await wait.goesOn(`The pool ${id} has a domain that is DELETING: waiting until it is gone.`))) {
        const message = `the pool ${id} still has a domain that is DELETING after ${LONGEST_MINUTES} minutes; run it again`;
        return E.left({ ...answer.left, message });
      }
    }
  };
