import type { SettingPath } from '../../../codec/setting-path';
import type { WithPool } from '../../../engine/pool-rules';
import type * as generic from '../../../engine/rules';
import type { ManagedLoginBrandingSettings } from '../settings';

/** The style that a rule checks. */
export type Branding = ManagedLoginBrandingSettings & { readonly region?: string };

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Branding>;

/** A rule between the settings of a style. */
export type BrandingRule = generic.Rule<Branding, RulePath>;

/** A rule between a style and its pool. */
export type BrandingPoolRule = generic.Rule<WithPool<Branding>, RulePath>;
