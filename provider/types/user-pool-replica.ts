/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';
import type { UpdateReplicaStatusType } from './enums';

/**
 * The arguments of a `UserPoolReplica`.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolReplica.html
 */
export interface UserPoolReplicaArgs {
  /**
   * Whether the replica serves sign-ins: ACTIVE or INACTIVE. AWS creates every replica INACTIVE; ACTIVE is
   * set after that.
   * @default "INACTIVE"
   */
  status?: pulumi.Input<UpdateReplicaStatusType> | pulumi.Output<UpdateReplicaStatusType | undefined> | undefined;
  /** The tags of the pool in the Region of the replica: each Region has its own. */
  userPoolTags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  /** The id of the pool, which is the same in both Regions. Changing it replaces the replica. */
  userPoolId: pulumi.Input<string>;
  /**
   * The Region of the replica, such as `us-west-2`. A pool has one replica. Changing it replaces the
   * replica: the old one is deleted first.
   */
  regionName: pulumi.Input<string>;
  /**
   * The primary Region of the pool, from which the replica is managed.
   * @default the one in `userPoolId`
   */
  region?: pulumi.Input<string | undefined>;
  /**
   * The Region of a replica that the pool already has, to adopt it instead of creating one; must equal
   * `regionName`. Settings that the program does not declare keep their live values. Removing `adoptId`
   * later changes nothing. If a resource of another provider manages the replica, use an alias of its type
   * instead: deleting that resource would delete the replica.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /**
   * Whether the default tags of the provider, or of the `aws:defaultTags` configuration, are merged into
   * the tags of the replica. Its own `userPoolTags` win.
   * @default true
   */
  defaultTags?: pulumi.Input<boolean | undefined>;
  /**
   * Whether the replica can be deleted or replaced while it is ACTIVE, since it may serve sign-ins, or
   * while the `deletionProtection` of its pool is ACTIVE. It is deactivated first. A pool declared in the
   * same program with `forceDestroy` passes it on.
   * @default false
   */
  forceDestroy?: pulumi.Input<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * The outputs of a `UserPoolReplica`, with their live values. An argument that the program does not declare
 * is undefined.
 */
export interface UserPoolReplicaOutputs {
  /**
   * Whether the replica serves sign-ins: ACTIVE or INACTIVE. AWS creates every replica INACTIVE; ACTIVE is
   * set after that.
   * @default "INACTIVE"
   */
  readonly status: pulumi.Output<UpdateReplicaStatusType | undefined>;
  /** The tags of the pool in the Region of the replica: each Region has its own. */
  readonly userPoolTags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The id of the pool, which is the same in both Regions. Changing it replaces the replica. */
  readonly userPoolId: pulumi.Output<string>;
  /**
   * The Region of the replica, such as `us-west-2`. A pool has one replica. Changing it replaces the
   * replica: the old one is deleted first.
   */
  readonly regionName: pulumi.Output<string>;
  /**
   * The primary Region of the pool, from which the replica is managed.
   * @default the one in `userPoolId`
   */
  readonly region: pulumi.Output<string | undefined>;
  /**
   * The Region of a replica that the pool already has, to adopt it instead of creating one; must equal
   * `regionName`. Settings that the program does not declare keep their live values. Removing `adoptId`
   * later changes nothing. If a resource of another provider manages the replica, use an alias of its type
   * instead: deleting that resource would delete the replica.
   */
  readonly adoptId: pulumi.Output<string | undefined>;
  /**
   * Whether the default tags of the provider, or of the `aws:defaultTags` configuration, are merged into
   * the tags of the replica. Its own `userPoolTags` win.
   * @default true
   */
  readonly defaultTags: pulumi.Output<boolean | undefined>;
  /**
   * Whether the replica can be deleted or replaced while it is ACTIVE, since it may serve sign-ins, or
   * while the `deletionProtection` of its pool is ACTIVE. It is deactivated first. A pool declared in the
   * same program with `forceDestroy` passes it on.
   * @default false
   */
  readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  readonly skipRules: pulumi.Output<string[] | undefined>;
  /** The ARN of the pool in the Region of the replica. */
  readonly userPoolArn: pulumi.Output<string | undefined>;
  /** The role of the replica as AWS reports it: SECONDARY. */
  readonly role: pulumi.Output<string | undefined>;
  /**
   * The status as AWS reports it, which the program need not declare: ACTIVE or INACTIVE, or CREATING for a
   * time.
   */
  readonly liveStatus: pulumi.Output<string>;
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  readonly unmanaged: pulumi.Output<string[]>;
}
