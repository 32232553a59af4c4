import { Refused } from './refused';

/** A page of the managed login, as far as a user's browser has to understand it. */
export interface Page {
  readonly url: string;
  readonly html: string;
}

/** The fields of a form, by their names. */
type Fields = Readonly<Record<string, string>>;

const ENTITIES: Fields = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

const plain = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot|#x27);/g, (found) => ENTITIES[found] ?? found);

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : plain(value);
};

const tags = (html: string, name: string): readonly string[] =>
  html.match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? [];

/** Whether the page lets the user give this, by a field or by a button. */
export const asksFor = ({ html }: Page, name: string, value?: string): boolean =>
  [...tags(html, 'input'), ...tags(html, 'button')].some(
    (tag) => attribute(tag, 'name') === name && (value === undefined || attribute(tag, 'value') === value),
  );

/** What the page lets the user choose under a name. */
export const choices = ({ html }: Page, name: string): readonly string[] =>
  [...tags(html, 'input'), ...tags(html, 'button')]
    .filter((tag) => attribute(tag, 'name') === name)
    .map((tag) => attribute(tag, 'value') ?? '');

const errorOf = ({ html }: Page): string | undefined => {
  const found = /<div class="error">([^<]*)</.exec(html)?.[1];
  return found === undefined ? undefined : plain(found);
};

function hiddenFields(html: string): Record<string, string> {
  const hidden = tags(html, 'input').filter((tag) => attribute(tag, 'type') === 'hidden');
  return Object.fromEntries(
    hidden.map((tag) => [attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? '']),
  );
}

/** The next page, or the address that the browser is sent back to. */
export type Next = Page | { readonly sentTo: URL };

async function read(response: Response, url: string): Promise<Next> {
  const location = response.headers.get('location');
  if (location !== null) return { sentTo: new URL(location, url) };
  const html = await response.text();
  if (!response.ok) throw new Refused('ManagedLoginError', `HTTP ${response.status}: ${html}`);
  const error = errorOf({ url, html });
  if (error !== undefined) throw new Refused('ManagedLoginRefusal', error);
  return { url, html };
}

export const open = async (url: URL): Promise<Next> =>
  read(await fetch(url, { redirect: 'manual' }), url.href);

/** Where the form of a page goes, and what it brings along by itself. */
export const formOf = ({ url, html }: Page): { readonly action: URL; readonly hidden: Fields } => ({
  action: new URL(attribute(tags(html, 'form')[0] ?? '', 'action') ?? '', url),
  hidden: hiddenFields(html),
});

/** Fills in the page's form and sends it off. */
export async function submit(page: Page, given: Fields): Promise<Next> {
  for (const name of Object.keys(given))
    if (!asksFor(page, name)) throw new Refused('NotOffered', `the page does not ask for ${name}`);
  const { action: url, hidden } = formOf(page);
  const body = new URLSearchParams({ ...hidden, ...given });
  return read(await fetch(url, { method: 'POST', body, redirect: 'manual' }), url.href);
}

export function stillOn(next: Next): Page {
  if ('sentTo' in next) throw new Refused('SentBack', `sent back to ${next.sentTo}`);
  return next;
}
