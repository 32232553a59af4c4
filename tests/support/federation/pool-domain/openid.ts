import * as openid from 'openid-client';
import type { LiveProvider } from '../../emulator/live-pool';
import { Denied, messageOf } from './denied';
import type { Identity } from './profile';

/** The provider by its live details: endpoints that are given count; others are those of the discovery document. */
async function configurationOf({ ProviderDetails: details }: LiveProvider): Promise<openid.Configuration> {
  const { oidc_issuer: issuer = '', client_id: id = '', client_secret: secret } = details;
  const { authorize_url: authorize, token_url: token, attributes_url: attributes, jwks_uri: jwks } = details;
  // [D] Developer guide, "Using OIDC identity providers with a user pool": Cognito knows client_secret_post only.
  const authentication = openid.ClientSecretPost(secret);
  const configuration =
    authorize === undefined
      ? await openid.discovery(new URL(issuer), id, undefined, authentication, {
          // AWS demands https; nothing but loopback is reached here.
          execute: [openid.allowInsecureRequests],
        })
      : new openid.Configuration(
          {
            issuer,
            authorization_endpoint: authorize,
            ...(token !== undefined && { token_endpoint: token }),
            ...(attributes !== undefined && { userinfo_endpoint: attributes }),
            ...(jwks !== undefined && { jwks_uri: jwks }),
          },
          id,
          undefined,
          authentication,
        );
  openid.allowInsecureRequests(configuration);
  // [D] "OIDC user pool IdP authentication flow": the pool checks the signature of the ID token.
  openid.enableNonRepudiationChecks(configuration);
  return configuration;
}

/** Where a person signs in at the provider. */
export async function openIdSignIn(provider: LiveProvider, callback: string, state: string): Promise<URL> {
  return openid.buildAuthorizationUrl(await configurationOf(provider), {
    redirect_uri: callback,
    response_type: 'code',
    scope: provider.ProviderDetails['authorize_scopes'] ?? 'openid',
    state,
  });
}

/** [D] The same page: attributes are those of the user info endpoint; by which method, the provider's details say. */
async function attributesOf(
  configuration: openid.Configuration,
  { ProviderDetails: details }: LiveProvider,
  accessToken: string,
  subject: string,
): Promise<Readonly<Record<string, unknown>>> {
  if (details['attributes_request_method'] !== 'POST')
    return openid.fetchUserInfo(configuration, accessToken, subject);
  const { userinfo_endpoint: endpoint = '' } = configuration.serverMetadata();
  const response = await openid.fetchProtectedResource(configuration, accessToken, new URL(endpoint), 'POST');
  const claims: unknown = await response.json();
  if (typeof claims !== 'object' || claims === null) throw new Error('no claims came');
  const attributes: Record<string, unknown> = { ...claims };
  if (attributes['sub'] !== subject) throw new Error('the user info is about somebody else');
  return attributes;
}

/** Who came back from the provider: the code is exchanged, and the ID token checked. */
export async function openIdIdentity(
  provider: LiveProvider,
  callback: URL,
  state: string,
): Promise<Identity> {
  const configuration = await configurationOf(provider);
  try {
    const tokens = await openid.authorizationCodeGrant(configuration, callback, {
      expectedState: state,
      idTokenExpected: true,
    });
    const subject = tokens.claims()?.sub ?? '';
    const claims = await attributesOf(configuration, provider, tokens.access_token, subject);
    const userId = String(claims[provider.AttributeMapping?.['username'] ?? 'sub'] ?? '');
    return { provider, userId, claims, issuer: provider.ProviderDetails['oidc_issuer'] ?? '' };
  } catch (cause) {
    // [T] TimothyJones/github-cognito-openid-wrapper#3: the app gets this error, with other words.
    throw new Denied('invalid_request', `Bad token response: ${messageOf(cause)}`);
  }
}
