import type * as t from 'io-ts';
import { mapOf } from '../../codec/map';
import { setOf } from '../../codec/set';
import { text } from '../../codec/string';
import { optional, required, struct } from '../../codec/struct';
import { acrLevel, acrName, userPoolId } from '../shared/string-types';
import { AttributeMapping } from './types/attribute-mapping';
import { OidcProvider } from './types/oidc';
import { SamlProvider } from './types/saml';
import { AmazonProvider, AppleProvider, FacebookProvider, GoogleProvider } from './types/social';
import { claim, idpIdentifier, providerName, providerType, secretDetail } from './types/string-types';

/** The settings that UpdateIdentityProvider sets in place. */
export const Updatable = struct('IdentityProvider', {
  /** A SAML 2.0 provider. Exactly one block, or `providerDetails`, is required; another one replaces the identity provider. */
  saml: optional(SamlProvider),
  /** An OpenID Connect provider. */
  oidc: optional(OidcProvider),
  /** Sign-in with Google. */
  google: optional(GoogleProvider),
  /** Sign-in with Facebook. */
  facebook: optional(FacebookProvider),
  /** Login with Amazon. */
  loginWithAmazon: optional(AmazonProvider),
  /** Sign in with Apple. */
  signInWithApple: optional(AppleProvider),
  /**
   * The provider details by AWS's own keys, in place of a block and with `providerType`: for keys that a block lacks. Keys
   * that the program does not give keep their live values. `client_secret` and `private_key` are secrets.
   */
  providerDetails: optional(
    mapOf(text('a key', { max: 131_072 }), claim, undefined, {
      client_secret: secretDetail,
      private_key: secretDetail,
    }),
  ),
  /** The claims from which the attributes of a user are filled. */
  attributeMapping: optional(AttributeMapping),
  /**
   * Identifiers of the provider, at most 50, such as the e-mail domains of its users: an app sends one as
   * `idp_identifier`, or the sign-in page finds the provider by the domain of the e-mail address.
   */
  idpIdentifiers: optional(setOf(idpIdentifier, { max: 50 })),
  /** The provider's ACR value for each level of the pool, from `Level1` to `Level4`. Only OIDC providers have it. */
  acrMapping: optional(mapOf(acrLevel, acrName, 4)),
});

/** The create-only settings. */
export const CreateOnly = struct('IdentityProvider', {
  /** The id of the pool. Changing it replaces the identity provider. */
  userPoolId: required(userPoolId),
  /**
   * The name of the provider in the pool, 3 to 32 characters without spaces and `_`: app clients list it in
   * `supportedIdentityProviders`. A social provider has the name of its type. Changing it replaces the identity provider.
   */
  providerName: required(providerName),
  /**
   * The type, `SAML`, `OIDC`, `Google`, `Facebook`, `LoginWithAmazon` or `SignInWithApple`. Changing it replaces the
   * identity provider. @default that of the block
   */
  providerType: required(providerType),
});

/** The settings of an identity provider. */
export const IdentityProviderSettings = struct('IdentityProvider', {
  ...Updatable.fields,
  ...CreateOnly.fields,
});

export type IdentityProviderSettings = t.TypeOf<typeof IdentityProviderSettings>;

/** An identity provider as AWS's own members describe it. */
export const AwsProvider = struct('AwsIdentityProvider', {
  userPoolId: required(userPoolId),
  providerName: required(providerName),
  providerType: required(text('', {})),
  providerDetails: required(mapOf(text('', {}), text('', {}))),
  attributeMapping: optional(mapOf(text('', {}), text('', {}))),
  idpIdentifiers: optional(setOf(text('', {}))),
  acrMapping: optional(mapOf(text('', {}), text('', {}))),
});
