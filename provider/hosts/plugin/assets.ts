import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPlainObject, own, type PlainObject, setOwn } from '../../codec/plain-object';
import { SECRET } from '../../engine/mark-secrets';
import { Refusal } from './failures';

/** Pulumi's signature for an asset. */
const ASSET = 'c44067f5952c0a294b673a41bacd8c17';

const [SIGNATURE = ''] = Object.keys(SECRET);

/** The properties with the bytes of a file, which the resource reads by itself: a path is `file:` with the path. */
const FILES = ['imageFile', 'bytes'];

const pathOf = (asset: PlainObject): string | undefined => {
  const [path, uri] = [own(asset, 'path'), own(asset, 'uri')];
  if (typeof path === 'string' && path !== '') return resolve(path);
  // A URL of another host has no path.
  const isLocal = typeof uri === 'string' && /^file:\/\/\/(?!.*%2f)/i.test(uri);
  return isLocal ? fileURLToPath(uri) : undefined;
};

/** The text that the resource takes for an asset: its content, or for a file its path or its bytes in base64. */
const textOf = async (name: string, asset: PlainObject): Promise<string> => {
  const [text, path] = [own(asset, 'text'), pathOf(asset)];
  const isFile = FILES.includes(name);
  if (path !== undefined) {
    if (isFile) return `file:${path}`;
    return readFile(path, 'utf8').catch(() => {
      throw new Refusal(
        `${name}: the file of the asset cannot be read. Give a path relative to the folder of the program.`,
      );
    });
  }
  if (typeof text === 'string') return isFile ? Buffer.from(text, 'utf8').toString('base64') : text;
  throw new Refusal(
    `${name}: this kind of asset has no content here. Give a FileAsset, a StringAsset, or a text.`,
  );
};

/** A value whose assets are texts, at any depth. */
export const withoutAssets = async (value: unknown, name = ''): Promise<unknown> => {
  if (Array.isArray(value)) return Promise.all(value.map((item) => withoutAssets(item, name)));
  if (!isPlainObject(value)) return value;
  if (own(value, SIGNATURE) === ASSET) return textOf(name, value);
  const object = {};
  for (const [key, item] of Object.entries(value)) setOwn(object, key, await withoutAssets(item, key));
  return object;
};
