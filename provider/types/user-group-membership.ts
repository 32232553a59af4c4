/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';

/**
 * The arguments of a `UserGroupMembership`.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminAddUserToGroup.html
 */
export interface UserGroupMembershipArgs {
  /** The id of the pool. Changing it replaces the membership. */
  userPoolId: pulumi.Input<string>;
  /**
   * The name of the group, 1 to 128 characters without spaces: the output `groupName` of a UserPoolGroup,
   * so that a group which is replaced gets the membership again. Changing it replaces the membership.
   */
  groupName: pulumi.Input<string>;
  /**
   * The user name that AWS has, 1 to 128 characters without spaces: the output `cognitoUsername` of a
   * UserPoolUser. Changing it replaces the membership.
   */
  username: pulumi.Input<string>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  region?: pulumi.Input<string | undefined>;
  /**
   * The id of a membership that exists, `<pool id>/<group name>/<user name>`, to manage it without a
   * request that writes. A new membership that exists already needs none. Removing `adoptId` later changes
   * nothing. Must be the id of a membership: a string of at least 1 character.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * The outputs of a `UserGroupMembership`, with their live values. An argument that the program does not
 * declare is undefined.
 */
export interface UserGroupMembershipOutputs {
  /** The id of the pool. Changing it replaces the membership. */
  readonly userPoolId: pulumi.Output<string>;
  /**
   * The name of the group, 1 to 128 characters without spaces: the output `groupName` of a UserPoolGroup,
   * so that a group which is replaced gets the membership again. Changing it replaces the membership.
   */
  readonly groupName: pulumi.Output<string>;
  /**
   * The user name that AWS has, 1 to 128 characters without spaces: the output `cognitoUsername` of a
   * UserPoolUser. Changing it replaces the membership.
   */
  readonly username: pulumi.Output<string>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  readonly region: pulumi.Output<string | undefined>;
  /**
   * The id of a membership that exists, `<pool id>/<group name>/<user name>`, to manage it without a
   * request that writes. A new membership that exists already needs none. Removing `adoptId` later changes
   * nothing.
   */
  readonly adoptId: pulumi.Output<string | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  readonly skipRules: pulumi.Output<string[] | undefined>;
  /** Always empty: a membership has no other settings. */
  readonly unmanaged: pulumi.Output<string[]>;
}
