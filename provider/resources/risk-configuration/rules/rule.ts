import type { SettingPath } from '../../../codec/setting-path';
import type { WithPool } from '../../../engine/pool-rules';
import type * as generic from '../../../engine/rules';
import type * as referenced from '../../shared/referenced-text';
import type { RiskConfigurationSettings } from '../settings';

/** The risk configuration that a rule checks. */
export type Risk = RiskConfigurationSettings & { readonly region?: string };

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Risk>;

/** A string of a risk configuration. */
export type ReferencedText = referenced.ReferencedText<RulePath>;

/** One path at which a risk configuration violates a rule. */
export type Violation = generic.Violation<RulePath>;

/** A rule between the settings of a risk configuration. */
export type RiskConfigurationRule = generic.Rule<Risk, RulePath>;

/** A rule between a risk configuration and its pool. */
export type RiskConfigurationPoolRule = generic.Rule<WithPool<Risk>, RulePath>;
