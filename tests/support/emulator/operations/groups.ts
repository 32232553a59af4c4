import type {
  CreateGroupRequest,
  DeleteGroupRequest,
  GetGroupRequest,
  ListUsersInGroupRequest,
  UpdateGroupRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { ServiceError } from '../errors';
import type { LiveGroup, LivePool } from '../live-pool';
import { omitUndefined } from '../omit-undefined';
import { page } from '../page';

/** What UpdateGroup sets. */
const UPDATABLE = ['Description', 'RoleArn', 'Precedence'] as const;

interface Named {
  readonly UserPoolId?: string | undefined;
  readonly GroupName?: string | undefined;
}

const poolOf = ({ UserPoolId }: Named, { region, store }: Context): LivePool =>
  store.pool(region, UserPoolId);

/** The words are those that aws/aws-aspnet-cognito-identity-provider#85 quotes. */
export function groupNamed(request: Named, context: Context): LiveGroup {
  const group = poolOf(request, context).groups.get(request.GroupName ?? '');
  if (group === undefined) throw new ServiceError('ResourceNotFoundException', 'Group not found.');
  return group;
}

/** [T] aws-amplify/amplify-backend#1781: in these words, also for a name that differs only by case. */
export function createGroup(request: CreateGroupRequest, context: Context) {
  const { groups } = poolOf(request, context);
  const { GroupName = '' } = request;
  const lower = GroupName.toLowerCase();
  if ([...groups.keys()].some((name) => name.toLowerCase() === lower))
    throw new ServiceError('GroupExistsException', 'A group with the name already exists.');
  const now = Date.now() / 1000;
  // [T] go-to-k/cdk-real-drift: an answer has only what was set.
  const group = omitUndefined({ ...request, GroupName, CreationDate: now, LastModifiedDate: now });
  groups.set(GroupName, group);
  return { Group: group };
}

export function getGroup(request: GetGroupRequest, context: Context) {
  return { Group: groupNamed(request, context) };
}

/**
 * [E] moto and floci keep what an update omits; AWS's text does not say, so the policy `documented` resets it, as the
 * references of other updates say. The members stay in any case (D).
 */
export function updateGroup(request: UpdateGroupRequest, context: Context) {
  const live = groupNamed(request, context);
  const reset = Object.fromEntries(UPDATABLE.map((member) => [member, undefined]));
  const kept = context.settings.omission === 'documented' ? { ...live, ...reset } : live;
  const LastModifiedDate = Math.max(Date.now() / 1000, live.LastModifiedDate + 0.001);
  const group = omitUndefined({ ...kept, ...request, GroupName: live.GroupName, LastModifiedDate });
  poolOf(request, context).groups.set(live.GroupName, group);
  return { Group: group };
}

/** B: no longer says that only an empty group can be deleted, as it did in 2018; no refusal was found. */
export function deleteGroup(request: DeleteGroupRequest, context: Context) {
  const { GroupName } = groupNamed(request, context);
  const { groups, groupMembers } = poolOf(request, context);
  groups.delete(GroupName);
  groupMembers.delete(GroupName);
  return {};
}

/** A Limit of 0 is none, as in other lists. */
export function listUsersInGroup(request: ListUsersInGroupRequest, context: Context) {
  const { GroupName } = groupNamed(request, context);
  const members = poolOf(request, context).groupMembers.get(GroupName) ?? [];
  const { items, NextToken } = page([...members], request.Limit || 60, request.NextToken);
  return { Users: items.map((Username) => ({ Username, Enabled: true })), NextToken };
}
