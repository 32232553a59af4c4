import { exportJWK, generateKeyPair } from 'jose';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { answering, formPage, type Served, sentForm, serveLoopback } from './loopback';
import { People, type Person } from './people';

/** An app that is registered at the provider: here, the user pool. */
export interface Registration {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

export interface OpenIdProviderOptions {
  readonly registration: Registration;
  readonly people: readonly Person[];
  /**
   * Where the claims of a scope are: OpenID Connect Core 5.4 has them at the user info endpoint, and many providers also in
   * the ID token.
   */
  readonly claimsIn?: 'user info' | 'id token';
}

export interface OpenIdProvider extends Served {
  readonly people: People;
  /** The requests that it received, as `GET /me`. */
  readonly requests: string[];
}

/** A person has agreed to everything beforehand: the grant has what the request asks for. */
async function grantAll({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({
    accountId: oidc.session?.accountId ?? '',
    clientId: oidc.client?.clientId ?? '',
  });
  grant.addOIDCScope(String(oidc.params?.['scope'] ?? 'openid'));
  await grant.save();
  return grant;
}

async function configuration(
  { registration, claimsIn = 'user info' }: OpenIdProviderOptions,
  people: People,
): Promise<Configuration> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return {
    clients: [
      {
        client_id: registration.clientId,
        client_secret: registration.clientSecret,
        redirect_uris: [registration.redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        // [D] Developer guide, "Using OIDC identity providers with a user pool": the only way that Cognito knows.
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['given_name', 'family_name', 'nickname'],
      department: ['department'],
    },
    conformIdTokenClaims: claimsIn === 'user info',
    pkce: { required: () => false },
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'acme-1' }] },
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    loadExistingGrant: grantAll,
    findAccount: (_, login) => {
      const person = people.find(login);
      return (
        person && {
          accountId: person.login,
          claims: () => ({ ...person.claims, sub: person.login }),
        }
      );
    },
  };
}

/** Starts `oidc-provider`, a certified OpenID provider, with a sign-in page that asks for a password. */
export async function startOpenIdProvider(options: OpenIdProviderOptions): Promise<OpenIdProvider> {
  const people = new People(options.people);
  const requests: string[] = [];
  const served = await serveLoopback(async (url) => {
    const provider = new Provider(url, await configuration(options, people));
    const callback = provider.callback();
    return (incoming, outgoing) => {
      requests.push(`${incoming.method} ${new URL(incoming.url ?? '/', url).pathname}`);
      if (incoming.url?.startsWith('/interaction/') !== true) return void callback(incoming, outgoing);
      return answering(url, async (request) => {
        if (request.method === 'GET') return formPage(request.url, { login: undefined, password: undefined });
        const person = people.authenticate(await sentForm(request));
        if (person === undefined) return new Response('wrong login or password', { status: 403 });
        const login = { login: { accountId: person.login } };
        return Response.redirect(await provider.interactionResult(incoming, outgoing, login));
      })(incoming, outgoing);
    };
  });
  return { ...served, people, requests };
}
