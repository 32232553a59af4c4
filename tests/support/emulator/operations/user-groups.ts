import type {
  AdminAddUserToGroupRequest,
  AdminListGroupsForUserRequest,
  AdminRemoveUserFromGroupRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { page } from '../page';
import { groupNamed } from './groups';
import { userNamed } from './users';

/** D: adding a member again changes nothing. */
export function adminAddUserToGroup(request: AdminAddUserToGroupRequest, context: Context) {
  const { Username } = userNamed(request, context);
  const { GroupName } = groupNamed(request, context);
  const { groupMembers } = context.store.pool(context.region, request.UserPoolId);
  groupMembers.set(GroupName, [...new Set([...(groupMembers.get(GroupName) ?? []), Username])]);
  return {};
}

/** [E] moto, floci: taking away a user who is no member changes nothing. */
export function adminRemoveUserFromGroup(request: AdminRemoveUserFromGroupRequest, context: Context) {
  const { Username } = userNamed(request, context);
  const { GroupName } = groupNamed(request, context);
  const { groupMembers } = context.store.pool(context.region, request.UserPoolId);
  const members = groupMembers.get(GroupName) ?? [];
  groupMembers.set(
    GroupName,
    members.filter((member) => member !== Username),
  );
  return {};
}

/** D: the groups come by precedence. A Limit of 0 is none, as in other lists. */
export function adminListGroupsForUser(request: AdminListGroupsForUserRequest, context: Context) {
  const { Username } = userNamed(request, context);
  const { groups, groupMembers } = context.store.pool(context.region, request.UserPoolId);
  const last = Number.MAX_SAFE_INTEGER;
  const mine = [...groups.values()]
    .filter(({ GroupName }) => groupMembers.get(GroupName)?.includes(Username))
    .toSorted((one, other) => (one.Precedence ?? last) - (other.Precedence ?? last));
  const { items, NextToken } = page(mine, request.Limit || 60, request.NextToken);
  return { Groups: items, NextToken };
}
