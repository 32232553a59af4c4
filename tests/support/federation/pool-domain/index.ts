import { randomUUID } from 'node:crypto';
import type { SAML } from '@node-saml/node-saml';
import type { Emulator } from '../../emulator';
import type { LiveProvider } from '../../emulator/live-pool';
import { answering, type Served, sentForm, serveLoopback } from '../loopback';
import { type AppRequest, knownApp, poolAt, providerAsked, readAppRequest } from './app-request';
import { Denied, messageOf } from './denied';
import { openIdIdentity, openIdSignIn } from './openid';
import { type Identity, type Profile, Profiles } from './profile';
import { samlIdentity, samlSignIn, serviceProvider } from './saml';
import { issuerOf, Tokens } from './tokens';

/** The domains of the emulator's pools, as far as a sign-in at an identity provider needs them. */
export interface PoolDomains extends Served {
  /** The users whom sign-ins have made. */
  profiles(poolId: string): readonly Profile[];
}

/** A person who is at an identity provider. */
interface Away {
  readonly request: AppRequest;
  readonly provider: LiveProvider;
  readonly saml?: SAML;
}

const backToApp = (redirectUri: string, told: Readonly<Record<string, string | undefined>>): Response => {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(told))
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
    const saml = serviceProvider(request.pool, provider, `${request.domain}/saml2/idpresponse`);
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

  /** A person has come back: each state is good once. */
  async #back(state: string, identify: (away: Away) => Promise<Identity>): Promise<Response> {
    const away = this.#away.get(state);
    this.#away.delete(state);
    if (away === undefined) throw new Denied('invalid_request', 'nobody is away with this state');
    const { request } = away;
    try {
      const profile = this.profiles.signIn(request, await identify(away));
      return backToApp(request.redirectUri, {
        code: this.#tokens.code({ request, profile }),
        state: request.state,
      });
    } catch (cause) {
      return deny(cause, request.redirectUri, request.state);
    }
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
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /oauth2/authorize':
        return this.#authorize(url, request.headers.get('x-forwarded-host'));
      case 'GET /oauth2/idpresponse':
        return this.#back(url.searchParams.get('state') ?? '', ({ request: { domain }, provider }) =>
          openIdIdentity(
            provider,
            new URL(`${url.pathname}${url.search}`, domain),
            url.searchParams.get('state') ?? '',
          ),
        );
      case 'POST /saml2/idpresponse': {
        const { SAMLResponse = '', RelayState = '' } = await sentForm(request);
        return this.#back(RelayState, async ({ provider, saml }) => {
          if (saml === undefined) throw new Denied('server_error', 'no SAML provider was asked');
          return samlIdentity(saml, provider, SAMLResponse);
        });
      }
      case 'POST /oauth2/token':
        return this.#token(request);
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
  return { ...served, profiles: (poolId) => domains.profiles.of(poolId) };
}
