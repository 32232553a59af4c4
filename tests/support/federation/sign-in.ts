import { createHash, randomBytes } from 'node:crypto';
import { type Fields, text } from '../sign-in/fields';
import { asksFor, type Next } from '../sign-in/page';
import { Refused } from '../sign-in/refused';
import { Browser, type Hosts } from './browser';
import type { Person } from './people';

/** An app: a client of the pool, as its developer sets it up with the outputs of the stack. */
export interface App {
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly redirectUri: string;
  /** The URL of the pool's domain. */
  readonly domain: string;
  readonly hosts: Hosts;
}

/** At which provider to sign in: by its name in the pool, or by one of its identifiers. */
export type At = { readonly identity_provider: string } | { readonly idp_identifier: string };

export interface Granted {
  readonly idToken: string;
  readonly accessToken: string;
  /** The pages on the way, by their addresses without the query. */
  readonly visited: readonly string[];
}

const random = (): string => randomBytes(32).toString('base64url');

/** Fills in whatever pages come, until the browser is back at the app. */
export async function throughPages(
  browser: Browser,
  person: Person,
  first: Next,
): Promise<{ readonly visited: readonly string[]; readonly sentTo: URL }> {
  const visited: string[] = [];
  let next = first;
  while (!('sentTo' in next)) {
    const { origin, pathname } = new URL(next.url);
    visited.push(`${origin}${pathname}`);
    if (visited.length > 10) throw new Refused('Endless', visited.join(' '));
    const { login, password } = person;
    next = await browser.submit(next, asksFor(next, 'password') ? { login, password } : {});
  }
  return { visited, sentTo: next.sentTo };
}

/** Changes the code for tokens, as the back end of an app does. */
export async function redeem(
  { hosts, domain, clientId, clientSecret, redirectUri }: App,
  code: string,
  verifier: string,
): Promise<Fields> {
  const basic = Buffer.from(`${clientId}:${clientSecret ?? ''}`).toString('base64');
  const response = await fetch(new URL('/oauth2/token', hosts[domain]), {
    method: 'POST',
    headers: clientSecret === undefined ? {} : { authorization: `Basic ${basic}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
    }),
  });
  const body: unknown = await response.json();
  const answer: Fields = typeof body === 'object' && body !== null ? { ...body } : {};
  if (!response.ok) throw new Refused(text(answer, 'error'), JSON.stringify(answer));
  return answer;
}

/** A code, as the app gets it, and what it needs to change it. */
export interface Returned {
  readonly code: string;
  readonly verifier: string;
  readonly visited: readonly string[];
}

/** Signs a person in at an identity provider, up to the code with which the browser returns to the app. */
export async function returnWithCode(
  app: App,
  at: At,
  person: Person,
  browser = new Browser(app.hosts),
): Promise<Returned> {
  const [state, verifier] = [random(), random()];
  const url = new URL('/oauth2/authorize', app.domain);
  url.search = new URLSearchParams({
    ...at,
    response_type: 'code',
    client_id: app.clientId,
    redirect_uri: app.redirectUri,
    scope: 'openid',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const { visited, sentTo } = await throughPages(browser, person, await browser.open(url));
  const { searchParams: given } = sentTo;
  const error = given.get('error');
  if (error !== null) throw new Refused(error, given.get('error_description') ?? '');
  if (!sentTo.href.startsWith(app.redirectUri)) throw new Refused('OtherApp', `sent to ${sentTo}`);
  if (given.get('state') !== state) throw new Refused('OtherState', 'another sign-in came back');
  return { code: given.get('code') ?? '', verifier, visited };
}

/** Signs a person in at an identity provider, for an app. */
export async function signInThrough(app: App, at: At, person: Person, browser?: Browser): Promise<Granted> {
  const { code, verifier, visited } = await returnWithCode(app, at, person, browser);
  const granted = await redeem(app, code, verifier);
  return { idToken: text(granted, 'id_token'), accessToken: text(granted, 'access_token'), visited };
}
