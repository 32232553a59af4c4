import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../../aws/errors';
import { namedKind } from '../../engine/named-resource';
import type { Context } from '../../engine/resource-definition';
import { isChanging, isCustom, isLeaving } from '../shared/custom-domain';
import { check, warningsFor } from './check';
import { makeDomain } from './create';
import { domainMerge } from './merge';
import { change } from './plan';
import { UserPoolDomainSettings } from './settings';
import { diff, inputsFrom, outputs } from './state';
import { activeDomain, failed, lookAnywhere, lookAtDomain, settledDomain, untilDomainGone } from './status';

/** Deletes a domain; one that is on its way out already, or still on its way in, is waited for. */
const erase =
  (context: Context, UserPoolId: string, Domain: string): TE.TaskEither<CognitoError, unknown> =>
  async () => {
    const deletion = context.cognito.send('DeleteUserPoolDomain', { UserPoolId, Domain });
    const answer = await deletion();
    if (E.isRight(answer) || answer.left._tag !== 'Refused' || !isCustom(Domain)) return answer;
    const found = await lookAtDomain(context.cognito, UserPoolId, Domain)();
    if (E.isLeft(found)) return found.left._tag === 'NotFound' ? found : answer;
    if (isLeaving(found.right.status)) return found;
    if (!isChanging(found.right.status)) return answer;
    const settled = await settledDomain(context, found.right)();
    return E.isLeft(settled) ? answer : deletion();
  };

/** A domain of a pool: its name is its id. A pool has one of a kind, and a name is there once, so the old one goes first. */
export const userPoolDomain = namedKind({
  noun: 'domain',
  called: 'UserPoolDomain',
  key: 'domain',
  deletesFirst: true,
  settings: UserPoolDomainSettings,
  sides: domainMerge,
  check,
  warningsFor,
  diff,
  look: lookAtDomain,
  lookAnywhere,
  make: makeDomain,
  change,
  send: (cognito, request) => cognito.send('UpdateUserPoolDomain', request),
  erase,
  slow: {
    isComing: ({ id, status }) => isCustom(id) && status === 'CREATING',
    isLeaving: ({ status }) => isLeaving(status),
    remark: (live) => (live.status === 'FAILED' ? failed(live) : undefined),
    ready: settledDomain,
    active: activeDomain,
    gone: untilDomainGone,
  },
  outputs,
  inputsFrom,
});
