import type { UpdateUserPoolDomainRequest } from '@aws-sdk/client-cognito-identity-provider';
import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../../aws/errors';
import { own, type PlainObject } from '../../codec/plain-object';
import type { Location } from '../../engine/identity';
import type { ResourceDefinition } from '../../engine/resource-definition';
import type { Context } from '../../engine/resource-lifecycle';
import type { OutputValues } from '../../engine/state';
import { singleCallPlan, updateRequest } from '../../engine/update-request';
import { isChanging, isCustom, isLeaving } from '../shared/custom-domain';
import { urlOf } from '../shared/domain-url';
import { check, warningsFor } from './check';
import { createDomain } from './create';
import { ManagementOptions } from './inputs';
import type { LiveDomain } from './live';
import { domainMerge } from './merge';
import { UserPoolDomainOutputs } from './outputs';
import { UserPoolDomainSettings } from './settings';
import {
  activeDomain,
  describeDomainAnywhere,
  describeDomainOf,
  failed,
  settledDomain,
  untilDomainGone,
} from './status';

/** Whether the program now waits for a domain that no earlier deployment waited for. */
const beginsToWait = (olds: PlainObject, news: PlainObject): boolean =>
  own(olds, 'waitUntilActive') === false && own(news, 'waitUntilActive') !== false;

/** Deletes a domain; waits for one that AWS is still creating or already deleting. */
const deleteDomain =
  (
    context: Context,
    { userPoolId: UserPoolId, id: Domain }: Location,
  ): TE.TaskEither<CognitoError, unknown> =>
  async () => {
    const deletion = context.cognito.send('DeleteUserPoolDomain', { UserPoolId, Domain });
    const answer = await deletion();
    if (E.isRight(answer) || answer.left._tag !== 'Refused' || !isCustom(Domain)) return answer;
    const found = await describeDomainOf(context.cognito, UserPoolId, Domain)();
    if (E.isLeft(found)) return found.left._tag === 'NotFound' ? found : answer;
    if (isLeaving(found.right.status)) return found;
    if (!isChanging(found.right.status)) return answer;
    const settled = await settledDomain(context, found.right)();
    return E.isLeft(settled) ? answer : deletion();
  };

/**
 * A domain of a pool: its name is its id. A pool has one of each type and names are unique, so a replacement deletes
 * first.
 */
export const userPoolDomain: ResourceDefinition<LiveDomain, UpdateUserPoolDomainRequest> = {
  noun: 'domain',
  className: 'UserPoolDomain',
  outputFields: UserPoolDomainOutputs.fields,
  identity: {
    by: 'name',
    property: 'domain',
    describeAnywhere: (cognito, { id }) => describeDomainAnywhere(cognito, id),
  },
  deleteBeforeReplace: true,
  settings: UserPoolDomainSettings,
  merge: domainMerge,
  check,
  warningsFor,
  management: ManagementOptions,
  outputs: ({ id, cloudFrontDistribution }, region) =>
    ({ url: urlOf(id, region), cloudFrontDistribution }) satisfies OutputValues<UserPoolDomainOutputs>,
  furtherDiff: (olds, news) => ({ replaces: [], changes: beginsToWait(olds, news) }),
  describe: (cognito, { userPoolId, id }) => describeDomainOf(cognito, userPoolId, id),
  create: createDomain,
  plan: (live, previous, news) =>
    singleCallPlan(updateRequest(UserPoolDomainSettings, domainMerge, live, previous, news)),
  execute: ({ cognito }, request) => cognito.send('UpdateUserPoolDomain', request),
  delete: deleteDomain,
  waiting: {
    isComing: ({ id, status }) => isCustom(id) && status === 'CREATING',
    isLeaving: ({ status }) => isLeaving(status),
    remark: (live) => (live.status === 'FAILED' ? failed(live) : undefined),
    ready: settledDomain,
    active: activeDomain,
    gone: untilDomainGone,
  },
};
