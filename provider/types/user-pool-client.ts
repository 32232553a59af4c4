/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';
import type { Duration } from '../resources/user-pool-client/types/duration';
import type { ExplicitAuthFlowsType, FeatureType, OAuthFlowType, PreventUserExistenceErrorTypes, TimeUnitsType } from './enums';

/**
 * The arguments of a `UserPoolClient`.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html
 */
export interface UserPoolClientArgs {
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
  /** The id of the client's pool. Changing it replaces the client. */
  userPoolId: pulumi.Input<string>;
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

/**
 * The outputs of a `UserPoolClient`, with their live values. An argument that the program does not declare
 * is undefined.
 */
export interface UserPoolClientOutputs {
  /**
   * The client's name, 1 to 128 characters. It need not be unique.
   * @default the resource's name in the program when it is new; the live name stays when the program
   * declares none
   */
  readonly clientName: pulumi.Output<string>;
  /**
   * How long a refresh token is valid, from 60 minutes to 10 years: a number in units of
   * `tokenValidityUnits.refreshToken`, or text with its unit such as "30 days". AWS treats 0 as the
   * default.
   * @default 30 days
   */
  readonly refreshTokenValidity: pulumi.Output<number | undefined>;
  /**
   * How long an access token is valid, from 5 minutes to 1 day: a number in units of
   * `tokenValidityUnits.accessToken`, or text with its unit such as "15 minutes".
   * @default 1 hour
   */
  readonly accessTokenValidity: pulumi.Output<number | undefined>;
  /**
   * How long an ID token is valid, from 5 minutes to 1 day: a number in units of
   * `tokenValidityUnits.idToken`, or text with its unit such as "15 minutes".
   * @default 1 hour
   */
  readonly idTokenValidity: pulumi.Output<number | undefined>;
  /** The units of the token validities that are given as plain numbers. */
  readonly tokenValidityUnits: pulumi.Output<TokenValidityUnits | undefined>;
  /**
   * The user attributes that the application can read.
   * @default the standard attributes, `email_verified` and `phone_number_verified`
   */
  readonly readAttributes: pulumi.Output<string[] | undefined>;
  /**
   * The user attributes that the application can write, including every attribute that the pool requires.
   * AWS treats an empty list as absent: the application can then write every mutable attribute, custom ones
   * included.
   * @default the standard attributes, and the custom ones
   */
  readonly writeAttributes: pulumi.Output<string[] | undefined>;
  /**
   * The authentication flows that the application can use. Older names (without `ALLOW_`) cannot be
   * combined with newer ones; AWS treats an empty list as absent.
   * @default ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]
   */
  readonly explicitAuthFlows: pulumi.Output<ExplicitAuthFlowsType[] | undefined>;
  /**
   * The identity providers that managed login offers: `COGNITO` for the users of the pool, or the name of
   * an identity provider of the pool.
   */
  readonly supportedIdentityProviders: pulumi.Output<string[] | undefined>;
  /**
   * The URLs that users can be redirected to after sign-in, at most 100: https, http to localhost, or a
   * custom scheme of an application.
   */
  readonly callbackUrls: pulumi.Output<string[] | undefined>;
  /** The URLs that users can be redirected to after sign-out, at most 100. */
  readonly logoutUrls: pulumi.Output<string[] | undefined>;
  /** The redirect URL for sign-in requests without one; must be in `callbackUrls`. */
  readonly defaultRedirectUri: pulumi.Output<string | undefined>;
  /**
   * The OAuth grants of the application. `client_credentials` cannot be combined with the others. The
   * grants have no effect unless `allowedOAuthFlowsUserPoolClient` is true.
   */
  readonly allowedOAuthFlows: pulumi.Output<OAuthFlowType[] | undefined>;
  /**
   * The OAuth scopes that the application can request, at most 50: `openid`, `email`, `phone`, `profile`,
   * `aws.cognito.signin.user.admin`, or `server/scope` of a resource server.
   */
  readonly allowedOAuthScopes: pulumi.Output<string[] | undefined>;
  /**
   * Whether the client can use the OAuth endpoints: managed login and the token endpoint. When false, AWS
   * ignores the OAuth flows, scopes and URLs.
   * @default false
   */
  readonly allowedOAuthFlowsUserPoolClient: pulumi.Output<boolean | undefined>;
  /** Analytics of sign-ins in Amazon Pinpoint. */
  readonly analyticsConfiguration: pulumi.Output<AnalyticsConfiguration | undefined>;
  /**
   * Whether error responses hide that a user does not exist: ENABLED hides it, LEGACY reveals it.
   * @default "LEGACY"
   */
  readonly preventUserExistenceErrors: pulumi.Output<PreventUserExistenceErrorTypes | undefined>;
  /**
   * Whether refresh tokens can be revoked.
   * @default true
   */
  readonly enableTokenRevocation: pulumi.Output<boolean | undefined>;
  /**
   * Whether the application can send user context data (IP address, device fingerprint) to threat
   * protection. Needs a client secret.
   * @default false
   */
  readonly enablePropagateAdditionalUserContextData: pulumi.Output<boolean | undefined>;
  /**
   * The minutes that a user has to respond to each authentication challenge, from 3 to 15.
   * @default 3
   */
  readonly authSessionValidity: pulumi.Output<number | undefined>;
  /** Refresh token rotation: whether each token refresh issues a new refresh token. */
  readonly refreshTokenRotation: pulumi.Output<RefreshTokenRotation | undefined>;
  /** The id of the client's pool. Changing it replaces the client. */
  readonly userPoolId: pulumi.Output<string>;
  /**
   * Whether AWS generates a client secret, for applications that can keep it confidential. Changing it
   * replaces the client, unless `clientSecret` takes its place.
   * @default false
   */
  readonly generateSecret: pulumi.Output<boolean | undefined>;
  /**
   * The Region of the client's pool.
   * @default the one in `userPoolId`
   */
  readonly region: pulumi.Output<string | undefined>;
  /**
   * The id of an existing client to adopt instead of creating one. Settings that the program does not
   * declare, the name included, keep their live values. Removing `adoptId` later changes nothing. If a
   * resource of another provider manages the client, use an alias of its type instead: deleting that
   * resource would delete the client.
   */
  readonly adoptId: pulumi.Output<string | undefined>;
  /**
   * Whether the client can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A
   * pool declared in the same program with `forceDestroy` passes it on.
   * @default false
   */
  readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  readonly skipRules: pulumi.Output<string[] | undefined>;
  /** The client's id, as applications send it; the same as `id`. */
  readonly clientId: pulumi.Output<string>;
  /**
   * The client secret, if the client has one. It is a secret output: encrypted in the state and masked in
   * the console.
   */
  readonly clientSecret: pulumi.Output<string | undefined>;
  /** When the client was created, as an ISO 8601 time. */
  readonly creationDate: pulumi.Output<string>;
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  readonly unmanaged: pulumi.Output<string[]>;
}

/** The live values of a `UserPoolClient`: its settings, and what AWS assigns. */
export interface UserPoolClientValues {
  /**
   * The client's name, 1 to 128 characters. It need not be unique.
   * @default the resource's name in the program when it is new; the live name stays when the program
   * declares none
   */
  clientName: string;
  /**
   * How long a refresh token is valid, from 60 minutes to 10 years: a number in units of
   * `tokenValidityUnits.refreshToken`, or text with its unit such as "30 days". AWS treats 0 as the
   * default.
   * @default 30 days
   */
  refreshTokenValidity: number | undefined;
  /**
   * How long an access token is valid, from 5 minutes to 1 day: a number in units of
   * `tokenValidityUnits.accessToken`, or text with its unit such as "15 minutes".
   * @default 1 hour
   */
  accessTokenValidity: number | undefined;
  /**
   * How long an ID token is valid, from 5 minutes to 1 day: a number in units of
   * `tokenValidityUnits.idToken`, or text with its unit such as "15 minutes".
   * @default 1 hour
   */
  idTokenValidity: number | undefined;
  /** The units of the token validities that are given as plain numbers. */
  tokenValidityUnits: TokenValidityUnits | undefined;
  /**
   * The user attributes that the application can read.
   * @default the standard attributes, `email_verified` and `phone_number_verified`
   */
  readAttributes: string[] | undefined;
  /**
   * The user attributes that the application can write, including every attribute that the pool requires.
   * AWS treats an empty list as absent: the application can then write every mutable attribute, custom ones
   * included.
   * @default the standard attributes, and the custom ones
   */
  writeAttributes: string[] | undefined;
  /**
   * The authentication flows that the application can use. Older names (without `ALLOW_`) cannot be
   * combined with newer ones; AWS treats an empty list as absent.
   * @default ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]
   */
  explicitAuthFlows: ExplicitAuthFlowsType[] | undefined;
  /**
   * The identity providers that managed login offers: `COGNITO` for the users of the pool, or the name of
   * an identity provider of the pool.
   */
  supportedIdentityProviders: string[] | undefined;
  /**
   * The URLs that users can be redirected to after sign-in, at most 100: https, http to localhost, or a
   * custom scheme of an application.
   */
  callbackUrls: string[] | undefined;
  /** The URLs that users can be redirected to after sign-out, at most 100. */
  logoutUrls: string[] | undefined;
  /** The redirect URL for sign-in requests without one; must be in `callbackUrls`. */
  defaultRedirectUri: string | undefined;
  /**
   * The OAuth grants of the application. `client_credentials` cannot be combined with the others. The
   * grants have no effect unless `allowedOAuthFlowsUserPoolClient` is true.
   */
  allowedOAuthFlows: OAuthFlowType[] | undefined;
  /**
   * The OAuth scopes that the application can request, at most 50: `openid`, `email`, `phone`, `profile`,
   * `aws.cognito.signin.user.admin`, or `server/scope` of a resource server.
   */
  allowedOAuthScopes: string[] | undefined;
  /**
   * Whether the client can use the OAuth endpoints: managed login and the token endpoint. When false, AWS
   * ignores the OAuth flows, scopes and URLs.
   * @default false
   */
  allowedOAuthFlowsUserPoolClient: boolean | undefined;
  /** Analytics of sign-ins in Amazon Pinpoint. */
  analyticsConfiguration: AnalyticsConfiguration | undefined;
  /**
   * Whether error responses hide that a user does not exist: ENABLED hides it, LEGACY reveals it.
   * @default "LEGACY"
   */
  preventUserExistenceErrors: PreventUserExistenceErrorTypes | undefined;
  /**
   * Whether refresh tokens can be revoked.
   * @default true
   */
  enableTokenRevocation: boolean | undefined;
  /**
   * Whether the application can send user context data (IP address, device fingerprint) to threat
   * protection. Needs a client secret.
   * @default false
   */
  enablePropagateAdditionalUserContextData: boolean | undefined;
  /**
   * The minutes that a user has to respond to each authentication challenge, from 3 to 15.
   * @default 3
   */
  authSessionValidity: number | undefined;
  /** Refresh token rotation: whether each token refresh issues a new refresh token. */
  refreshTokenRotation: RefreshTokenRotation | undefined;
  /** The id of the client's pool. Changing it replaces the client. */
  userPoolId: string;
  /**
   * Whether AWS generates a client secret, for applications that can keep it confidential. Changing it
   * replaces the client, unless `clientSecret` takes its place.
   * @default false
   */
  generateSecret: boolean | undefined;
  /** The client's id, as applications send it; the same as `id`. */
  clientId: string;
  /**
   * The client secret, if the client has one. It is a secret output: encrypted in the state and masked in
   * the console.
   */
  clientSecret: string | undefined;
  /** When the client was created, as an ISO 8601 time. */
  creationDate: string;
}

/**
 * The units of the token validities.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TokenValidityUnitsType.html
 */
export interface TokenValidityUnitsArgs {
  /**
   * The unit of `accessTokenValidity`. Values: `seconds`, `minutes`, `hours`, `days`.
   * @default "hours"
   */
  accessToken?: pulumi.Input<TimeUnitsType> | pulumi.Output<TimeUnitsType | undefined> | undefined;
  /**
   * The unit of `idTokenValidity`. Values: `seconds`, `minutes`, `hours`, `days`.
   * @default "hours"
   */
  idToken?: pulumi.Input<TimeUnitsType> | pulumi.Output<TimeUnitsType | undefined> | undefined;
  /**
   * The unit of `refreshTokenValidity`. Values: `seconds`, `minutes`, `hours`, `days`.
   * @default "days"
   */
  refreshToken?: pulumi.Input<TimeUnitsType> | pulumi.Output<TimeUnitsType | undefined> | undefined;
}

/**
 * The units of the token validities.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TokenValidityUnitsType.html
 */
export interface TokenValidityUnits {
  /**
   * The unit of `accessTokenValidity`.
   * @default "hours"
   */
  accessToken?: TimeUnitsType;
  /**
   * The unit of `idTokenValidity`.
   * @default "hours"
   */
  idToken?: TimeUnitsType;
  /**
   * The unit of `refreshTokenValidity`.
   * @default "days"
   */
  refreshToken?: TimeUnitsType;
}

/**
 * The Amazon Pinpoint project that receives sign-in metrics.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsConfigurationType.html
 */
export interface AnalyticsConfigurationArgs {
  /** The id of the Pinpoint project. Must be a hexadecimal number: a string, of the digits 0-9 and a-f. */
  applicationId?: pulumi.Input<string | undefined>;
  /** The ARN of the Pinpoint project, instead of `applicationId`, `roleArn` and `externalId`. */
  applicationArn?: pulumi.Input<string | undefined>;
  /** The ARN of the IAM role that Cognito assumes to write to Pinpoint. */
  roleArn?: pulumi.Input<string | undefined>;
  /** The external ID in the role's trust policy. */
  externalId?: pulumi.Input<string | undefined>;
  /**
   * Whether Pinpoint also receives user data.
   * @default false
   */
  userDataShared?: pulumi.Input<boolean | undefined>;
}

/**
 * The Amazon Pinpoint project that receives sign-in metrics.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsConfigurationType.html
 */
export interface AnalyticsConfiguration {
  /** The id of the Pinpoint project. */
  applicationId?: string;
  /** The ARN of the Pinpoint project, instead of `applicationId`, `roleArn` and `externalId`. */
  applicationArn?: string;
  /** The ARN of the IAM role that Cognito assumes to write to Pinpoint. */
  roleArn?: string;
  /** The external ID in the role's trust policy. */
  externalId?: string;
  /**
   * Whether Pinpoint also receives user data.
   * @default false
   */
  userDataShared?: boolean;
}

/**
 * Refresh token rotation: whether each token refresh issues a new refresh token.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RefreshTokenRotationType.html
 */
export interface RefreshTokenRotationArgs {
  /**
   * ENABLED invalidates a refresh token when it is used; DISABLED does not, and is what a client without
   * `refreshTokenRotation` has.
   */
  feature: pulumi.Input<FeatureType>;
  /**
   * The seconds for which a used refresh token stays valid, from 0 to 60, so that a lost response can be
   * retried.
   * @default 0
   */
  retryGracePeriodSeconds?: pulumi.Input<number | undefined>;
}

/**
 * Refresh token rotation: whether each token refresh issues a new refresh token.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RefreshTokenRotationType.html
 */
export interface RefreshTokenRotation {
  /**
   * ENABLED invalidates a refresh token when it is used; DISABLED does not, and is what a client without
   * `refreshTokenRotation` has.
   */
  feature: FeatureType;
  /**
   * The seconds for which a used refresh token stays valid, from 0 to 60, so that a lost response can be
   * retried.
   * @default 0
   */
  retryGracePeriodSeconds?: number;
}
