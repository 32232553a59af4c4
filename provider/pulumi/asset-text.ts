import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as pulumi from '@pulumi/pulumi';

const FILE = 'file:';

const readAt = async (path: string, where: string): Promise<string> => {
  try {
    return await readFile(path.startsWith(`${FILE}//`) ? fileURLToPath(path) : path, 'utf8');
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'it is not a path';
    const why = code === 'ENOENT' ? 'there is no such file' : code;
    throw new pulumi.RunError(
      `${where}: the file ${JSON.stringify(path)} cannot be read: ${why}. Give a path relative to the folder of the program.`,
    );
  }
};

const memberOf = (asset: object, name: string): Promise<string> | undefined => Reflect.get(asset, name);

const textOf = async (asset: pulumi.asset.Asset, where: string, advice: string): Promise<string> => {
  const [path, text, uri] = await Promise.all(['path', 'text', 'uri'].map((name) => memberOf(asset, name)));
  if (text !== undefined) return text;
  if (path !== undefined) return readAt(path, where);
  if (uri?.startsWith(FILE)) return readAt(uri, where);
  throw new pulumi.RunError(`${where}: Pulumi gives no content of a RemoteAsset. ${advice}`);
};

/** An asset as its text, at any depth of outputs; anything else as it is. `advice` is for a remote one. */
export const assetAsText = (given: unknown, where: string, advice: string): unknown => {
  if (pulumi.Output.isInstance(given)) return given.apply((known) => assetAsText(known, where, advice));
  if (given instanceof Promise) return given.then((known) => assetAsText(known, where, advice));
  return pulumi.asset.Asset.isInstance(given) ? textOf(given, where, advice) : given;
};

/** An object whose member may be an asset, with its text. */
export const memberAsText = (holder: unknown, member: string, where: string, advice: string): unknown => {
  if (pulumi.Output.isInstance(holder))
    return holder.apply((known) => memberAsText(known, member, where, advice));
  if (holder instanceof Promise) return holder.then((known) => memberAsText(known, member, where, advice));
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, member)) return holder;
  return { ...holder, [member]: assetAsText(Reflect.get(holder, member), `${where}.${member}`, advice) };
};
