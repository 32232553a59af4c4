import type { SettingPath } from '../../../codec/setting-path';
import type * as generic from '../../../engine/rules';
import type { ResourceServerSettings } from '../settings';

/** The resource server that a rule checks. */
export type Server = ResourceServerSettings & { readonly region?: string };

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Server>;

/** A rule between the settings of a resource server. */
export type ResourceServerRule = generic.Rule<Server, RulePath>;
