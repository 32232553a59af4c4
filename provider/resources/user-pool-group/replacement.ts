import { pipe } from 'fp-ts/function';
import type * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { own } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import { isNotFound } from '../../engine/not-found';
import { poolIdOf } from '../../engine/parent-pool';
import type { ResourceLifecycle } from '../../engine/resource-lifecycle';
import { impossibleChanges } from '../shared/impossible-changes';

/** The largest page of ListUsersInGroup. */
const PAGE = 60;

/** The number of members in words, from one request; undefined if the group or its pool no longer exists. */
const membersOf = (cognito: Cognito, UserPoolId: string, GroupName: string): T.Task<string | undefined> =>
  pipe(
    cognito.send('ListUsersInGroup', { UserPoolId, GroupName, Limit: PAGE }),
    TE.match(
      (error) => (isNotFound(error) ? undefined : 'its number of members is not known'),
      ({ Users, NextToken }) => {
        if (!Array.isArray(Users)) return 'its number of members is not known';
        const { length } = Users;
        if (NextToken !== undefined && NextToken !== null) return `it has more than ${length} members`;
        if (length === 0) return 'it has no members now';
        return length === 1 ? 'it has 1 member' : `it has ${length} members`;
      },
    ),
  );

/**
 * Why a group is not replaced without opt-in. With it the message about the members is logged. A group in a pool that is
 * replaced too has no user left.
 */
export const replacementRefusal: ResourceLifecycle['blockReason'] =
  ({ cognito, log }, id, olds, news, replaces) =>
  async () => {
    if (replaces.length === 0 || isUnknown(own(news, 'userPoolId'))) return undefined;
    const poolId = poolIdOf(olds);
    const members = await membersOf(cognito, poolId, id)();
    if (members === undefined) return undefined;
    const subject = `the group ${id} of the pool ${poolId}`;
    if (own(news, 'allowReplacement') === true) {
      log(`This replaces ${subject}, and the new group has none of its members: ${members}.`);
      return undefined;
    }
    const ignored = replaces.map((name) => `"${name}"`).join(', ');
    return `This would replace ${subject}, and its memberships would be lost: ${members}. AWS cannot change ${impossibleChanges(olds, news, replaces)} on a live group. Revert the change, or keep the group as it is with ignoreChanges: [${ignored}], or set allowReplacement: true to replace it anyway.`;
  };
