import { own } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';

/** The color mode of an asset that declares none. */
export const DEFAULT_MODE = 'LIGHT';

/** What identifies an asset of a style: where and when it is shown. Undefined while that is unknown. */
export const assetKey = (asset: unknown): string | undefined => {
  const [category, mode = DEFAULT_MODE, resource = ''] = ['category', 'colorMode', 'resourceId'].map(
    (name) => own(asset, name) ?? undefined,
  );
  const parts = [category, mode, resource];
  return parts.some((part) => typeof part !== 'string' || isUnknown(part))
    ? undefined
    : parts.filter((part) => part !== '').join('/');
};
