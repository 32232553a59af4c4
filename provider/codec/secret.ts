import { type Path, startsWith } from './path';
import { isPlainObject, own } from './plain-object';
import { isUnknown } from './unknown';

/** What stands in a message in place of a secret value. */
export const MASK = '[secret]';

/** The reserved property by which a program, and then the state, says which inputs are secret: their paths. */
export const SECRETS = '__secrets';

/** Which places hold secret values. */
export interface Secrets {
  readonly has: (path: Path) => boolean;
}

/** The places at these paths, and all that is inside them. */
export const secretsAt = (paths: ReadonlyArray<Path>): Secrets => ({
  has: (path) => paths.some((secret) => startsWith(path, secret)),
});

const isStep = (u: unknown): u is string | number => typeof u === 'string' || typeof u === 'number';

/** Paths, as one of a state or a program writes them down; of anything else nothing is taken. */
export const pathsFrom = (u: unknown): ReadonlyArray<Path> =>
  Array.isArray(u) ? u.filter((path): path is Path => Array.isArray(path) && path.every(isStep)) : [];

/** The texts inside a value, numbers as they are written. */
const textsIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === 'string') return value === '' || isUnknown(value) ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The texts at a path. A list may be in another order than where the path was taken: any of its elements is meant. */
export const textsAt = (value: unknown, [head, ...rest]: Path): ReadonlyArray<string> => {
  if (head === undefined) return textsIn(value);
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, rest));
  return isPlainObject(value) ? textsAt(own(value, String(head)), rest) : [];
};

/** A shorter one is also part of ordinary words. */
export const LONG = 4;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const whole = (text: string, secret: string): string =>
  secret.length >= LONG
    ? text.replaceAll(secret, MASK)
    : text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(secret)}(?![\\p{L}\\p{N}])`, 'gu'), MASK);

/** What a message that was shortened still has of a secret. */
const shortened = (text: string, secret: string): string => {
  const end = text.indexOf('…');
  if (end < 0) return text;
  const [before, after] = [text.slice(0, end), text.slice(end + 1)];
  const first = secret.slice(0, LONG);
  const starts = [...before.matchAll(new RegExp(escaped(first), 'g'))].map(({ index }) => index);
  const start = starts.find((place) => secret.startsWith(before.slice(place)));
  const kept = start === undefined ? before : `${before.slice(0, start)}${MASK}`;
  return `${kept}…${shortened(after, secret)}`;
};

/** The ways that a secret is written in messages: as it is, and as JSON. */
export const writingsOf = (secret: string): ReadonlyArray<string> => {
  const json = JSON.stringify(secret).slice(1, -1);
  return json === secret ? [secret] : [secret, json];
};

/** The text with each secret replaced whole wherever it stands; a very short one only where it is a word by itself. */
export const masked = (text: string, secrets: ReadonlyArray<string> | ReadonlySet<string>): string => {
  const written = [...secrets];
  const found = written.filter((secret) => text.includes(secret)).toSorted((a, b) => b.length - a.length);
  const said = found.reduce(whole, text);
  return said.includes('…') ? written.filter(({ length }) => length >= LONG).reduce(shortened, said) : said;
};
