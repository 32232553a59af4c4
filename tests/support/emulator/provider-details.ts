import type { Context } from './context';
import type { LiveProvider } from './live-pool';
import { poolKeys } from './pool-keys';

/** What the metadata of a provider names for a binding. */
export const locationIn = (metadata: string, service: string): string | undefined => {
  const element = new RegExp(`<[^<>]*\\b${service}\\b[^<>]*HTTP-Redirect[^<>]*>`).exec(metadata)?.[0];
  return /\bLocation="([^"]*)"/.exec(element ?? '')?.[1];
};

/** [D] API reference, CreateIdentityProvider, ProviderDetails, "Describe response" of each type. */
const added: Readonly<Record<string, (details: Record<string, string>) => Record<string, string>>> = {
  OIDC: () => ({ attributes_url_add_attributes: 'false' }),
  Google: () => ({
    attributes_url: 'https://people.googleapis.com/v1/people/me?personFields=',
    attributes_url_add_attributes: 'true',
    authorize_url: 'https://accounts.google.com/o/oauth2/v2/auth',
    oidc_issuer: 'https://accounts.google.com',
    token_request_method: 'POST',
    token_url: 'https://www.googleapis.com/oauth2/v4/token',
  }),
  // [T] Public Terraform programs list what comes back so that it is no drift: these keys, and no version that they did
  // not send. The version without one is of 2023.
  Facebook: ({ api_version = 'v17.0' }) => ({
    attributes_url: `https://graph.facebook.com/${api_version}/me?fields=`,
    attributes_url_add_attributes: 'true',
    authorize_url: `https://www.facebook.com/${api_version}/dialog/oauth`,
    token_request_method: 'GET',
    token_url: `https://graph.facebook.com/${api_version}/oauth/access_token`,
  }),
  LoginWithAmazon: () => ({
    attributes_url: 'https://api.amazon.com/user/profile',
    attributes_url_add_attributes: 'false',
    authorize_url: 'https://www.amazon.com/ap/oa',
    token_request_method: 'POST',
    token_url: 'https://api.amazon.com/auth/o2/token',
  }),
  SignInWithApple: () => ({
    attributes_url_add_attributes: 'false',
    authorize_url: 'https://appleid.apple.com/auth/authorize',
    oidc_issuer: 'https://appleid.apple.com',
    token_request_method: 'POST',
    token_url: 'https://appleid.apple.com/auth/token',
  }),
};

/** The keys that the service adds to the details of a request. */
export async function addedDetails(
  { ProviderType, UserPoolId, document }: LiveProvider,
  details: Record<string, string>,
  { settings }: Context,
): Promise<Record<string, string>> {
  if (!settings.providerDetailsAdded) return {};
  if (ProviderType !== 'SAML') return added[ProviderType]?.(details) ?? {};
  const metadata = document ?? details['MetadataFile'] ?? '';
  const { certificate } = await poolKeys(UserPoolId);
  const signOut = locationIn(metadata, 'SingleLogoutService');
  return {
    // [T] go-to-k/cdk-real-drift: the certificate is the pool's, not the provider's.
    ActiveEncryptionCertificate: certificate,
    SSORedirectBindingURI: locationIn(metadata, 'SingleSignOnService') ?? 'https://idp.example.com/sso/saml',
    ...(signOut !== undefined && { SLORedirectBindingURI: signOut }),
  };
}
