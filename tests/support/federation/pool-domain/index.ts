import { randomUUID } from 'node:crypto';
import type { SAML } from '@node-saml/node-saml';
import type { Emulator } from '../../emulator';
import type { LivePool, LiveProvider } from '../../emulator/live-pool';
import { poolKeys } from '../../emulator/pool-keys';
import { answering, type Served, sentForm, serveLoopback } from '../loopback';
import { type AppRequest, knownApp, poolAt, providerAsked, readAppRequest } from './app-request';
import { Denied, messageOf } from './denied';
import { openIdIdentity, openIdSignIn } from './openid';
import { type Identity, type Profile, Profiles } from './profile';
import { askingServiceProvider, samlIdentity, samlSignIn, unaskedIdentity } from './saml';
import { SignOut } from './sign-out';
import { issuerOf, Tokens } from './tokens';

/** The domains of the emulator's pools, as far as a sign-in at an identity provider needs them. */
export interface PoolDomains extends Served {
  /** The users whom sign-ins have made. */
  profiles(poolId: string): readonly Profile[];
  /** What GetSigningCertificate answers: the certificate with which a pool signs its requests. */
  signingCertificate(poolId: string): Promise<string>;
}

/** A person who is at an identity provider. */
interface Away {
  readonly request: AppRequest;
  readonly provider: LiveProvider;
  readonly saml?: SAML;
}

const backToApp = (
  redirectUri: string,
  parameters: Readonly<Record<string, string | undefined>>,
): Response => {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined) url.searchParams.set(name, value);
  return Response.redirect(url);
};

const answerJson = (value: unknown, status = 200): Response => Response.json(value, { status });

/** Tells an app why its user does not come back signed in. */
const deny = (cause: unknown, redirectUri: string, state: string | null | undefined): Response => {
  if (!(cause instanceof Denied)) throw cause;
  return backToApp(redirectUri, {
    error: cause.error,
    error_description: cause.message,
    state: state ?? undefined,
  });
};

class Domains {
  readonly profiles = new Profiles();
  readonly #tokens = new Tokens();
  readonly #away = new Map<string, Away>();
  readonly #signOut = new SignOut();

  constructor(private readonly emulator: Emulator) {}

  async #send(request: AppRequest, provider: LiveProvider): Promise<URL> {
    const state = randomUUID();
    if (provider.ProviderType === 'OIDC') {
      const url = await openIdSignIn(provider, `${request.domain}/oauth2/idpresponse`, state);
      this.#away.set(state, { request, provider });
      return url;
    }
    if (provider.ProviderType !== 'SAML')
      throw new Denied('invalid_request', `${provider.ProviderType} is at addresses that no test reaches`);
    const saml = await askingServiceProvider(request.pool, provider, `${request.domain}/saml2/idpresponse`);
    this.#away.set(state, { request, provider, saml });
    return samlSignIn(saml, state);
  }

  async #authorize(url: URL, host: string | null): Promise<Response> {
    const pool = poolAt(this.emulator, host);
    const { redirectUri } = knownApp(pool, url.searchParams);
    try {
      const request = readAppRequest(pool, url.searchParams);
      return Response.redirect(await this.#send(request, providerAsked(request, url.searchParams)));
    } catch (cause) {
      return deny(cause, redirectUri, url.searchParams.get('state'));
    }
  }

  /** Signs in whoever it is, and sends the browser back to the app, which learns why if it is nobody. */
  async #signIn(request: AppRequest, identify: () => Promise<Identity>): Promise<Response> {
    try {
      const identity = await identify();
      const profile = this.profiles.signIn(request, identity);
      const code = this.#tokens.code({ request, profile });
      const response = backToApp(request.redirectUri, { code, state: request.state });
      if (identity.saml === undefined) return response;
      const cookie = this.#signOut.begin({ provider: identity.provider, profile: identity.saml });
      return new Response(null, {
        status: response.status,
        headers: [...response.headers, ['set-cookie', cookie]],
      });
    } catch (cause) {
      return deny(cause, request.redirectUri, request.state);
    }
  }

  /** A person has come back: each state is good once. */
  #returned(state: string): Away | undefined {
    const away = this.#away.get(state);
    this.#away.delete(state);
    return away;
  }

  async #openIdBack({ pathname, search, searchParams }: URL): Promise<Response> {
    const state = searchParams.get('state') ?? '';
    const away = this.#returned(state);
    if (away === undefined) throw new Denied('invalid_request', 'nobody is away with this state');
    const callback = new URL(`${pathname}${search}`, away.request.domain);
    return this.#signIn(away.request, () => openIdIdentity(away.provider, callback, state));
  }

  async #samlBack(pool: LivePool, form: Readonly<Record<string, string>>): Promise<Response> {
    const { SAMLResponse = '', RelayState = '' } = form;
    const away = this.#returned(RelayState);
    if (away?.saml !== undefined) {
      const { request, provider, saml } = away;
      return this.#signIn(request, () => samlIdentity(saml, provider, SAMLResponse));
    }
    const asked = new URLSearchParams(RelayState);
    const request = readAppRequest(pool, asked);
    return this.#signIn(request, async () => {
      const callback = `${request.domain}/saml2/idpresponse`;
      return unaskedIdentity(pool, providerAsked(request, asked), callback, SAMLResponse);
    });
  }

  async #token(request: Request): Promise<Response> {
    const form = await sentForm(request);
    return answerJson(await this.#tokens.exchange(form, request.headers.get('authorization')));
  }

  async #published(pathname: string): Promise<Response> {
    const [, poolId = '', , document] = pathname.split('/');
    const pool = this.emulator.pool(poolId);
    if (document === 'jwks.json') return answerJson(await this.#tokens.publicKeys(poolId));
    return answerJson({ issuer: issuerOf(pool), jwks_uri: `${issuerOf(pool)}/.well-known/jwks.json` });
  }

  async #route(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const host = request.headers.get('x-forwarded-host');
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /oauth2/authorize':
        return this.#authorize(url, host);
      case 'GET /oauth2/idpresponse':
        return this.#openIdBack(url);
      case 'POST /saml2/idpresponse':
        return this.#samlBack(poolAt(this.emulator, host), await sentForm(request));
      case 'POST /oauth2/token':
        return this.#token(request);
      case 'GET /logout':
        return Response.redirect(await this.#signOut.leave(request, poolAt(this.emulator, host)));
      case 'POST /saml2/logout':
        return Response.redirect(await this.#signOut.back(await sentForm(request)));
      default:
        if (/^\/[^/]+\/\.well-known\//.test(url.pathname)) return this.#published(url.pathname);
        return new Response('no such page', { status: 404 });
    }
  }

  async answer(request: Request): Promise<Response> {
    try {
      return await this.#route(request);
    } catch (cause) {
      if (!(cause instanceof Denied)) throw cause;
      return answerJson({ error: cause.error, error_description: messageOf(cause) }, 400);
    }
  }
}

/** Serves the domains of all pools of the emulator, which browsers reach by the header `x-forwarded-host`. */
export async function servePoolDomains(emulator: Emulator): Promise<PoolDomains> {
  const domains = new Domains(emulator);
  const served = await serveLoopback((url) => answering(url, (request) => domains.answer(request)));
  return {
    ...served,
    profiles: (poolId) => domains.profiles.of(poolId),
    signingCertificate: async (poolId) => (await poolKeys(poolId)).certificate,
  };
}
