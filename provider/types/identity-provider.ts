/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';
import type { IdentityProviderTypeType } from './enums';

/**
 * The arguments of a `IdentityProvider`.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export interface IdentityProviderArgs {
  /**
   * A SAML 2.0 provider. Exactly one block, or `providerDetails`, is required; another one replaces the
   * identity provider.
   */
  saml?: pulumi.Input<SamlProviderArgs | undefined>;
  /** An OpenID Connect provider. */
  oidc?: pulumi.Input<OidcProviderArgs | undefined>;
  /** Sign-in with Google. */
  google?: pulumi.Input<GoogleProviderArgs | undefined>;
  /** Sign-in with Facebook. */
  facebook?: pulumi.Input<FacebookProviderArgs | undefined>;
  /** Login with Amazon. */
  loginWithAmazon?: pulumi.Input<AmazonProviderArgs | undefined>;
  /** Sign in with Apple. */
  signInWithApple?: pulumi.Input<AppleProviderArgs | undefined>;
  /**
   * The provider details by AWS's own keys, in place of a block and with `providerType`: for keys that a
   * block lacks. Keys that the program does not give keep their live values. `client_secret` and
   * `private_key` are secrets.
   */
  providerDetails?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  /** The claims from which the attributes of a user are filled. */
  attributeMapping?: pulumi.Input<AttributeMappingArgs | undefined>;
  /**
   * Identifiers of the provider, at most 50, such as the e-mail domains of its users: an app sends one as
   * `idp_identifier`, or the sign-in page finds the provider by the domain of the e-mail address.
   */
  idpIdentifiers?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /**
   * The provider's ACR value for each level of the pool, from `Level1` to `Level4`. Only OIDC providers
   * have it.
   */
  acrMapping?: pulumi.Input<AcrMappingArgs | undefined>;
  /** The id of the pool. Changing it replaces the identity provider. */
  userPoolId: pulumi.Input<string>;
  /**
   * The name of the provider in the pool, 3 to 32 characters without spaces and `_`: app clients list it in
   * `supportedIdentityProviders`. Changing it replaces the identity provider. Must be a provider name: a
   * string of 1 to 32 characters, of printable characters.
   * @default the type of a social provider; a SAML or OIDC provider needs a name
   */
  providerName?: pulumi.Input<string | undefined>;
  /**
   * The type, with `providerDetails`: `SAML`, `OIDC`, `Google`, `Facebook`, `LoginWithAmazon` or
   * `SignInWithApple`. Changing it replaces the identity provider.
   * @default that of the block
   */
  providerType?: pulumi.Input<IdentityProviderTypeType> | pulumi.Output<IdentityProviderTypeType | undefined> | undefined;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  region?: pulumi.Input<string | undefined>;
  /**
   * The name of a provider that the pool already has, to adopt it instead of creating one; must equal
   * `providerName`. Settings that the program does not declare keep their live values. Removing `adoptId`
   * later changes nothing. If a resource of another provider manages it, use an alias of its type instead:
   * deleting that resource would delete it. Must be a provider name: a string of 1 to 32 characters, of
   * printable characters.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /**
   * Whether a change that AWS cannot make on a live identity provider may replace it: another name, type or
   * pool. Users who signed in through the old one do not reach their profiles through the new one. When
   * false, such a change fails the preview. A pool declared in the same program with `allowReplacement`
   * passes it on.
   * @default false
   */
  allowReplacement?: pulumi.Input<boolean | undefined>;
  /**
   * Whether the identity provider can be deleted or replaced while the `deletionProtection` of its pool is
   * ACTIVE. A pool declared in the same program with `forceDestroy` passes it on.
   * @default false
   */
  forceDestroy?: pulumi.Input<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * The outputs of a `IdentityProvider`, with their live values. An argument that the program does not
 * declare is undefined.
 */
