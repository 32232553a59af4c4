import type { SettingPath } from '../../../codec/setting-path';
import type * as generic from '../../../engine/rules';
import type * as shared from '../../shared/referenced-text';
import type { UserPoolSettings } from '../settings';

/** The pool that a rule checks. */
export type Pool = UserPoolSettings & {
  readonly region?: string;
  readonly adoptId?: string;
  /** The pool of triggers that are declared beside it. */
  readonly userPoolId?: string;
};

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Pool>;

/** A path at which settings break a rule. */
export type Violation = generic.Violation<RulePath>;

/** A string by which settings reference something, and its path. */
export type ReferencedText = shared.ReferencedText<RulePath>;

/** A rule between the settings of a pool. */
export type Rule = generic.Rule<Pool, RulePath>;
