import { randomUUID } from 'node:crypto';
import { generate } from 'selfsigned';
import { answering, formPage, type Served, sentForm, serveLoopback } from '../loopback';
import { People, type Person } from '../people';
import {
  type Asked,
  type Authority,
  assertionFor,
  metadataOf,
  readSignIn,
  readSignOut,
  signedOut,
} from './messages';
import type { Trusted } from './trusted';

export type { Trusted } from './trusted';

export interface SamlProviderOptions {
  readonly people: readonly Person[];
  /** The names of the attributes that its assertions have. */
  readonly attributes: readonly string[];
}

export interface SamlProvider extends Served {
  readonly people: People;
  readonly metadata: string;
  readonly metadataUrl: string;
  /** Where a person begins a sign-in at a service provider, which gets the relay state. */
  startUrl(entityId: string, relayState: string): URL;
  trust(serviceProvider: Trusted): void;
  /** Signs with a new key from then on, which the metadata names. */
  rotate(): Promise<void>;
  /** Signs with a key that the metadata does not name. */
  forge(): Promise<void>;
}

interface KeyPair {
  readonly private: string;
  readonly cert: string;
}

const newKeyPair = (): Promise<KeyPair> =>
  generate([{ name: 'commonName', value: 'idp.example.com' }], { keySize: 2048, algorithm: 'sha256' });

const SESSION = 'idp-session';

const sessionIn = (request: Request): string | undefined =>
  new RegExp(`\\b${SESSION}=([^;]+)`).exec(request.headers.get('cookie') ?? '')?.[1];

/** A sign-in that waits for a person's password. */
interface Pending {
  readonly asked: Asked;
  readonly relayState: string;
}

class Pages {
  readonly people: People;
  readonly trusted = new Map<string, Trusted>();
  readonly #pending = new Map<string, Pending>();
  /** The logins of those who are signed in, by their session. */
  readonly #sessions = new Map<string, string>();

  constructor(
    people: readonly Person[],
    private readonly authority: () => Authority,
  ) {
    this.people = new People(people);
  }

  async #assert({ asked, relayState }: Pending, person: Person, headers?: HeadersInit): Promise<Response> {
    const SAMLResponse = await assertionFor(this.authority(), asked, person);
    const page = formPage(asked.by.assertionConsumerUri, { SAMLResponse, RelayState: relayState });
    for (const [name, value] of new Headers(headers)) page.headers.set(name, value);
    return page;
  }

  /** Asks for the password, unless the person is signed in. */
  async #begin(request: Request, pending: Pending): Promise<Response> {
    const person = this.people.find(this.#sessions.get(sessionIn(request) ?? ''));
    if (person !== undefined) return this.#assert(pending, person);
    const id = randomUUID();
    this.#pending.set(id, pending);
    return formPage('/login', { id, login: undefined, password: undefined });
  }

  async #login(request: Request): Promise<Response> {
    const form = await sentForm(request);
    const pending = this.#pending.get(form['id'] ?? '');
    const person = this.people.authenticate(form);
    if (pending === undefined || person === undefined)
      return new Response('wrong login or password', { status: 403 });
    const session = randomUUID();
    this.#sessions.set(session, person.login);
    return this.#assert(pending, person, { 'set-cookie': `${SESSION}=${session}; Path=/; HttpOnly` });
  }

  async #logout(request: Request, url: URL): Promise<Response> {
    const asked = await readSignOut(this.authority(), url, this.trusted);
    const session = sessionIn(request) ?? '';
    if (this.#sessions.get(session) === asked.login) this.#sessions.delete(session);
    return formPage(asked.by.logoutUri ?? '', {
      SAMLResponse: signedOut(this.authority(), asked),
      RelayState: url.searchParams.get('RelayState') ?? '',
    });
  }

  async answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const relayState = url.searchParams.get('RelayState') ?? '';
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /metadata':
        return new Response(metadataOf(this.authority()));
      case 'GET /sso':
        return this.#begin(request, {
          asked: await readSignIn(this.authority(), url, this.trusted),
          relayState,
        });
      case 'GET /start': {
        const by = this.trusted.get(url.searchParams.get('to') ?? '');
        if (by === undefined) return new Response('no such service provider', { status: 404 });
        return this.#begin(request, { asked: { by, id: undefined }, relayState });
      }
      case 'POST /login':
        return this.#login(request);
      case 'GET /slo':
        return this.#logout(request, url);
      default:
        return new Response('no such page', { status: 404 });
    }
  }
}

/** Starts a SAML identity provider by `samlify`, with a sign-in page that asks for a password. */
export async function startSamlProvider({ people, attributes }: SamlProviderOptions): Promise<SamlProvider> {
  let signing = await newKeyPair();
  let published = signing;
  let at = '';
  const authority = (): Authority => ({
    url: at,
    privateKey: signing.private,
    certificate: published.cert,
    attributes,
  });
  const pages = new Pages(people, authority);
  const served = await serveLoopback((url) => {
    at = url;
    return answering(url, async (request) =>
      // A message that the library refuses is the test's affair, and no fault of this server.
      pages.answer(request).catch((cause: unknown) => new Response(String(cause), { status: 400 })),
    );
  });
  return {
    ...served,
    people: pages.people,
    get metadata() {
      return metadataOf(authority());
    },
    metadataUrl: `${served.url}/metadata`,
    startUrl: (to, RelayState) => new URL(`/start?${new URLSearchParams({ to, RelayState })}`, served.url),
    trust: (serviceProvider) => void pages.trusted.set(serviceProvider.entityId, serviceProvider),
    rotate: async () => {
      signing = await newKeyPair();
      published = signing;
    },
    forge: async () => {
      signing = await newKeyPair();
    },
  };
}
