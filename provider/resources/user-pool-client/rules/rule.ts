import type { SettingPath } from '../../../codec/setting-path';
import type * as generic from '../../../engine/rules';
import type { UserPoolClientSettings } from '../settings';

/** The app client that a rule checks. */
export type Client = UserPoolClientSettings & { readonly region?: string; readonly adoptId?: string };

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Client>;

/** A path at which settings break a rule. */
export type Violation = generic.Violation<RulePath>;

/** A rule between the settings of an app client. */
export type ClientRule = generic.Rule<Client, RulePath>;
