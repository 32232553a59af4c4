import type * as t from 'io-ts';
import { own, type PlainObject } from '../../codec/plain-object';
import { threeWayMerge } from '../../engine/three-way-merge';
import { CreateOnly, IdentityProviderSettings, Updatable } from './settings';

/** Endpoints that AWS may have discovered from the issuer [U], by their properties and by AWS's keys. */
export const ENDPOINTS = {
  authorizeUrl: 'authorize_url',
  tokenUrl: 'token_url',
  attributesUrl: 'attributes_url',
  jwksUri: 'jwks_uri',
} as const;

const DISCOVERED = Object.entries(ENDPOINTS).flatMap(([name, key]) => [
  `oidc.${name}`,
  `providerDetails.${key}`,
]);

/** The mapping that AWS gives to a provider of OIDC or Google without one, measured in floci-io/floci#2858. */
const isDefaultMapping = (path: string, live: PlainObject, declared: PlainObject): boolean =>
  path === 'attributeMapping.username' &&
  own(own(live, 'attributeMapping'), 'username') === 'sub' &&
  own(declared, 'attributeMapping') === undefined;

export const providerMerge = threeWayMerge<t.TypeOf<typeof IdentityProviderSettings>>({
  settings: IdentityProviderSettings,
  updatable: Updatable,
  createOnly: CreateOnly,
  isImplicitDefault: (path, live, declared) =>
    DISCOVERED.includes(path) || isDefaultMapping(path, live, declared),
});
