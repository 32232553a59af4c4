import { resolve } from 'node:path';
import * as pulumi from '@pulumi/pulumi';

const PATH = 'file:';

/** The path of a file as text; the provider may run in another folder than the program. */
const textOfPath = (path: string): string =>
  path.startsWith('//') ? `${PATH}${path}` : `${PATH}${resolve(path)}`;

const memberOf = (asset: object, name: string): Promise<string> | undefined => Reflect.get(asset, name);

/** An asset as text: the path of a file, or its bytes in base64. Pulumi would keep the content of a StringAsset in the state. */
const textOfAsset = async (asset: pulumi.asset.Asset): Promise<unknown> => {
  const [path, text, uri] = await Promise.all(['path', 'text', 'uri'].map((name) => memberOf(asset, name)));
  if (path !== undefined) return textOfPath(path);
  if (text !== undefined) return Buffer.from(text, 'utf8').toString('base64');
  return uri?.startsWith(PATH) ? uri : asset;
};

/** A file of a program as text, for the provider to read. */
export const fileAsText = (file: unknown): unknown => {
  if (typeof file === 'string') return file.startsWith(PATH) ? textOfPath(file.slice(PATH.length)) : file;
  if (pulumi.Output.isInstance(file)) return file.apply(fileAsText);
  if (file instanceof Promise) return file.then(fileAsText);
  return pulumi.asset.Asset.isInstance(file) ? textOfAsset(file) : file;
};

/** A list of objects, each with a file in one member, with those as text. */
export const filesAsText = (list: unknown, member: string): unknown => {
  if (pulumi.Output.isInstance(list)) return list.apply((known) => filesAsText(known, member));
  if (list instanceof Promise) return list.then((known) => filesAsText(known, member));
  if (Array.isArray(list)) return list.map((item: unknown) => filesAsText(item, member));
  if (typeof list !== 'object' || list === null || !Object.hasOwn(list, member)) return list;
  return { ...list, [member]: fileAsText(Reflect.get(list, member)) };
};
