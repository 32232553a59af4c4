import { setOf } from '../../../codec/set';
import { optional, required, struct } from '../../../codec/struct';
import { detail, requestMethod, scope, secretDetail, url } from './string-types';

/** An OpenID Connect provider. */
export const OidcProvider = struct('OidcProvider', {
  /** The client id that the provider issued for the pool. */
  clientId: required(detail, { api: 'client_id' }),
  /** The client secret that the provider issued for the pool. It is a secret: encrypted in the state, masked in messages. */
  clientSecret: optional(secretDetail, { api: 'client_secret' }),
  /** The issuer, such as `https://auth.example.com`. Cognito reads the endpoints from its discovery document. */
  oidcIssuer: required(url, { api: 'oidc_issuer' }),
  /** The scopes that Cognito requests, such as `openid` and `email`. */
  authorizeScopes: required(setOf(scope, { min: 1 }), { api: 'authorize_scopes' }),
  /** The method with which Cognito requests the attributes of a user, `GET` or `POST`. @default GET */
  attributesRequestMethod: optional(requestMethod, {
    api: 'attributes_request_method',
    default: 'GET',
  }),
  /** The authorization endpoint, for an issuer without a discovery document. @default the discovered one */
  authorizeUrl: optional(url, { api: 'authorize_url' }),
  /** The token endpoint, for an issuer without a discovery document. @default the discovered one */
  tokenUrl: optional(url, { api: 'token_url' }),
  /** The user info endpoint, for an issuer without a discovery document. @default the discovered one */
  attributesUrl: optional(url, { api: 'attributes_url' }),
  /** The URL of the provider's keys, for an issuer without a discovery document. @default the discovered one */
  jwksUri: optional(url, { api: 'jwks_uri' }),
});
