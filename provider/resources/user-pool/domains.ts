import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import { isLeaving } from '../shared/custom-domain';
import { describeDomain } from '../user-pool-domain/status';
import type { LivePool } from './live';

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
