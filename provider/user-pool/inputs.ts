import type * as t from 'io-ts';
import { boolean, oneOf } from '../spec/leaf';
import { setOf } from '../spec/list';
import { optional, struct } from '../spec/struct';
import { regionCode, userPoolId } from './leaves';
import { RULES } from './rules';
import { UserPoolSettings } from './user-pool';

const [first, ...others] = RULES.map(({ id }) => id);

/** The id of a rule. */
export const ruleId = oneOf(first ?? '', ...others);

/** What the provider itself is told, beside the settings of the pool. */
export const Handling = struct('UserPool', {
  /**
   * The Region of the pool. Without it: that of the provider given in the options, of the `aws:region` configuration, or
   * of the environment, when the pool is created; it then stays. Changing it replaces the pool.
   */
  region: optional(regionCode),
  /**
   * The id of an existing pool to take over instead of creating one; what the program does not declare, the name
   * included, stays as it is. Removing it later changes nothing. Where a resource of another provider manages the pool, or
   * to only rename the resource in the program, Pulumi's `aliases` option is the way: deleting that resource would delete
   * the pool.
   */
  adoptId: optional(userPoolId),
  /**
   * Whether a change that AWS cannot make on a live pool may replace it. Its users are not carried over, so without this
   * such a change fails the preview. @defaultValue false
   */
  allowReplacement: optional(boolean),
  /** Whether deleting the resource deletes a pool that has users or is protected against it. @defaultValue false */
  forceDestroy: optional(boolean),
  /**
   * Whether the pool has the default tags of its provider, or of the `aws:defaultTags` configuration, under its own
   * `userPoolTags`. @defaultValue true
   */
  defaultTags: optional(boolean),
  /** The ids of rules between settings that are not to be checked; `docs/rules.md` lists them. */
  skipRules: optional(setOf(ruleId)),
});

/** The inputs of the resource. */
export const UserPoolInputs = struct('UserPool', {
  ...UserPoolSettings.fields,
  /** The pool's name, 1 to 128 characters. It need not be unique. @defaultValue the resource's name in the program when it is new; the live name stays when the program declares none */
  poolName: optional(UserPoolSettings.fields.poolName.codec),
  ...Handling.fields,
});

export type UserPoolInputs = t.TypeOf<typeof UserPoolInputs>;