export interface IdentityProviderOutputs {
  /**
   * A SAML 2.0 provider. Exactly one block, or `providerDetails`, is required; another one replaces the
   * identity provider.
   */
  readonly saml: pulumi.Output<SamlProvider | undefined>;
  /** An OpenID Connect provider. */
  readonly oidc: pulumi.Output<OidcProvider | undefined>;
  /** Sign-in with Google. */
  readonly google: pulumi.Output<GoogleProvider | undefined>;
  /** Sign-in with Facebook. */
  readonly facebook: pulumi.Output<FacebookProvider | undefined>;
  /** Login with Amazon. */
  readonly loginWithAmazon: pulumi.Output<AmazonProvider | undefined>;
  /** Sign in with Apple. */
  readonly signInWithApple: pulumi.Output<AppleProvider | undefined>;
  /**
   * The provider details by AWS's own keys, in place of a block and with `providerType`: for keys that a
   * block lacks. Keys that the program does not give keep their live values. `client_secret` and
   * `private_key` are secrets.
   */
  readonly providerDetails: pulumi.Output<{ [key: string]: string } | undefined>;
  /** The claims from which the attributes of a user are filled. */
  readonly attributeMapping: pulumi.Output<AttributeMapping | undefined>;
  /**
   * Identifiers of the provider, at most 50, such as the e-mail domains of its users: an app sends one as
   * `idp_identifier`, or the sign-in page finds the provider by the domain of the e-mail address.
   */
  readonly idpIdentifiers: pulumi.Output<string[] | undefined>;
  /**
   * The provider's ACR value for each level of the pool, from `Level1` to `Level4`. Only OIDC providers
   * have it.
   */
  readonly acrMapping: pulumi.Output<AcrMapping | undefined>;
  /** The id of the pool. Changing it replaces the identity provider. */
  readonly userPoolId: pulumi.Output<string>;
  /**
   * The name of the provider in the pool, 3 to 32 characters without spaces and `_`: app clients list it in
   * `supportedIdentityProviders`. Changing it replaces the identity provider.
   * @default the type of a social provider; a SAML or OIDC provider needs a name
   */
  readonly providerName: pulumi.Output<string>;
  /**
   * The type, with `providerDetails`: `SAML`, `OIDC`, `Google`, `Facebook`, `LoginWithAmazon` or
   * `SignInWithApple`. Changing it replaces the identity provider.
   * @default that of the block
   */
  readonly providerType: pulumi.Output<IdentityProviderTypeType>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  readonly region: pulumi.Output<string | undefined>;
  /**
   * The name of a provider that the pool already has, to adopt it instead of creating one; must equal
   * `providerName`. Settings that the program does not declare keep their live values. Removing `adoptId`
   * later changes nothing. If a resource of another provider manages it, use an alias of its type instead:
   * deleting that resource would delete it.
   */
  readonly adoptId: pulumi.Output<string | undefined>;
  /**
   * Whether a change that AWS cannot make on a live identity provider may replace it: another name, type or
   * pool. Users who signed in through the old one do not reach their profiles through the new one. When
   * false, such a change fails the preview. A pool declared in the same program with `allowReplacement`
   * passes it on.
   * @default false
   */
  readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /**
   * Whether the identity provider can be deleted or replaced while the `deletionProtection` of its pool is
   * ACTIVE. A pool declared in the same program with `forceDestroy` passes it on.
   * @default false
   */
  readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  readonly skipRules: pulumi.Output<string[] | undefined>;
  /** The entity id of the pool as a SAML service provider, also called audience. */
  readonly entityId: pulumi.Output<string | undefined>;
  /**
   * The URL to which a SAML provider posts its assertions (ACS URL), if the pool had a domain when it was
   * last read.
   */
  readonly assertionConsumerUri: pulumi.Output<string | undefined>;
  /**
   * The redirect URI to register at an OIDC or social provider, if the pool had a domain when it was last
   * read.
   */
  readonly redirectUri: pulumi.Output<string | undefined>;
  /** The URL for sign-out responses of a SAML provider, if the pool had a domain when it was last read. */
  readonly logoutUri: pulumi.Output<string | undefined>;
  /** The sign-on URL in the metadata of a SAML provider. */
  readonly singleSignOnUri: pulumi.Output<string | undefined>;
  /** The sign-out URL in the metadata of a SAML provider, if it has one. */
  readonly singleLogoutUri: pulumi.Output<string | undefined>;
  /** The certificate with which a SAML provider encrypts its assertions. */
  readonly encryptionCertificate: pulumi.Output<string | undefined>;
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  readonly unmanaged: pulumi.Output<string[]>;
}

