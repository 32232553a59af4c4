import type * as t from 'io-ts';
import { mapOf } from '../../codec/map';
import { oneOf } from '../../codec/scalar';
import { optional, required, struct } from '../../codec/struct';
import { regionCode, tagKey, tagValue, userPoolId } from '../shared/string-types';

/** The settings that can be changed on a live replica. */
export const Updatable = struct('UserPoolReplica', {
  /**
   * Whether the replica serves sign-ins: ACTIVE or INACTIVE. AWS creates every replica INACTIVE; ACTIVE is set after
   * that. @default "INACTIVE"
   */
  status: optional(oneOf('ACTIVE', 'INACTIVE'), { default: 'INACTIVE' }),
  /** The tags of the pool in the Region of the replica: each Region has its own. */
  userPoolTags: optional(mapOf(tagKey, tagValue)),
});

/** The create-only settings. */
export const CreateOnly = struct('UserPoolReplica', {
  /** The id of the pool, which is the same in both Regions. Changing it replaces the replica. */
  userPoolId: required(userPoolId),
  /**
   * The Region of the replica, such as `us-west-2`. A pool has one replica. Changing it replaces the replica: the old one
   * is deleted first.
   */
  regionName: required(regionCode),
});

/** The parameters of CreateUserPoolReplica and UpdateUserPoolReplica. */
export const UserPoolReplicaSettings = struct('UserPoolReplica', {
  ...Updatable.fields,
  ...CreateOnly.fields,
});

export type UserPoolReplicaSettings = t.TypeOf<typeof UserPoolReplicaSettings>;
