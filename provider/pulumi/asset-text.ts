import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as pulumi from '@pulumi/pulumi';
import { sourceOf } from './asset-source';
import { whenKnown, withMember } from './when-known';

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

const textOf = async (asset: pulumi.asset.Asset, where: string, advice: string): Promise<string> => {
  const { path, text, uri } = await sourceOf(asset);
  if (text !== undefined) return text;
  if (path !== undefined) return readAt(path, where);
  if (uri?.startsWith(FILE)) return readAt(uri, where);
  throw new pulumi.RunError(`${where}: Pulumi gives no content of a RemoteAsset. ${advice}`);
};

/** An asset as its text, at any depth of outputs; anything else as it is. `advice` is for a remote one. */
export const assetAsText = (given: unknown, where: string, advice: string): unknown =>
  whenKnown(given, (known) => (pulumi.asset.Asset.isInstance(known) ? textOf(known, where, advice) : known));

/** An object whose member may be an asset, with its text. */
export const memberAsText = (holder: unknown, member: string, where: string, advice: string): unknown =>
  withMember(holder, member, (value) => assetAsText(value, `${where}.${member}`, advice));
