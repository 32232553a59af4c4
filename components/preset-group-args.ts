/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';

/** Settings of a preset's group: those of a `UserPoolGroup` without its pool and its name. */
export interface PresetGroupArgs {
  /**
   * A description of the group, at most 2,048 characters.
   * @default ""
   */
  description?: pulumi.Input<string | undefined>;
  /**
   * The rank of the group among those of a user, 0 to 2,147,483,647, with 0 as the highest: the role of the
   * user's group with the lowest number is the preferred role in tokens. AWS cannot take it away: removing
   * it replaces the group, which loses its members, and is refused unless `allowReplacement` is true.
   * @default none, below every number
   */
  precedence?: pulumi.Input<number | undefined>;
  /**
   * The ARN of the IAM role that an identity pool gives to the members, 20 to 2,048 characters. AWS cannot
   * take it away: removing it replaces the group, which loses its members, and is refused unless
   * `allowReplacement` is true.
   */
  roleArn?: pulumi.Input<string | undefined>;
  /**
   * The name of a group that the pool already has, to adopt it instead of creating one; must equal its key.
   * Settings that the program does not declare keep their live values, and its members stay. Removing
   * `adoptId` later changes nothing. If a resource of another provider manages the group, use an alias of
   * its type instead: deleting that resource would delete the group. Must be a group name: a string of 1 to
   * 128 characters, without spaces.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /**
   * Whether a change that AWS cannot make on a live group may replace it: another name or pool, or the
   * removal of `roleArn` or `precedence`. The new group has none of the members of the old one. When false,
   * such a change fails the preview. A pool declared in the same program with `allowReplacement` passes it
   * on.
   * @default false
   */
  allowReplacement?: pulumi.Input<boolean | undefined>;
  /**
   * Whether the group can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A
   * pool declared in the same program with `forceDestroy` passes it on.
   * @default false
   */
  forceDestroy?: pulumi.Input<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}
