import type { Struct } from '../../codec/struct';
import type { IdentityProviderSettings } from './settings';
import { OidcProvider } from './types/oidc';
import { SamlProvider } from './types/saml';
import { AmazonProvider, AppleProvider, FacebookProvider, GoogleProvider } from './types/social';

export type ProviderType = IdentityProviderSettings['providerType'];

/** A type of provider: its block, and how its details differ from the settings in it. */
export interface TypeOfProvider {
  readonly type: ProviderType;
  readonly codec: Struct;
  /** What separates the scopes. */
  readonly separator: ' ' | ',';
  /** The keys that AWS adds to a response by itself (API reference, CreateIdentityProvider, ProviderDetails). */
  readonly added: ReadonlyArray<string>;
  /** Whether a pool has one provider of it at most, whose name is the type. */
  readonly isSocial: boolean;
}

const ENDPOINTS = ['attributes_url', 'authorize_url', 'token_url'];
const ADDED = ['attributes_url_add_attributes', 'token_request_method'];

/** The types by their blocks. */
export const PROVIDER_TYPES = {
  saml: {
    type: 'SAML',
    codec: SamlProvider,
    separator: ' ',
    added: ['ActiveEncryptionCertificate', 'SLORedirectBindingURI', 'SSORedirectBindingURI'],
    isSocial: false,
  },
  oidc: {
    type: 'OIDC',
    codec: OidcProvider,
    separator: ' ',
    added: ADDED,
    isSocial: false,
  },
  google: {
    type: 'Google',
    codec: GoogleProvider,
    separator: ' ',
    added: [...ADDED, ...ENDPOINTS, 'oidc_issuer'],
    isSocial: true,
  },
  facebook: {
    type: 'Facebook',
    codec: FacebookProvider,
    separator: ',',
    added: [...ADDED, ...ENDPOINTS],
    isSocial: true,
  },
  loginWithAmazon: {
    type: 'LoginWithAmazon',
    codec: AmazonProvider,
    separator: ' ',
    added: [...ADDED, ...ENDPOINTS],
    isSocial: true,
  },
  signInWithApple: {
    type: 'SignInWithApple',
    codec: AppleProvider,
    separator: ' ',
    added: [...ADDED, 'authorize_url', 'token_url', 'oidc_issuer'],
    isSocial: true,
  },
} as const satisfies { readonly [block: string]: TypeOfProvider };

export type Block = keyof typeof PROVIDER_TYPES;

/** Every block, with its type. */
export const BLOCKS: ReadonlyArray<readonly [Block, TypeOfProvider]> = Object.entries<TypeOfProvider>(
  PROVIDER_TYPES,
).map(([block, provider]) => [block as Block, provider]);

/** The block of a type of AWS; undefined for a type that this package does not know. */
export const blockOf = (type: unknown): readonly [Block, TypeOfProvider] | undefined =>
  BLOCKS.find(([, provider]) => provider.type === type);
