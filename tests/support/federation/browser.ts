import { CookieJar } from 'tough-cookie';
import { asksFor, formOf, type Next, type Page } from '../sign-in/page';
import { Refused } from '../sign-in/refused';

/** The origins of AWS's that an emulator serves, and where it does. */
export type Hosts = Readonly<Record<string, string>>;

const MOST_REDIRECTS = 20;

const isLoopback = ({ protocol, hostname }: URL): boolean => protocol === 'http:' && hostname === '127.0.0.1';

/** What a person signs in with: it keeps cookies, follows redirects and fills in forms. */
export class Browser {
  readonly #cookies = new CookieJar();

  constructor(private readonly hosts: Hosts) {}

  /** Where an address is served; nothing for one that is on no emulator, such as that of the app. */
  #served(url: URL): URL | undefined {
    const host = this.hosts[url.origin];
    if (host !== undefined) return new URL(`${url.pathname}${url.search}`, host);
    return isLoopback(url) ? url : undefined;
  }

  async #send(url: URL, served: URL, body?: URLSearchParams): Promise<Response> {
    const cookie = await this.#cookies.getCookieString(url.href);
    const response = await fetch(served, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body !== undefined && { body }),
      // An emulator that serves several hosts learns which one is meant.
      headers: { 'x-forwarded-host': url.host, ...(cookie !== '' && { cookie }) },
      redirect: 'manual',
    });
    for (const each of response.headers.getSetCookie())
      await this.#cookies.setCookie(each, url.href, { ignoreError: true });
    return response;
  }

  async #follow(url: URL, body: URLSearchParams | undefined, redirects: number): Promise<Next> {
    const served = this.#served(url);
    if (served === undefined) return { sentTo: url };
    const response = await this.#send(url, served, body);
    const location = response.headers.get('location');
    if (location === null) {
      const html = await response.text();
      if (!response.ok) throw new Refused('PageError', `HTTP ${response.status} at ${url}: ${html}`);
      return { url: url.href, html };
    }
    if (redirects === 0) throw new Refused('Redirects', `too many redirects, the last to ${location}`);
    return this.#follow(new URL(location, url), undefined, redirects - 1);
  }

  /** The page at an address, or the address of the app that it leads back to. */
  open(url: URL): Promise<Next> {
    return this.#follow(url, undefined, MOST_REDIRECTS);
  }

  /** Fills in the form of a page and sends it off. */
  submit(page: Page, given: Readonly<Record<string, string>>): Promise<Next> {
    for (const name of Object.keys(given))
      if (!asksFor(page, name)) throw new Refused('NotOffered', `the page does not ask for ${name}`);
    const { action, hidden } = formOf(page);
    return this.#follow(action, new URLSearchParams({ ...hidden, ...given }), MOST_REDIRECTS);
  }
}
