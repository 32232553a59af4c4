import * as E from 'fp-ts/Either';
import { own } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import { isNotFound } from '../../engine/not-found';
import { poolIdOf } from '../../engine/parent-pool';
import type { ResourceLifecycle } from '../../engine/resource-lifecycle';
import { impossibleChanges } from '../shared/impossible-changes';

/**
 * Why a provider is not replaced without opt-in: the users who signed in through it have profiles under its name, which a
 * new one does not reach. A provider in a pool that is replaced too has no user left.
 */
export const replacementRefusal: ResourceLifecycle['blockReason'] =
  ({ cognito, log }, id, olds, news, replaces) =>
  async () => {
    if (replaces.length === 0 || isUnknown(own(news, 'userPoolId'))) return undefined;
    const UserPoolId = poolIdOf(olds);
    const found = await cognito.send('DescribeIdentityProvider', { UserPoolId, ProviderName: id })();
    if (E.isLeft(found) && isNotFound(found.left)) return undefined;
    const subject = `the identity provider ${id} of the pool ${UserPoolId}`;
    const loss = `users who signed in through it would no longer reach their profiles, whose names begin with ${id}_`;
    if (own(news, 'allowReplacement') === true) {
      log(`This replaces ${subject}: ${loss}.`);
      return undefined;
    }
    return `This would replace ${subject}, and ${loss}. AWS cannot change ${impossibleChanges(olds, news, replaces)} on a live identity provider. Revert the change, or declare the new provider under a name of its own beside this one, or set allowReplacement: true to replace it anyway.`;
  };
