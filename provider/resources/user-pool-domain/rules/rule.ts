import type { SettingPath } from '../../../codec/setting-path';
import type * as generic from '../../../engine/rules';
import type { UserPoolDomainSettings } from '../settings';

/** The domain that a rule checks. */
export interface Domain extends UserPoolDomainSettings {
  readonly region?: string;
  /** Whether the domain exists, so AWS has accepted its name. */
  readonly isThere?: boolean;
  /** Whether the live domain has an undeclared certificate. */
  readonly isCertified?: boolean;
}

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Domain>;

/** A path at which settings break a rule. */
export type Violation = generic.Violation<RulePath>;

/** A rule between the settings of a domain. */
export type DomainRule = generic.Rule<Domain, RulePath>;

/** Whether the domain is custom: a prefix has no dots. */
export const isWhole = ({ domain }: Domain): boolean => domain.includes('.');
