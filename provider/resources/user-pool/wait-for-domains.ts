import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../../aws/errors';
import type { Context } from '../../engine/resource-lifecycle';
import { waitIn } from '../../engine/wait';

/** AWS's error while a pool has a domain, also one that is DELETING. */
const HAS_DOMAIN = /has a domain configured/;

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
      const reason = `The pool ${id} has a domain that is DELETING: waiting until it is deleted.`;
      if (!(await wait.pauseOrTimeOut(reason))) {
        const message = `the pool ${id} still has a domain that is DELETING after ${wait.lasted()}; run the command again`;
        return E.left({ ...answer.left, message });
      }
    }
  };
