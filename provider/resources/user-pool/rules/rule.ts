import type * as generic from '../../../engine/rules';
import type { UserPoolSettings } from '../settings';

/** The pool that a rule looks at. */
export type Pool = UserPoolSettings & {
  readonly region?: string;
  readonly adoptId?: string;
  /** The pool of triggers that are declared beside it. */
  readonly userPoolId?: string;
};

/** A rule between the settings of a pool. */
export type Rule = generic.Rule<Pool>;
