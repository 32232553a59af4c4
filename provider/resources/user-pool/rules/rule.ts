import type { SettingPath } from '../../../codec/setting-path';
import type * as generic from '../../../engine/rules';
import type { UserPoolSettings } from '../settings';

/** The pool that a rule looks at. */
export type Pool = UserPoolSettings & {
  readonly region?: string;
  readonly adoptId?: string;
  /** The pool of triggers that are declared beside it. */
  readonly userPoolId?: string;
};

/** The path of a property that a rule is about. */
export type RulePath = SettingPath<Pool>;

/** A rule between the settings of a pool. */
export type Rule = generic.Rule<Pool, RulePath>;
