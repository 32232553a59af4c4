import type * as t from 'io-ts';
import { boolean } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { regionCode } from '../shared/string-types';
import { REPLICA_POOL_RULES, REPLICA_RULES } from './rules';
import { UserPoolReplicaSettings } from './settings';

/** Provider options of the replica, beside its settings. */
export const ManagementOptions = struct('UserPoolReplica', {
  /** The primary Region of the pool, from which the replica is managed. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The Region of a replica that the pool already has, to adopt it instead of creating one; must equal `regionName`.
   * Settings that the program does not declare keep their live values. Removing `adoptId` later changes nothing. If a
   * resource of another provider manages the replica, use an alias of its type instead: deleting that resource would
   * delete the replica.
   */
  adoptId: optional(regionCode),
  /**
   * Whether the default tags of the provider, or of the `aws:defaultTags` configuration, are merged into the tags of the
   * replica. Its own `userPoolTags` win. @default true
   */
  defaultTags: optional(boolean),
  /**
   * Whether the replica can be deleted or replaced while it is ACTIVE, since it may serve sign-ins, or while the
   * `deletionProtection` of its pool is ACTIVE. It is deactivated first. A pool declared in the same program with
   * `forceDestroy` passes it on. @default false
   */
  forceDestroy: optional(boolean),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf([...REPLICA_RULES, ...REPLICA_POOL_RULES]))),
});

/** The inputs of the resource. */
export const UserPoolReplicaInputs = struct('UserPoolReplica', {
  ...UserPoolReplicaSettings.fields,
  ...ManagementOptions.fields,
});

export type UserPoolReplicaInputs = t.TypeOf<typeof UserPoolReplicaInputs>;
