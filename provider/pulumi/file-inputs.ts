import { resolve } from 'node:path';
import * as pulumi from '@pulumi/pulumi';
import { sourceOf } from './asset-source';
import { whenKnown, withMember } from './when-known';

const PATH = 'file:';

/** The path of a file as text; the provider may run in another folder than the program. */
const textOfPath = (path: string): string =>
  path.startsWith('//') ? `${PATH}${path}` : `${PATH}${resolve(path)}`;

/** An asset as text: the path of a file, or its bytes in base64. Pulumi would keep the content of a StringAsset in the state. */
const textOfAsset = async (asset: pulumi.asset.Asset): Promise<unknown> => {
  const { path, text, uri } = await sourceOf(asset);
  if (path !== undefined) return textOfPath(path);
  if (text !== undefined) return Buffer.from(text, 'utf8').toString('base64');
  return uri?.startsWith(PATH) ? uri : asset;
};

/** A file of a program as text, for the provider to read. */
export const fileAsText = (file: unknown): unknown =>
  whenKnown(file, (known) => {
    if (typeof known === 'string')
      return known.startsWith(PATH) ? textOfPath(known.slice(PATH.length)) : known;
    return pulumi.asset.Asset.isInstance(known) ? textOfAsset(known) : known;
  });

/** A list of objects, each with a file in one member, with those as text. */
export const filesAsText = (list: unknown, member: string): unknown =>
  whenKnown(list, (known) =>
    Array.isArray(known)
      ? known.map((item: unknown) => filesAsText(item, member))
      : withMember(known, member, fileAsText),
  );
