import type * as t from 'io-ts';
import { boolean } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { regionCode, userPoolId } from '../shared/string-types';
import { RULES } from './rules';
import { UserPoolSettings } from './settings';

/** The id of a rule. */
export const ruleId = ruleIdOf(RULES);

/** Provider options of the pool, beside its settings. */
export const ManagementOptions = struct('UserPool', {
  /**
   * The Region of the pool. Changing it replaces the pool. @default at creation, the Region of the provider in the
   * options, else of the `aws:region` configuration, else of the environment; afterwards the Region of the pool
   */
  region: optional(regionCode),
  /**
   * The id of an existing pool to adopt instead of creating one. Settings that the program does not declare, the name
   * included, keep their live values. Removing `adoptId` later changes nothing. If a resource of another provider
   * manages the pool, or to rename the resource in the program, use Pulumi's `aliases` option instead: deleting the old
   * resource would delete the pool.
   */
  adoptId: optional(userPoolId),
  /**
   * Whether a change that AWS cannot make on a live pool may replace the pool. The new pool has none of the users of
   * the old one. When false, such a change fails the preview. @default false
   */
  allowReplacement: optional(boolean),
  /**
   * Whether deleting the resource also deletes a pool that has users or whose `deletionProtection` is ACTIVE. Run
   * `pulumi up` with it before the deletion. @default false
   */
  forceDestroy: optional(boolean),
  /**
   * Whether the default tags of the provider, or of the `aws:defaultTags` configuration, are merged into the pool's tags.
   * The pool's own `userPoolTags` win. @default true
   */
  defaultTags: optional(boolean),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleId)),
});

/** The inputs of the resource. */
export const UserPoolInputs = struct('UserPool', {
  ...UserPoolSettings.fields,
  /** The pool's name, 1 to 128 characters. It need not be unique. @default the resource's name in the program when it is new; the live name stays when the program declares none */
  poolName: optional(UserPoolSettings.fields.poolName.codec),
  ...ManagementOptions.fields,
});

export type UserPoolInputs = t.TypeOf<typeof UserPoolInputs>;
