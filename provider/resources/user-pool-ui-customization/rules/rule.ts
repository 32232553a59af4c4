import type { SettingPath } from '../../../codec/setting-path';
import type { WithPool } from '../../../engine/pool-rules';
import type * as generic from '../../../engine/rules';
import type { UserPoolUICustomizationSettings } from '../settings';

/** The customization that a rule checks. */
export type Customization = UserPoolUICustomizationSettings & { readonly region?: string };

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Customization>;

/** A rule between the settings of a customization. */
export type UICustomizationRule = generic.Rule<Customization, RulePath>;

/** A rule between a customization and its pool. */
export type UICustomizationPoolRule = generic.Rule<WithPool<Customization>, RulePath>;
