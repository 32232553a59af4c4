import { omit } from '../../codec/pick';
import { own, type PlainObject } from '../../codec/plain-object';
import type { OutputValues } from '../../engine/state';
import { assetKey } from './asset-key';
import type { LiveBranding } from './live';
import type { ManagedLoginBrandingOutputs } from './outputs';
import { assetsIn } from './plan';

/** The live settings, with the images that the program declares; those of a program without any are all undeclared. */
export const comparable = (declared: PlainObject, { settings }: LiveBranding): PlainObject => {
  if (own(declared, 'assets') === undefined) return settings;
  const before = new Map(assetsIn(declared).map((asset) => [assetKey(asset), asset]));
  const assets = (settings.assets ?? [])
    .filter((asset) => before.has(assetKey(asset)))
    // Where an answer has no bytes, those that were declared are live.
    .map((asset) => ({ ...asset, bytes: asset.bytes ?? before.get(assetKey(asset))?.bytes }));
  return assets.length === 0 ? omit(settings, ['assets']) : { ...settings, assets };
};

/** The paths of the live images that a program with images does not declare. */
export const undeclaredAssets = (
  declared: PlainObject,
  { assets = [] }: LiveBranding['settings'],
): ReadonlyArray<string> => {
  if (own(declared, 'assets') === undefined) return [];
  const keys = new Set(assetsIn(declared).map(assetKey));
  return assets.filter((asset) => !keys.has(assetKey(asset))).map((asset) => `assets[${assetKey(asset)}]`);
};

/** The outputs beside the settings. */
export const outputsOf = ({ id, creationDate }: LiveBranding): OutputValues<ManagedLoginBrandingOutputs> => ({
  managedLoginBrandingId: id,
  creationDate,
});
