import { homeRules } from '../../shared/region-rules';
import { mappingRules } from './mapping';
import { nameRules } from './names';
import { oidcRules } from './oidc';
import type { IdentityProviderRule, Provider } from './rule';
import { samlRules } from './saml';
import { scopeRules } from './scopes';

export { poolRules as IDENTITY_PROVIDER_POOL_RULES } from './pool';

/** Every rule of an identity provider that looks at no other resource, in the order of the catalogue. */
export const IDENTITY_PROVIDER_RULES: ReadonlyArray<IdentityProviderRule> = [
  ...nameRules,
  ...samlRules,
  ...mappingRules,
  ...scopeRules,
  ...oidcRules,
  ...homeRules<Provider, 'userPoolId'>('identity-provider', ['userPoolId'], ['userPoolId', 'region']),
];
