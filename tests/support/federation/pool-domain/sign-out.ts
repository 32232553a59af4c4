import { randomUUID } from 'node:crypto';
import type { Profile, SAML } from '@node-saml/node-saml';
import type { LivePool, LiveProvider } from '../../emulator/live-pool';
import { domainUrl } from './app-request';
import { Denied } from './denied';
import { refuseUnlessSignedOut, samlSignOut } from './saml';

/** Somebody whose browser is signed in at the domain, through a SAML provider. */
interface Session {
  readonly provider: LiveProvider;
  readonly profile: Profile;
}

const COOKIE = 'cognito';

const sessionIn = (request: Request): string =>
  new RegExp(`\\b${COOKIE}=([^;]+)`).exec(request.headers.get('cookie') ?? '')?.[1] ?? '';

/** [D] Developer guide, "The managed login sign-out endpoint": who is signed in at a domain, and how they sign out. */
export class SignOut {
  readonly #sessions = new Map<string, Session>();
  /** Those who sign out at their provider, and where the app wants them afterwards. */
  readonly #away = new Map<string, { readonly saml: SAML; readonly logoutUri: string }>();

  /** The cookie of a browser that is signed in from now on. */
  begin(session: Session): string {
    const id = randomUUID();
    this.#sessions.set(id, session);
    return `${COOKIE}=${id}; Path=/; HttpOnly; Secure`;
  }

  /** Where a browser goes to sign out: to the provider first, if that is asked for. */
  async leave(request: Request, pool: LivePool): Promise<URL> {
    const { searchParams: asked } = new URL(request.url);
    const client = pool.clients.get(asked.get('client_id') ?? '');
    const logoutUri = asked.get('logout_uri') ?? '';
    if (client?.LogoutURLs?.includes(logoutUri) !== true)
      throw new Denied('invalid_request', `${logoutUri} is no sign-out URL of the client`);
    const id = sessionIn(request);
    const session = this.#sessions.get(id);
    this.#sessions.delete(id);
    if (session?.provider.ProviderDetails['IDPSignout'] !== 'true') return new URL(logoutUri);
    const state = randomUUID();
    const callback = `${domainUrl(pool)}/saml2/logout`;
    const { saml, url } = await samlSignOut(pool, session.provider, callback, session.profile, state);
    this.#away.set(state, { saml, logoutUri });
    return url;
  }

  /** A browser comes back from the provider. */
  async back({ SAMLResponse = '', RelayState = '' }: Readonly<Record<string, string>>): Promise<URL> {
    const away = this.#away.get(RelayState);
    this.#away.delete(RelayState);
    if (away === undefined) throw new Denied('invalid_request', 'nobody is away with this state');
    await refuseUnlessSignedOut(away.saml, SAMLResponse);
    return new URL(away.logoutUri);
  }
}
