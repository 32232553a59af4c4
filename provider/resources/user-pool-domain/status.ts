import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, explain, unexpectedResponse } from '../../aws/errors';
import { isPlainObject, own, type PlainObject } from '../../codec/plain-object';
import { toFailure, type Unsettled } from '../../engine/errors';
import type { Location } from '../../engine/identity';
import type { Result } from '../../engine/resource-definition';
import type { Context } from '../../engine/resource-lifecycle';
import { waitIn } from '../../engine/wait';
import { isChanging, isCustom } from '../shared/custom-domain';
import { type LiveDomain, liveDomain } from './live';

const OPERATION = 'DescribeUserPoolDomain';

/** Describes a domain of any pool; undefined if there is none, which AWS describes as a domain without members. */
export const describeDomain = (
  cognito: Cognito,
  Domain: string,
): TE.TaskEither<CognitoError, LiveDomain | undefined> =>
  pipe(
    cognito.send(OPERATION, { Domain }),
    TE.chain((answer) => {
      const described = own(answer, 'DomainDescription');
      if (isPlainObject(described) && Object.keys(described).length === 0) return TE.right(undefined);
      const live = liveDomain(described);
      return live === undefined ? TE.left(unexpectedResponse(OPERATION)) : TE.right(live);
    }),
    TE.orElse(
      (error): TE.TaskEither<CognitoError, LiveDomain | undefined> =>
        error._tag === 'NotFound' ? TE.right(undefined) : TE.left(error),
    ),
  );

/** Describes a domain of any pool; NotFound if there is none. */
export const describeDomainAnywhere = (
  cognito: Cognito,
  domain: string,
): TE.TaskEither<CognitoError, LiveDomain> =>
  pipe(
    describeDomain(cognito, domain),
    TE.chain((live) =>
      live === undefined
        ? TE.left({ _tag: 'NotFound', operation: OPERATION, message: `there is no domain ${domain}` })
        : TE.right(live),
    ),
  );

/** The live domain, if it belongs to this pool. */
export const describeDomainOf = (
  cognito: Cognito,
  userPoolId: string,
  domain: string,
): TE.TaskEither<CognitoError, LiveDomain> =>
  pipe(
    describeDomain(cognito, domain),
    TE.chain((live) =>
      // An import by the domain alone names no pool.
      live !== undefined && ['', live.settings['userPoolId']].includes(userPoolId)
        ? TE.right(live)
        : TE.left({ _tag: 'NotFound', operation: OPERATION, message: `the pool has no domain ${domain}` }),
    ),
  );

/** The error for a domain with status FAILED. */
export const failed = ({ id, statusReason }: LiveDomain): string =>
  `The domain ${id} is FAILED${statusReason === undefined ? '' : ` (${statusReason})`}. Check that its certificate is issued in us-east-1 and covers it, and that its parent domain has a DNS record. Then deploy another certificate, or replace the domain with \`pulumi up --replace <its URN>\`.`;

const late = ({ id, status }: LiveDomain, lasted: string): string =>
  `The domain ${id} is still ${status} after ${lasted}. It is in the state, and the next \`pulumi up\` continues to wait. If its DNS record does not exist yet, set \`waitUntilActive: false\`.`;

/** Waits until AWS has finished creating or updating a custom domain, ACTIVE or FAILED; fails after the timeout. */
export const settledDomain = (
  context: Context,
  live: LiveDomain,
): TE.TaskEither<Unsettled<LiveDomain>, LiveDomain> => {
  const describe = describeDomainOf(context.cognito, String(live.settings['userPoolId']), live.id);
  return async () => {
    const wait = waitIn(context);
    let found = live;
    while (isCustom(found.id) && isChanging(found.status)) {
      if (
        !(await wait.pauseOrTimeOut(`The domain ${found.id} is ${found.status}: waiting until it is ACTIVE.`))
      )
        return E.left({ message: late(found, wait.lasted()), live: found });
      const answer = await describe();
      if (E.isRight(answer)) found = answer.right;
      // A lost response does not end the wait.
      else if (answer.left._tag !== 'NoAnswer') return E.left({ message: explain(answer.left), live: found });
    }
    return E.right(found);
  };
};

/** The domain once AWS has finished; an error if it is not ACTIVE. */
export const activeDomain = (
  context: Context,
  live: LiveDomain,
  declared: PlainObject,
): TE.TaskEither<Unsettled<LiveDomain>, LiveDomain> =>
  pipe(
    own(declared, 'waitUntilActive') === false ? TE.right(live) : settledDomain(context, live),
    TE.chain((found) =>
      found.status === 'FAILED' ? TE.left({ message: failed(found), live: found }) : TE.right(found),
    ),
  );

/** Waits until a custom domain is deleted; a prefix domain is deleted at once. */
export const untilDomainGone =
  (context: Context, { userPoolId, id: domain }: Location): Result<undefined> =>
  async () => {
    const wait = waitIn(context);
    while (isCustom(domain)) {
      const answer = await describeDomain(context.cognito, domain)();
      if (E.isLeft(answer) && answer.left._tag !== 'NoAnswer') return E.left(toFailure(answer.left));
      const found = E.isRight(answer) ? answer.right : undefined;
      if (E.isRight(answer) && found?.settings['userPoolId'] !== userPoolId) break;
      if (!(await wait.pauseOrTimeOut(`The domain ${domain} is DELETING: waiting until it is deleted.`)))
        return E.left({
          message: `The domain ${domain} is still DELETING after ${wait.lasted()}. It is still in the state; the next run continues to wait.`,
        });
    }
    return E.right(undefined);
  };
