import type * as t from 'io-ts';
import { required, struct } from '../../codec/struct';
import { groupName, username, userPoolId } from '../shared/string-types';

/** A membership has no settings that change in place. */
export const Updatable = struct('UserGroupMembership', {});

/** The create-only settings. */
export const CreateOnly = struct('UserGroupMembership', {
  /** The id of the pool. Changing it replaces the membership. */
  userPoolId: required(userPoolId),
  /**
   * The name of the group, 1 to 128 characters without spaces: the output `groupName` of a UserPoolGroup, so that a group which is
   * replaced gets the membership again. Changing it replaces the membership.
   */
  groupName: required(groupName),
  /**
   * The user name that AWS has, 1 to 128 characters without spaces: the output `cognitoUsername` of a UserPoolUser. Changing it
   * replaces the membership.
   */
  username: required(username),
});

/** The settings of a membership. */
export const UserGroupMembershipSettings = struct('UserGroupMembership', { ...CreateOnly.fields });

export type UserGroupMembershipSettings = t.TypeOf<typeof UserGroupMembershipSettings>;
