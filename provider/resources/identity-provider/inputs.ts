import type * as t from 'io-ts';
import { boolean } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { regionCode } from '../shared/string-types';
import { IDENTITY_PROVIDER_POOL_RULES, IDENTITY_PROVIDER_RULES } from './rules';
import { IdentityProviderSettings } from './settings';
import { providerName } from './types/string-types';

/** Provider options of the identity provider, beside its settings. */
export const ManagementOptions = struct('IdentityProvider', {
  /** The Region of the pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The name of a provider that the pool already has, to adopt it instead of creating one; must equal `providerName`.
   * Settings that the program does not declare keep their live values. Removing `adoptId` later changes nothing. If a
   * resource of another provider manages it, use an alias of its type instead: deleting that resource would delete it.
   */
  adoptId: optional(providerName),
  /**
   * Whether a change that AWS cannot make on a live identity provider may replace it: another name, type or pool. Users who
   * signed in through the old one do not reach their profiles through the new one. When false, such a change fails the
   * preview. A pool declared in the same program with `allowReplacement` passes it on. @default false
   */
  allowReplacement: optional(boolean),
  /**
   * Whether the identity provider can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A pool
   * declared in the same program with `forceDestroy` passes it on. @default false
   */
  forceDestroy: optional(boolean),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf([...IDENTITY_PROVIDER_RULES, ...IDENTITY_PROVIDER_POOL_RULES]))),
});

/** The inputs of the resource. */
export const IdentityProviderInputs = struct('IdentityProvider', {
  ...IdentityProviderSettings.fields,
  /**
   * The name of the provider in the pool, 3 to 32 characters without spaces and `_`: app clients list it in
   * `supportedIdentityProviders`. Changing it replaces the identity provider. @default the type of a social provider; a SAML
   * or OIDC provider needs a name
   */
  providerName: optional(IdentityProviderSettings.fields.providerName.codec),
  /**
   * The type, with `providerDetails`: `SAML`, `OIDC`, `Google`, `Facebook`, `LoginWithAmazon` or `SignInWithApple`. Changing
   * it replaces the identity provider. @default that of the block
   */
  providerType: optional(IdentityProviderSettings.fields.providerType.codec),
  ...ManagementOptions.fields,
});

export type IdentityProviderInputs = t.TypeOf<typeof IdentityProviderInputs>;