/**
 * A SAML 2.0 identity provider.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export interface SamlProviderArgs {
  /**
   * The URL of the provider's metadata. Cognito reads it when the provider is created, and again every 6
   * hours or before the metadata expires, so a new certificate needs no update. Give this or
   * `metadataFile`.
   */
  metadataUrl?: pulumi.Input<string | undefined>;
  /**
   * The provider's metadata: `new pulumi.asset.FileAsset(path)`, `new pulumi.asset.StringAsset(xml)`, or
   * the XML as text. It must be replaced by hand when a certificate changes: `metadataUrl` is better.
   */
  metadataFile?: pulumi.Input<string | pulumi.asset.FileAsset | pulumi.asset.StringAsset | undefined>;
  /**
   * Whether a sign-out from Cognito also signs the user out from the provider.
   * @default false
   */
  idpSignout?: pulumi.Input<boolean | undefined>;
  /**
   * Whether the provider may start a sign-in by itself, without a request of the app.
   * @default false
   */
  idpInit?: pulumi.Input<boolean | undefined>;
  /**
   * Whether the provider must encrypt its assertions, with the certificate in the output
   * `encryptionCertificate`.
   * @default false
   */
  encryptedResponses?: pulumi.Input<boolean | undefined>;
  /**
   * The algorithm with which Cognito signs its requests, `rsa-sha256`.
   * @default unsigned requests
   */
  requestSigningAlgorithm?: pulumi.Input<string | undefined>;
}

/**
 * A SAML 2.0 identity provider.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export interface SamlProvider {
  /**
   * The URL of the provider's metadata. Cognito reads it when the provider is created, and again every 6
   * hours or before the metadata expires, so a new certificate needs no update. Give this or
   * `metadataFile`.
   */
  metadataUrl?: string;
  /**
   * The provider's metadata: `new pulumi.asset.FileAsset(path)`, `new pulumi.asset.StringAsset(xml)`, or
   * the XML as text. It must be replaced by hand when a certificate changes: `metadataUrl` is better.
   */
  metadataFile?: string;
  /**
   * Whether a sign-out from Cognito also signs the user out from the provider.
   * @default false
   */
  idpSignout?: boolean;
  /**
   * Whether the provider may start a sign-in by itself, without a request of the app.
   * @default false
   */
  idpInit?: boolean;
  /**
   * Whether the provider must encrypt its assertions, with the certificate in the output
   * `encryptionCertificate`.
   * @default false
   */
  encryptedResponses?: boolean;
  /**
   * The algorithm with which Cognito signs its requests, `rsa-sha256`.
   * @default unsigned requests
   */
  requestSigningAlgorithm?: string;
}

