import type { SettingPath } from '../../../codec/setting-path';
import type * as generic from '../../../engine/rules';
import type { IdentityProviderSettings } from '../settings';

/** The identity provider that a rule checks. */
export type Provider = IdentityProviderSettings & { readonly region?: string };

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Provider>;

/** A rule between the settings of an identity provider. */
export type IdentityProviderRule = generic.Rule<Provider, RulePath>;
