/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';
import type { AcrMappingArgs, AttributeMappingArgs } from '../provider';

/** Sign-in with Google in a preset. */
export interface GoogleSignInArgs {
  /** The client id of the pool at Google. */
  clientId: pulumi.Input<string>;
  /** The client secret of the pool at Google. It is a secret: encrypted in the state, masked in messages. */
  clientSecret: pulumi.Input<string>;
  /**
   * The scopes that Cognito requests: of `openid`, `email` and `profile`. Must be a list of at least 1.
   * @default ["openid", "email", "profile"]
   */
  authorizeScopes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /**
   * The claims from which the attributes of a user are filled. Merged over the mapping of the preset, which
   * `docs/guides/presets.md` of this package lists.
   */
  attributeMapping?: pulumi.Input<AttributeMappingArgs | undefined>;
  /**
   * The name of a provider that the pool already has, to adopt it instead of creating one; must equal its
   * name in the pool. Settings that the program does not declare keep their live values. Removing `adoptId`
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

/** Sign-in with Facebook in a preset. */
export interface FacebookSignInArgs {
  /** The app id of the pool at Facebook. */
  clientId: pulumi.Input<string>;
  /** The app secret of the pool at Facebook. It is a secret: encrypted in the state, masked in messages. */
  clientSecret: pulumi.Input<string>;
  /**
   * The permissions that Cognito requests, such as `public_profile` and `email`. Must be a list of at least
   * 1.
   * @default ["public_profile", "email"]
   */
  authorizeScopes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /**
   * The version of Facebook's API, such as `v17.0`. Must be a version: a string of 1 to 20 characters, such
   * as v17.0.
   * @default the one that Cognito chooses
   */
  apiVersion?: pulumi.Input<string | undefined>;
  /**
   * The claims from which the attributes of a user are filled. Merged over the mapping of the preset, which
   * `docs/guides/presets.md` of this package lists.
   */
  attributeMapping?: pulumi.Input<AttributeMappingArgs | undefined>;
  /**
   * The name of a provider that the pool already has, to adopt it instead of creating one; must equal its
   * name in the pool. Settings that the program does not declare keep their live values. Removing `adoptId`
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

/** Login with Amazon in a preset. */
export interface AmazonSignInArgs {
  /** The client id of the pool at Amazon. */
  clientId: pulumi.Input<string>;
  /** The client secret of the pool at Amazon. It is a secret: encrypted in the state, masked in messages. */
  clientSecret: pulumi.Input<string>;
  /**
   * The scopes that Cognito requests: of `profile`, `profile:user_id` and `postal_code`. Must be a list of
   * at least 1.
   * @default ["profile"]
   */
  authorizeScopes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /**
   * The claims from which the attributes of a user are filled. Merged over the mapping of the preset, which
   * `docs/guides/presets.md` of this package lists.
   */
  attributeMapping?: pulumi.Input<AttributeMappingArgs | undefined>;
  /**
   * The name of a provider that the pool already has, to adopt it instead of creating one; must equal its
   * name in the pool. Settings that the program does not declare keep their live values. Removing `adoptId`
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

/** Sign in with Apple in a preset. */
export interface AppleSignInArgs {
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
  /**
   * The scopes that Cognito requests: of `email` and `name`. Must be a list of at least 1.
   * @default ["email", "name"]
   */
  authorizeScopes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /**
   * The claims from which the attributes of a user are filled. Merged over the mapping of the preset, which
   * `docs/guides/presets.md` of this package lists.
   */
  attributeMapping?: pulumi.Input<AttributeMappingArgs | undefined>;
  /**
   * The name of a provider that the pool already has, to adopt it instead of creating one; must equal its
   * name in the pool. Settings that the program does not declare keep their live values. Removing `adoptId`
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

/** An OpenID Connect provider of an organization in a preset. */
export interface OidcSignInArgs {
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
  /**
   * The scopes that Cognito requests, such as `openid` and `email`. Must be a list of at least 1.
   * @default ["openid", "email", "profile"]
   */
  authorizeScopes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
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

/** A SAML 2.0 provider of an organization in a preset. */
export interface SamlSignInArgs {
  /**
   * The URL of the provider's metadata. Cognito reads it when the provider is created, and again every 6
   * hours or before the metadata expires, so a new certificate needs no update. Give this or
   * `metadataFile`.
   */
  metadataUrl?: pulumi.Input<string | undefined>;
  /**
   * The provider's metadata as XML text: `readFileSync(path, 'utf8')` reads a file. It must be replaced by
   * hand when a certificate changes: `metadataUrl` is better.
   */
  metadataFile?: pulumi.Input<string | undefined>;
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

/** The identity provider of an organization in a preset: exactly one of `saml` and `oidc`. */
export interface OrganizationSignInArgs {
  /** A SAML 2.0 provider. */
  saml?: SamlSignInArgs | undefined;
  /** An OpenID Connect provider. */
  oidc?: OidcSignInArgs | undefined;
  /**
   * The claims from which the attributes of a user are filled. Merged over the mapping of the preset, which
   * `docs/guides/presets.md` of this package lists.
   */
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
  /**
   * The name of a provider that the pool already has, to adopt it instead of creating one; must equal its
   * name in the pool. Settings that the program does not declare keep their live values. Removing `adoptId`
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