/**
 * An OpenID Connect provider.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export interface OidcProviderArgs {
  /** The client id that the provider issued for the pool. */
  clientId: pulumi.Input<string>;
  /**
   * The client secret that the provider issued for the pool. It is a secret: encrypted in the state, masked
   * in messages.
   */
  clientSecret?: pulumi.Input<string | undefined>;
  /**
   * The issuer, such as `https://auth.example.com`. Cognito reads the endpoints from its discovery
   * document.
   */
  oidcIssuer: pulumi.Input<string>;
  /** The scopes that Cognito requests, such as `openid` and `email`. Must be a list of at least 1. */
  authorizeScopes: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * The method with which Cognito requests the attributes of a user, `GET` or `POST`.
   * @default GET
   */
  attributesRequestMethod?: pulumi.Input<string | undefined>;
  /**
   * The authorization endpoint, for an issuer without a discovery document.
   * @default the discovered one
   */
  authorizeUrl?: pulumi.Input<string | undefined>;
  /**
   * The token endpoint, for an issuer without a discovery document.
   * @default the discovered one
   */
  tokenUrl?: pulumi.Input<string | undefined>;
  /**
   * The user info endpoint, for an issuer without a discovery document.
   * @default the discovered one
   */
  attributesUrl?: pulumi.Input<string | undefined>;
  /**
   * The URL of the provider's keys, for an issuer without a discovery document.
   * @default the discovered one
   */
  jwksUri?: pulumi.Input<string | undefined>;
}

/**
 * An OpenID Connect provider.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export interface OidcProvider {
  /** The client id that the provider issued for the pool. */
  clientId: string;
  /**
   * The client secret that the provider issued for the pool. It is a secret: encrypted in the state, masked
   * in messages.
   */
  clientSecret?: string;
  /**
   * The issuer, such as `https://auth.example.com`. Cognito reads the endpoints from its discovery
   * document.
   */
  oidcIssuer: string;
  /** The scopes that Cognito requests, such as `openid` and `email`. */
  authorizeScopes: string[];
  /**
   * The method with which Cognito requests the attributes of a user, `GET` or `POST`.
   * @default GET
   */
  attributesRequestMethod?: string;
  /**
   * The authorization endpoint, for an issuer without a discovery document.
   * @default the discovered one
   */
  authorizeUrl?: string;
  /**
   * The token endpoint, for an issuer without a discovery document.
   * @default the discovered one
   */
  tokenUrl?: string;
  /**
   * The user info endpoint, for an issuer without a discovery document.
   * @default the discovered one
   */
  attributesUrl?: string;
  /**
   * The URL of the provider's keys, for an issuer without a discovery document.
   * @default the discovered one
   */
  jwksUri?: string;
}

/**
 * Sign-in with Google.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export interface GoogleProviderArgs {
  /** The client id of the pool at Google. */
  clientId: pulumi.Input<string>;
  /** The client secret of the pool at Google. It is a secret: encrypted in the state, masked in messages. */
  clientSecret: pulumi.Input<string>;
  /** The scopes that Cognito requests: of `openid`, `email` and `profile`. Must be a list of at least 1. */
  authorizeScopes: pulumi.Input<pulumi.Input<string>[]>;
}

/**
 * Sign-in with Google.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export interface GoogleProvider {
  /** The client id of the pool at Google. */
  clientId: string;
  /** The client secret of the pool at Google. It is a secret: encrypted in the state, masked in messages. */
  clientSecret: string;
  /** The scopes that Cognito requests: of `openid`, `email` and `profile`. */
  authorizeScopes: string[];
}

/**
 * Sign-in with Facebook.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export interface FacebookProviderArgs {
  /** The app id of the pool at Facebook. */
  clientId: pulumi.Input<string>;
  /** The app secret of the pool at Facebook. It is a secret: encrypted in the state, masked in messages. */
  clientSecret: pulumi.Input<string>;
  /**
   * The permissions that Cognito requests, such as `public_profile` and `email`. Must be a list of at least
   * 1.
   */
  authorizeScopes: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * The version of Facebook's API, such as `v17.0`. Must be a version: a string of 1 to 20 characters, such
   * as v17.0.
   * @default the one that Cognito chooses
   */
  apiVersion?: pulumi.Input<string | undefined>;
}

