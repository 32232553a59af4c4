import type { SettingPath } from '../../../codec/setting-path';
import type { WithPool } from '../../../engine/pool-rules';
import type * as generic from '../../../engine/rules';
import type { IdentityProviderSettings } from '../settings';

/** The identity provider that a rule checks. */
export type Provider = IdentityProviderSettings & { readonly region?: string; readonly adoptId?: string };

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Provider>;

/** A rule between the settings of an identity provider. */
export type IdentityProviderRule = generic.Rule<Provider, RulePath>;

/** A rule between an identity provider and its pool. */
export type IdentityProviderPoolRule = generic.Rule<WithPool<Provider>, RulePath>;
