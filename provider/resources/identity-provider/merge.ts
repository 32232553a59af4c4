import { own, type PlainObject } from '../../codec/plain-object';
import type { SettingPath } from '../../codec/setting-path';
import { threeWayMerge } from '../../engine/three-way-merge';
import { CreateOnly, IdentityProviderSettings, Updatable } from './settings';

/** Endpoints that AWS may have discovered from the issuer [U]. */
const DISCOVERED: ReadonlyArray<SettingPath<IdentityProviderSettings>> = [
  ...(['authorizeUrl', 'tokenUrl', 'attributesUrl', 'jwksUri'] as const).map(
    (name) => `oidc.${name}` as const,
  ),
  ...(['authorize_url', 'token_url', 'attributes_url', 'jwks_uri'] as const).map(
    (key) => `providerDetails.${key}` as const,
  ),
];

/** The mapping that AWS gives to a provider of OIDC or Google without one, measured in floci-io/floci#2858. */
const isDefaultMapping = (path: string, live: PlainObject, declared: PlainObject): boolean =>
  path === 'attributeMapping.username' &&
  own(own(live, 'attributeMapping'), 'username') === 'sub' &&
  own(declared, 'attributeMapping') === undefined;

export const providerMerge = threeWayMerge<IdentityProviderSettings>({
  settings: IdentityProviderSettings,
  updatable: Updatable,
  createOnly: CreateOnly,
  isImplicitDefault: (path, live, declared) =>
    DISCOVERED.includes(path) || isDefaultMapping(path, live, declared),
});