/**
 * Sign-in with Facebook.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export interface FacebookProvider {
  /** The app id of the pool at Facebook. */
  clientId: string;
  /** The app secret of the pool at Facebook. It is a secret: encrypted in the state, masked in messages. */
  clientSecret: string;
  /** The permissions that Cognito requests, such as `public_profile` and `email`. */
  authorizeScopes: string[];
  /**
   * The version of Facebook's API, such as `v17.0`.
   * @default the one that Cognito chooses
   */
  apiVersion?: string;
}

/**
 * Login with Amazon.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export interface AmazonProviderArgs {
  /** The client id of the pool at Amazon. */
  clientId: pulumi.Input<string>;
  /** The client secret of the pool at Amazon. It is a secret: encrypted in the state, masked in messages. */
  clientSecret: pulumi.Input<string>;
  /**
   * The scopes that Cognito requests: of `profile`, `profile:user_id` and `postal_code`. Must be a list of
   * at least 1.
   */
  authorizeScopes: pulumi.Input<pulumi.Input<string>[]>;
}

/**
 * Login with Amazon.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export interface AmazonProvider {
  /** The client id of the pool at Amazon. */
  clientId: string;
  /** The client secret of the pool at Amazon. It is a secret: encrypted in the state, masked in messages. */
  clientSecret: string;
  /** The scopes that Cognito requests: of `profile`, `profile:user_id` and `postal_code`. */
  authorizeScopes: string[];
}

/**
 * Sign in with Apple.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export interface AppleProviderArgs {
  /** The services id of the pool at Apple. */
  clientId: pulumi.Input<string>;
  /** The team id at Apple. */
  teamId: pulumi.Input<string>;
  /** The id of the private key. */
  keyId: pulumi.Input<string>;
  /**
   * The private key, the text of the `.p8` file. It is required for a new provider. AWS never returns it,
   * so the state holds a salted hash of it, by which a changed key is recognised.
   */
  privateKey?: pulumi.Input<string | undefined>;
  /** The scopes that Cognito requests: of `email` and `name`. Must be a list of at least 1. */
  authorizeScopes: pulumi.Input<pulumi.Input<string>[]>;
}

/**
 * Sign in with Apple.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export interface AppleProvider {
  /** The services id of the pool at Apple. */
  clientId: string;
  /** The team id at Apple. */
  teamId: string;
  /** The id of the private key. */
  keyId: string;
  /**
   * The private key, the text of the `.p8` file. It is required for a new provider. AWS never returns it,
   * so the state holds a salted hash of it, by which a changed key is recognised.
   */
  privateKey?: string;
  /** The scopes that Cognito requests: of `email` and `name`. */
  authorizeScopes: string[];
}

/**
 * The claims of the provider from which the attributes of a user are filled.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeMappingType.html
 */
export interface AttributeMappingArgs {
  /**
   * The claim for the user name: not for SAML, whose user name is the NameID.
   * @default `sub`, for OIDC and Google
   */
  username?: pulumi.Input<string | undefined>;
  /** The claim for the e-mail address. It counts as unverified unless `emailVerified` is mapped too. */
  email?: pulumi.Input<string | undefined>;
  /** The claim that says whether the e-mail address is verified. */
  emailVerified?: pulumi.Input<string | undefined>;
  /** The claim for the phone number. */
  phoneNumber?: pulumi.Input<string | undefined>;
  /** The claim that says whether the phone number is verified. */
  phoneNumberVerified?: pulumi.Input<string | undefined>;
  /** The claim for the full name. */
  name?: pulumi.Input<string | undefined>;
  /** The claim for the given name. */
  givenName?: pulumi.Input<string | undefined>;
  /** The claim for the family name. */
  familyName?: pulumi.Input<string | undefined>;
  /** The claim for the middle name. */
  middleName?: pulumi.Input<string | undefined>;
  /** The claim for the nickname. */
  nickname?: pulumi.Input<string | undefined>;
  /** The claim for the preferred user name. */
  preferredUsername?: pulumi.Input<string | undefined>;
  /** The claim for the URL of the profile page. */
  profile?: pulumi.Input<string | undefined>;
  /** The claim for the URL of the picture. */
  picture?: pulumi.Input<string | undefined>;
  /** The claim for the URL of the website. */
  website?: pulumi.Input<string | undefined>;
  /** The claim for the postal address. */
  address?: pulumi.Input<string | undefined>;
  /** The claim for the date of birth. */
  birthdate?: pulumi.Input<string | undefined>;
  /** The claim for the gender. */
  gender?: pulumi.Input<string | undefined>;
  /** The claim for the locale. */
  locale?: pulumi.Input<string | undefined>;
  /** The claim for the time zone. */
  zoneinfo?: pulumi.Input<string | undefined>;
  /** The claim for the time of the last change of the profile. */
  updatedAt?: pulumi.Input<string | undefined>;
  /**
   * The claims for custom attributes, by their names without `custom:`. The pool must have these
   * attributes.
   */
  custom?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}

