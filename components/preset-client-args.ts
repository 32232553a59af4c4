/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';
import type { AnalyticsConfigurationArgs, Duration, ExplicitAuthFlowsType, OAuthFlowType, PreventUserExistenceErrorTypes, RefreshTokenRotationArgs, TokenValidityUnitsArgs } from '../provider';

/** Settings of a preset's app client: those of a `UserPoolClient` without its pool. */
export interface PresetClientArgs {
  /**
   * The client's name, 1 to 128 characters. It need not be unique.
   * @default the resource's name in the program when it is new; the live name stays when the program
   * declares none
   */
  clientName?: pulumi.Input<string | undefined>;
  /**
   * How long a refresh token is valid, from 60 minutes to 10 years: a number in units of
   * `tokenValidityUnits.refreshToken`, or text with its unit such as "30 days". AWS treats 0 as the
   * default.
   * @default 30 days
   */
  refreshTokenValidity?: pulumi.Input<number | undefined> | Duration | pulumi.Output<number | Duration | undefined>;
  /**
   * How long an access token is valid, from 5 minutes to 1 day: a number in units of
   * `tokenValidityUnits.accessToken`, or text with its unit such as "15 minutes".
   * @default 1 hour
   */
  accessTokenValidity?: pulumi.Input<number | undefined> | Duration | pulumi.Output<number | Duration | undefined>;
  /**
   * How long an ID token is valid, from 5 minutes to 1 day: a number in units of
   * `tokenValidityUnits.idToken`, or text with its unit such as "15 minutes".
   * @default 1 hour
   */
  idTokenValidity?: pulumi.Input<number | undefined> | Duration | pulumi.Output<number | Duration | undefined>;
  /** The units of the token validities that are given as plain numbers. */
  tokenValidityUnits?: pulumi.Input<TokenValidityUnitsArgs | undefined>;
  /**
   * The user attributes that the application can read.
   * @default the standard attributes, `email_verified` and `phone_number_verified`
   */
  readAttributes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /**
   * The user attributes that the application can write, including every attribute that the pool requires.
   * AWS treats an empty list as absent: the application can then write every mutable attribute, custom ones
   * included.
   * @default the standard attributes, and the custom ones
   */
  writeAttributes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /**
   * The authentication flows that the application can use. Older names (without `ALLOW_`) cannot be
   * combined with newer ones; AWS treats an empty list as absent. Values: `ADMIN_NO_SRP_AUTH`,
   * `CUSTOM_AUTH_FLOW_ONLY`, `USER_PASSWORD_AUTH`, `ALLOW_ADMIN_USER_PASSWORD_AUTH`, `ALLOW_CUSTOM_AUTH`,
   * `ALLOW_USER_PASSWORD_AUTH`, `ALLOW_USER_SRP_AUTH`, `ALLOW_REFRESH_TOKEN_AUTH`, `ALLOW_USER_AUTH`,
   * `ALLOW_TOKEN_EXCHANGE_DELEGATION`, `ALLOW_TOKEN_EXCHANGE_IMPERSONATION`.
   * @default ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]
   */
  explicitAuthFlows?: pulumi.Input<pulumi.Input<ExplicitAuthFlowsType>[] | undefined>;
  /**
   * The identity providers that managed login offers: `COGNITO` for the users of the pool, or the name of
   * an identity provider of the pool.
   */
  supportedIdentityProviders?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /**
   * The URLs that users can be redirected to after sign-in, at most 100: https, http to localhost, or a
   * custom scheme of an application.
   */
  callbackUrls?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /** The URLs that users can be redirected to after sign-out, at most 100. */
  logoutUrls?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /**
   * The redirect URL for sign-in requests without one; must be in `callbackUrls`. Must be a URL: a string
   * of 1 to 1024 characters, without spaces.
   */
  defaultRedirectUri?: pulumi.Input<string | undefined>;
  /**
   * The OAuth grants of the application. `client_credentials` cannot be combined with the others. The
   * grants have no effect unless `allowedOAuthFlowsUserPoolClient` is true. Values: `code`, `implicit`,
   * `client_credentials`.
   */
  allowedOAuthFlows?: pulumi.Input<pulumi.Input<OAuthFlowType>[] | undefined>;
  /**
   * The OAuth scopes that the application can request, at most 50: `openid`, `email`, `phone`, `profile`,
   * `aws.cognito.signin.user.admin`, or `server/scope` of a resource server.
   */
  allowedOAuthScopes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /**
   * Whether the client can use the OAuth endpoints: managed login and the token endpoint. When false, AWS
   * ignores the OAuth flows, scopes and URLs.
   * @default false
   */
  allowedOAuthFlowsUserPoolClient?: pulumi.Input<boolean | undefined>;
  /** Analytics of sign-ins in Amazon Pinpoint. */
  analyticsConfiguration?: pulumi.Input<AnalyticsConfigurationArgs | undefined>;
  /**
   * Whether error responses hide that a user does not exist: ENABLED hides it, LEGACY reveals it.
   * @default "LEGACY"
   */
  preventUserExistenceErrors?: pulumi.Input<PreventUserExistenceErrorTypes> | pulumi.Output<PreventUserExistenceErrorTypes | undefined> | undefined;
  /**
   * Whether refresh tokens can be revoked.
   * @default true
   */
  enableTokenRevocation?: pulumi.Input<boolean | undefined>;
  /**
   * Whether the application can send user context data (IP address, device fingerprint) to threat
   * protection. Needs a client secret.
   * @default false
   */
  enablePropagateAdditionalUserContextData?: pulumi.Input<boolean | undefined>;
  /**
   * The minutes that a user has to respond to each authentication challenge, from 3 to 15.
   * @default 3
   */
  authSessionValidity?: pulumi.Input<number | undefined>;
  /** Refresh token rotation: whether each token refresh issues a new refresh token. */
  refreshTokenRotation?: pulumi.Input<RefreshTokenRotationArgs | undefined>;
  /**
   * Whether AWS generates a client secret, for applications that can keep it confidential. Changing it
   * replaces the client, unless `clientSecret` takes its place.
   * @default false
   */
  generateSecret?: pulumi.Input<boolean | undefined>;
  /**
   * Your own client secret, 24 to 64 characters, instead of one that AWS generates. Changing it replaces
   * the client if it has no secret yet. A client with one keeps its id: the new secret is added, and then
   * the old one deleted.
   */
  clientSecret?: pulumi.Input<string | undefined>;
  /**
   * The Region of the client's pool.
   * @default the one in `userPoolId`
   */
  region?: pulumi.Input<string | undefined>;
  /**
   * The id of an existing client to adopt instead of creating one. Settings that the program does not
   * declare, the name included, keep their live values. Removing `adoptId` later changes nothing. If a
   * resource of another provider manages the client, use an alias of its type instead: deleting that
   * resource would delete the client. Must be an app client id: a string of 1 to 128 characters, of
   * letters, digits, _ and +.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /**
   * Whether the client can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A
   * pool declared in the same program with `forceDestroy` passes it on.
   * @default false
   */
  forceDestroy?: pulumi.Input<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}
