import type * as pulumi from '@pulumi/pulumi';

/** Where the content of an asset is: at a path, in a text or at a URI. */
export interface AssetSource {
  readonly path: string | undefined;
  readonly text: string | undefined;
  readonly uri: string | undefined;
}

const memberOf = (asset: object, name: string): Promise<string> | undefined => Reflect.get(asset, name);

export const sourceOf = async (asset: pulumi.asset.Asset): Promise<AssetSource> => {
  const [path, text, uri] = await Promise.all(['path', 'text', 'uri'].map((name) => memberOf(asset, name)));
  return { path, text, uri };
};