/**
 * The claims of the provider from which the attributes of a user are filled.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeMappingType.html
 */
export interface AttributeMapping {
  /**
   * The claim for the user name: not for SAML, whose user name is the NameID.
   * @default `sub`, for OIDC and Google
   */
  username?: string;
  /** The claim for the e-mail address. It counts as unverified unless `emailVerified` is mapped too. */
  email?: string;
  /** The claim that says whether the e-mail address is verified. */
  emailVerified?: string;
  /** The claim for the phone number. */
  phoneNumber?: string;
  /** The claim that says whether the phone number is verified. */
  phoneNumberVerified?: string;
  /** The claim for the full name. */
  name?: string;
  /** The claim for the given name. */
  givenName?: string;
  /** The claim for the family name. */
  familyName?: string;
  /** The claim for the middle name. */
  middleName?: string;
  /** The claim for the nickname. */
  nickname?: string;
  /** The claim for the preferred user name. */
  preferredUsername?: string;
  /** The claim for the URL of the profile page. */
  profile?: string;
  /** The claim for the URL of the picture. */
  picture?: string;
  /** The claim for the URL of the website. */
  website?: string;
  /** The claim for the postal address. */
  address?: string;
  /** The claim for the date of birth. */
  birthdate?: string;
  /** The claim for the gender. */
  gender?: string;
  /** The claim for the locale. */
  locale?: string;
  /** The claim for the time zone. */
  zoneinfo?: string;
  /** The claim for the time of the last change of the profile. */
  updatedAt?: string;
  /**
   * The claims for custom attributes, by their names without `custom:`. The pool must have these
   * attributes.
   */
  custom?: { [key: string]: string };
}

/**
 * An object with the keys Level1, Level2, Level3, Level4.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AcrMappingType.html
 */
export interface AcrMappingArgs {
  /**
   * : `Level1`. Must be an ACR name: a string of 1 to 64 characters, of printable ASCII without spaces, "
   * and \.
   */
  Level1?: pulumi.Input<string | undefined>;
  /**
   * : `Level2`. Must be an ACR name: a string of 1 to 64 characters, of printable ASCII without spaces, "
   * and \.
   */
  Level2?: pulumi.Input<string | undefined>;
  /**
   * : `Level3`. Must be an ACR name: a string of 1 to 64 characters, of printable ASCII without spaces, "
   * and \.
   */
  Level3?: pulumi.Input<string | undefined>;
  /**
   * : `Level4`. Must be an ACR name: a string of 1 to 64 characters, of printable ASCII without spaces, "
   * and \.
   */
  Level4?: pulumi.Input<string | undefined>;
}

/**
 * An object with the keys Level1, Level2, Level3, Level4.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AcrMappingType.html
 */
export interface AcrMapping {
  /** : `Level1`. */
  Level1?: string;
  /** : `Level2`. */
  Level2?: string;
  /** : `Level3`. */
  Level3?: string;
  /** : `Level4`. */
  Level4?: string;
}
