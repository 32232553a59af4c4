import type * as generic from '../../spec/rule';
import type { UserPoolSettings } from '../user-pool';

/** The pool that a rule looks at. */
export type Pool = UserPoolSettings & {
  readonly region?: string;
  readonly adoptId?: string;
  /** The pool of triggers that are declared beside it. */
  readonly userPoolId?: string;
};

/** A rule between the settings of a pool. */
export type Rule = generic.Rule<Pool>;
