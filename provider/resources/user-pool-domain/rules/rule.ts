import type { SettingPath } from '../../../codec/setting-path';
import type * as generic from '../../../engine/rules';
import type { UserPoolDomainSettings } from '../settings';

/** The domain that a rule looks at. */
export interface Domain extends UserPoolDomainSettings {
  readonly region?: string;
  /** Whether it is there already, so that AWS has met its name. */
  readonly isThere?: boolean;
  /** Whether it is there with a certificate that nobody declares. */
  readonly isCertified?: boolean;
}

/** The path of a property that a rule is about. */
export type RulePath = SettingPath<Domain>;

/** One place where settings break a rule. */
export type Violation = generic.Violation<RulePath>;

/** A rule between the settings of a domain. */
export type DomainRule = generic.Rule<Domain, RulePath>;

/** A domain of one's own is a whole name; a prefix has no dots. */
export const isWhole = ({ domain }: Domain): boolean => domain.includes('.');
