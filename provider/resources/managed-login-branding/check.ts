import * as E from 'fp-ts/Either';
import { asObject, compact, own, type PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import { checkerOf } from '../../engine/check';
import { bytesOf } from '../shared/file-content';
import { imageTypeOf } from '../shared/image-type';
import { DEFAULT_MODE } from './asset-key';
import { ManagedLoginBrandingInputs } from './inputs';
import { BRANDING_RULES } from './rules';
import { BrandingAsset } from './settings';

const typeOfContent = (content: unknown): string | undefined => {
  const bytes = BrandingAsset.fields.bytes.codec.is(content) ? bytesOf(content) : undefined;
  return bytes && imageTypeOf(bytes);
};

/** The asset with the values that it implies. */
const completed = (asset: unknown): unknown =>
  isUnknown(asset)
    ? asset
    : {
        ...asObject(asset),
        ...compact([
          ['colorMode', own(asset, 'colorMode') ?? DEFAULT_MODE],
          ['extension', own(asset, 'extension') ?? typeOfContent(own(asset, 'bytes'))],
        ]),
      };

/** The id of the client in place of that of its style is for the adoption alone: an adopted style keeps its own. */
const adoptIdOf = (given: PlainObject, olds: unknown): unknown => {
  const adopted = own(given, 'adoptId');
  const isOld = Object.keys(asObject(olds)).length > 0;
  return isOld && adopted === own(given, 'clientId') ? own(olds, 'adoptId') : adopted;
};

export const { check, normalise, warningsFor } = checkerOf({
  inputs: ManagedLoginBrandingInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: (given, olds) => {
    const assets = own(given, 'assets');
    return E.right(
      compact(
        Object.entries({
          ...given,
          adoptId: adoptIdOf(given, olds),
          assets: Array.isArray(assets) ? assets.map(completed) : assets,
        }),
      ),
    );
  },
  rules: BRANDING_RULES,
});
