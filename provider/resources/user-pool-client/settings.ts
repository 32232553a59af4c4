import type * as t from 'io-ts';
import { boolean, intBetween, oneOf } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { optional, required, struct } from '../../codec/struct';
import { oauthFlow } from '../shared/enums';
import { clientName, oauthScope, userPoolId } from '../shared/string-types';
import { AnalyticsConfiguration } from './types/analytics-configuration';
import { validity } from './types/duration';
import { RefreshTokenRotation } from './types/refresh-token-rotation';
import { clientSecret, identityProviderName, permission, redirectUrl } from './types/string-types';
import { TokenValidityUnits } from './types/token-validity-units';

/** What UpdateUserPoolClient sets: every one of these changes in place. */
export const Updatable = struct('UserPoolClient', {
  /** The client's name, 1 to 128 characters. It need not be unique. @defaultValue the resource's name in the program when it is new; the live name stays when the program declares none */
  clientName: required(clientName),
  /** How long a session lasts without a new sign-in, from 60 minutes to 10 years: a count of `tokenValidityUnits.refreshToken`, or with its unit: "30 days". AWS reads 0 as the default. @defaultValue 30 days */
  refreshTokenValidity: optional(validity(0, 315_360_000)),
  /** How long an access token lasts, from 5 minutes to a day: a count of `tokenValidityUnits.accessToken`, or with its unit: "15 minutes". @defaultValue 1 hour */
  accessTokenValidity: optional(validity(1, 86_400)),
  /** How long an ID token lasts, from 5 minutes to a day: a count of `tokenValidityUnits.idToken`, or with its unit: "15 minutes". @defaultValue 1 hour */
  idTokenValidity: optional(validity(1, 86_400)),
  /** The units of the three validities, where those are plain numbers. */
  tokenValidityUnits: optional(TokenValidityUnits),
  /** The attributes that the application may read of the signed-in user. @defaultValue the standard attributes, `email_verified` and `phone_number_verified` */
  readAttributes: optional(setOf(permission)),
  /**
   * The attributes that the application may change of the signed-in user, with all that the pool requires. An empty list is
   * none to AWS: every attribute that can change may then be written, custom ones among them. @defaultValue the standard attributes, and the custom ones
   */
  writeAttributes: optional(setOf(permission)),
  /** The ways to sign in that the application may use. Older names (without `ALLOW_`) do not go together with newer ones; an empty list is none to AWS. @defaultValue ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"] */
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
  /** The identity providers that managed login offers: `COGNITO` for the pool's own users, or the name of a provider of the pool. */
  supportedIdentityProviders: optional(setOf(identityProviderName)),
  /** Where users may be sent after they signed in, at most 100: https, http to the own machine, or an application's own scheme. */
  callbackUrls: optional(setOf(redirectUrl, { max: 100 }), { api: 'CallbackURLs' }),
  /** Where users may be sent after they signed out, at most 100. */
  logoutUrls: optional(setOf(redirectUrl, { max: 100 }), { api: 'LogoutURLs' }),
  /** Where users are sent when the request names no place: one of `callbackUrls`. */
  defaultRedirectUri: optional(redirectUrl, { api: 'DefaultRedirectURI' }),
  /** The OAuth grants of the application. `client_credentials` stands alone. Without `allowedOAuthFlowsUserPoolClient` they have no effect. */
  allowedOAuthFlows: optional(setOf(oauthFlow, { max: 3 })),
  /** The OAuth scopes that the application may ask for, at most 50: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, or `server/scope` of a resource server. */
  allowedOAuthScopes: optional(setOf(oauthScope, { max: 50 })),
  /** Whether the client uses the OAuth server at all: managed login and the token endpoint. Without it AWS has no use for the flows, scopes and URLs. @defaultValue false */
  allowedOAuthFlowsUserPoolClient: optional(boolean, { default: false }),
  /** Metrics of sign-ins. */
  analyticsConfiguration: optional(AnalyticsConfiguration),
  /** ENABLED answers alike whether a user exists or not. @defaultValue "LEGACY" */
  preventUserExistenceErrors: optional(oneOf('LEGACY', 'ENABLED'), { default: 'LEGACY' }),
  /** Whether refresh tokens can be revoked. @defaultValue true */
  enableTokenRevocation: optional(boolean, { default: true }),
  /** Whether the application may tell threat protection of its users' surroundings. Needs a client secret. @defaultValue false */
  enablePropagateAdditionalUserContextData: optional(boolean, { default: false }),
  /** Minutes in which each challenge of a sign-in is to be answered, from 3 to 15. @defaultValue 3 */
  authSessionValidity: optional(intBetween(3, 15), { default: 3 }),
  /** Whether each renewal of a session gives a new refresh token. */
  refreshTokenRotation: optional(RefreshTokenRotation),
});

/** What AWS takes at creation only: changing one of these replaces the client, and its id and secret are new then. */
export const CreateOnly = struct('UserPoolClient', {
  /** The id of the client's pool. Changing it replaces the client. */
  userPoolId: required(userPoolId),
  /** Whether AWS makes a secret for the client: for applications that can keep one. Changing it replaces the client. @defaultValue false */
  generateSecret: optional(boolean, { default: false }),
  /** A secret of your own, 24 to 64 characters, in place of one that AWS makes. Changing it replaces the client. */
  clientSecret: optional(clientSecret),
});

/** What CreateUserPoolClient takes. */
export const UserPoolClientSettings = struct('UserPoolClient', { ...Updatable.fields, ...CreateOnly.fields });

export type UserPoolClientSettings = t.TypeOf<typeof UserPoolClientSettings>;

/** The settings of an app client that exists or is planned: each that it has, decoded. */
export type ClientSettings = Partial<UserPoolClientSettings>;
