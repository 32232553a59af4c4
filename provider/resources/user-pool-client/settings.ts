import type * as t from 'io-ts';
import { boolean, intBetween, oneOf } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { optional, required, struct } from '../../codec/struct';
import { oauthFlow } from '../shared/enums';
import { clientName, oauthScope, userPoolId } from '../shared/string-types';
import { AnalyticsConfiguration } from './types/analytics-configuration';
import { RefreshTokenRotation } from './types/refresh-token-rotation';
import { clientSecret, identityProviderName, permission, redirectUrl } from './types/string-types';
import { TokenValidityUnits } from './types/token-validity-units';
import { validity } from './types/validity';

/** The settings that UpdateUserPoolClient sets in place. */
export const Updatable = struct('UserPoolClient', {
  /** The client's name, 1 to 128 characters. It need not be unique. @default the resource's name in the program when it is new; the live name stays when the program declares none */
  clientName: required(clientName),
  /**
   * How long a refresh token is valid, from 60 minutes to 10 years: a number in units of
   * `tokenValidityUnits.refreshToken`, or text with its unit such as "30 days". AWS treats 0 as the default.
   * @default 30 days
   */
  refreshTokenValidity: optional(validity(0, 315_360_000, '30 days')),
  /**
   * How long an access token is valid, from 5 minutes to 1 day: a number in units of `tokenValidityUnits.accessToken`,
   * or text with its unit such as "15 minutes". @default 1 hour
   */
  accessTokenValidity: optional(validity(1, 86_400, '15 minutes')),
  /**
   * How long an ID token is valid, from 5 minutes to 1 day: a number in units of `tokenValidityUnits.idToken`, or text
   * with its unit such as "15 minutes". @default 1 hour
   */
  idTokenValidity: optional(validity(1, 86_400, '15 minutes')),
  /** The units of the token validities that are given as plain numbers. */
  tokenValidityUnits: optional(TokenValidityUnits),
  /** The user attributes that the application can read. @default the standard attributes, `email_verified` and `phone_number_verified` */
  readAttributes: optional(setOf(permission)),
  /**
   * The user attributes that the application can write, including every attribute that the pool requires. AWS treats an
   * empty list as absent: the application can then write every mutable attribute, custom ones included.
   * @default the standard attributes, and the custom ones
   */
  writeAttributes: optional(setOf(permission)),
  /**
   * The authentication flows that the application can use. Older names (without `ALLOW_`) cannot be combined with newer
   * ones; AWS treats an empty list as absent. @default ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH",
   * "ALLOW_USER_SRP_AUTH"]
   */
  explicitAuthFlows: optional(
    setOf(
      oneOf(
        'ADMIN_NO_SRP_AUTH',
        'CUSTOM_AUTH_FLOW_ONLY',
        'USER_PASSWORD_AUTH',
        'ALLOW_ADMIN_USER_PASSWORD_AUTH',
        'ALLOW_CUSTOM_AUTH',
        'ALLOW_USER_PASSWORD_AUTH',
        'ALLOW_USER_SRP_AUTH',
        'ALLOW_REFRESH_TOKEN_AUTH',
        'ALLOW_USER_AUTH',
        'ALLOW_TOKEN_EXCHANGE_DELEGATION',
        'ALLOW_TOKEN_EXCHANGE_IMPERSONATION',
      ),
    ),
    { default: ['ALLOW_CUSTOM_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH'] },
  ),
  /**
   * The identity providers that managed login offers: `COGNITO` for the users of the pool, or the name of an identity
   * provider of the pool.
   */
  supportedIdentityProviders: optional(setOf(identityProviderName)),
  /**
   * The URLs that users can be redirected to after sign-in, at most 100: https, http to localhost, or a custom scheme
   * of an application.
   */
  callbackUrls: optional(setOf(redirectUrl, { max: 100 }), { api: 'CallbackURLs' }),
  /** The URLs that users can be redirected to after sign-out, at most 100. */
  logoutUrls: optional(setOf(redirectUrl, { max: 100 }), { api: 'LogoutURLs' }),
  /** The redirect URL for sign-in requests without one; must be in `callbackUrls`. */
  defaultRedirectUri: optional(redirectUrl, { api: 'DefaultRedirectURI' }),
  /**
   * The OAuth grants of the application. `client_credentials` cannot be combined with the others. The grants have no
   * effect unless `allowedOAuthFlowsUserPoolClient` is true.
   */
  allowedOAuthFlows: optional(setOf(oauthFlow, { max: 3 })),
  /** The OAuth scopes that the application can request, at most 50: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, or `server/scope` of a resource server. */
  allowedOAuthScopes: optional(setOf(oauthScope, { max: 50 })),
  /** Whether the client can use the OAuth endpoints: managed login and the token endpoint. When false, AWS ignores the OAuth flows, scopes and URLs. @default false */
  allowedOAuthFlowsUserPoolClient: optional(boolean, { default: false }),
  /** Analytics of sign-ins in Amazon Pinpoint. */
  analyticsConfiguration: optional(AnalyticsConfiguration),
  /**
   * Whether error responses hide that a user does not exist: ENABLED hides it, LEGACY reveals it.
   * @default "LEGACY"
   */
  preventUserExistenceErrors: optional(oneOf('LEGACY', 'ENABLED'), { default: 'LEGACY' }),
  /** Whether refresh tokens can be revoked. @default true */
  enableTokenRevocation: optional(boolean, { default: true }),
  /**
   * Whether the application can send user context data (IP address, device fingerprint) to threat protection. Needs a
   * client secret. @default false
   */
  enablePropagateAdditionalUserContextData: optional(boolean, { default: false }),
  /** The minutes that a user has to respond to each authentication challenge, from 3 to 15. @default 3 */
  authSessionValidity: optional(intBetween(3, 15), { default: 3 }),
  /** Refresh token rotation: whether each token refresh issues a new refresh token. */
  refreshTokenRotation: optional(RefreshTokenRotation),
});

/** The create-only settings: changing one replaces the client, which gets a new id and secret, unless its secret is rotated. */
export const CreateOnly = struct('UserPoolClient', {
  /** The id of the client's pool. Changing it replaces the client. */
  userPoolId: required(userPoolId),
  /**
   * Whether AWS generates a client secret, for applications that can keep it confidential. Changing it replaces the
   * client, unless `clientSecret` takes its place. @default false
   */
  generateSecret: optional(boolean, { default: false }),
  /**
   * Your own client secret, 24 to 64 characters, instead of one that AWS generates. Changing it replaces the client if it
   * has no secret yet. A client with one keeps its id: the new secret is added, and then the old one deleted.
   */
  clientSecret: optional(clientSecret),
});

/** The parameters of CreateUserPoolClient. */
export const UserPoolClientSettings = struct('UserPoolClient', { ...Updatable.fields, ...CreateOnly.fields });

export type UserPoolClientSettings = t.TypeOf<typeof UserPoolClientSettings>;

/** The settings of a live or planned app client: only those it has, decoded. */
export type ClientSettings = Partial<UserPoolClientSettings>;
