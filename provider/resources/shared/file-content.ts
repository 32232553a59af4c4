import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeValue } from '../../codec/describe-value';
import type { Expectation } from '../../codec/expectation';
import { type ScalarType, scalar } from '../../codec/scalar';

/*
 * Files in settings. A program gives the bytes, or where they are; inputs and state have their hash in place of them, by which
 * a change is recognised. The bytes stay in the memory of this process, from the check to the request.
 */

declare const brand: unique symbol;

/** The hash of the bytes of a file: `sha256:` and 64 digits. */
export type FileContent = string & { readonly [brand]: 'file' };

const HASH = /^sha256:[0-9a-f]{64}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** How a program gives the path of a file in a text; `FileAsset` becomes one. */
const PATH = 'file:';

const isHash = (text: string): text is FileContent => HASH.test(text);

const remembered = new Map<FileContent, Uint8Array>();

/** The hash of bytes. */
export const hashOf = (bytes: Uint8Array): FileContent =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}` as FileContent;

/** The bytes with this hash, if this process has read them. */
export const bytesOf = (content: FileContent): Uint8Array | undefined => remembered.get(content);

const remember = (bytes: Uint8Array): FileContent => {
  const hash = hashOf(bytes);
  remembered.set(hash, bytes);
  return hash;
};

const sizeName = (size: number): string => size.toLocaleString('en');

const within = (size: number, max: number, what: string): Expectation | undefined => {
  if (size === 0) return { not: `${what}, which is empty` };
  return size > max
    ? {
        must: `a file of at most ${sizeName(max)} bytes`,
        not: `${what}, which has ${sizeName(size)} bytes`,
      }
    : undefined;
};

const readAt = (text: string, max: number): FileContent | Expectation => {
  const unreadable = (why: string): Expectation => ({ must: 'the path of a readable file', not: why });
  const path = text.startsWith('file://') ? text : text.slice(PATH.length);
  const what = describeValue(path);
  try {
    const at = text.startsWith('file://') ? fileURLToPath(text) : path;
    const found = statSync(at);
    if (!found.isFile()) return unreadable(`${what}, which is not a file`);
    return within(found.size, max, what) ?? remember(readFileSync(at));
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'not a path';
    return unreadable(`${what}: ${code === 'ENOENT' ? 'there is no such file' : code}`);
  }
};

const decoded = (text: string, max: number): FileContent | Expectation => {
  // Four characters have three bytes, and other tools break the lines.
  if (text.length > 2 * max + 100)
    return { must: `a file of at most ${sizeName(max)} bytes`, not: 'longer base64 text' };
  const joined = text.replace(/[\r\n]+/g, '');
  if (!BASE64.test(joined)) return { not: describeValue(text) };
  const bytes = Buffer.from(joined, 'base64');
  return within(bytes.length, max, 'base64 text') ?? remember(bytes);
};

/** The bytes of a file of at most this size, as its hash. */
export const fileContent = (max: number): ScalarType<FileContent> =>
  scalar<FileContent>('a FileAsset or StringAsset, or base64 text', (given) => {
    if (typeof given !== 'string') return { not: describeValue(given) };
    if (isHash(given)) return given;
    return given.startsWith(PATH) ? readAt(given, max) : decoded(given, max);
  });

/** The content of bytes in base64, as an API answers; undefined if it has none. */
export const contentOfAnswer = (base64: unknown): FileContent | undefined =>
  typeof base64 === 'string' ? hashOf(Buffer.from(base64, 'base64')) : undefined;

/** Keeps the bytes of an answer, in base64, for a later request. */
export const keepBytes = (base64: unknown): void => {
  if (typeof base64 === 'string') remember(Buffer.from(base64, 'base64'));
};
