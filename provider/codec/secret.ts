import { type Path, startsWith } from './path';
import { isPlainObject, own } from './plain-object';
import { isUnknown } from './unknown';

/** The replacement of a secret value in messages. */
export const MASK = '[secret]';

/** The reserved property in which a program, and then the state, lists the paths of secret inputs. */
export const SECRETS = '__secrets';

/** Tests which paths hold secret values. */
export interface Secrets {
  readonly has: (path: Path) => boolean;
}

/** The values at these paths and everything inside them. */
export const secretsAt = (paths: ReadonlyArray<Path>): Secrets => ({
  has: (path) => paths.some((secret) => startsWith(path, secret)),
});

const isStep = (u: unknown): u is string | number => typeof u === 'string' || typeof u === 'number';

/** Paths as a state or a program stores them; other values are ignored. */
export const pathsFrom = (u: unknown): ReadonlyArray<Path> =>
  Array.isArray(u) ? u.filter((path): path is Path => Array.isArray(path) && path.every(isStep)) : [];

/** The strings inside a value, with numbers formatted. */
const textsIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === 'string') return value === '' || isUnknown(value) ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/**
 * The strings at a path. A list index matches any element, since the order may differ from the one where the path was
 * taken.
 */
export const textsAt = (value: unknown, [head, ...rest]: Path): ReadonlyArray<string> => {
  if (head === undefined) return textsIn(value);
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, rest));
  return isPlainObject(value) ? textsAt(own(value, String(head)), rest) : [];
};

/** The minimum length of a secret that is masked inside words: a shorter one is also part of ordinary words. */
export const LONG = 4;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const maskWhole = (text: string, secret: string): string =>
  secret.length >= LONG
    ? text.replaceAll(secret, MASK)
    : text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(secret)}(?![\\p{L}\\p{N}])`, 'gu'), MASK);

/** Masks the start of a secret that the ellipsis of a shortened message cuts off. */
const maskShortened = (text: string, secret: string): string => {
  const end = text.indexOf('…');
  if (end < 0) return text;
  const [before, after] = [text.slice(0, end), text.slice(end + 1)];
  const first = secret.slice(0, LONG);
  const starts = [...before.matchAll(new RegExp(escaped(first), 'g'))].map(({ index }) => index);
  const start = starts.find((index) => secret.startsWith(before.slice(index)));
  const kept = start === undefined ? before : `${before.slice(0, start)}${MASK}`;
  return `${kept}…${maskShortened(after, secret)}`;
};

/** The formats of a secret in messages: plain, and as JSON. */
export const writingsOf = (secret: string): ReadonlyArray<string> => {
  const json = JSON.stringify(secret).slice(1, -1);
  return json === secret ? [secret] : [secret, json];
};

/** The text with every occurrence of a secret masked; a very short secret only as a whole word. */
export const masked = (text: string, secrets: ReadonlyArray<string> | ReadonlySet<string>): string => {
  const written = [...secrets];
  const found = written.filter((secret) => text.includes(secret)).toSorted((a, b) => b.length - a.length);
  const maskedText = found.reduce(maskWhole, text);
  return maskedText.includes('…')
    ? written.filter(({ length }) => length >= LONG).reduce(maskShortened, maskedText)
    : maskedText;
};
