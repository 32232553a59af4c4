import { bytesOf } from '../../shared/file-content';
import { imageTypeOf, isEncodedTwice } from '../../shared/image-type';
import type { BrandingAsset } from '../settings';
import type { Branding, BrandingRule } from './rule';

/** An image with its bytes, if this process has read them. */
interface ReadAsset {
  readonly index: number;
  readonly asset: BrandingAsset;
  readonly bytes: Uint8Array;
}

const readAssets = ({ assets = [] }: Branding): ReadonlyArray<ReadAsset> =>
  assets.flatMap((asset, index) => {
    const bytes = bytesOf(asset.bytes);
    return bytes === undefined ? [] : [{ index, asset, bytes }];
  });

const bytesAt = ({ index }: { readonly index: number }) => ({ path: `assets[${index}].bytes` as const });

const FAVICONS: { readonly [category: string]: string } = { FAVICON_ICO: 'ICO', FAVICON_SVG: 'SVG' };

export const assetRules: ReadonlyArray<BrandingRule> = [
  {
    id: 'branding/asset-encoded-twice',
    paths: ['assets'],
    message:
      'These bytes are base64 text of an image, so they were encoded twice. Give the file itself with new pulumi.asset.FileAsset(path), or encode it once.',
    awsError: 'InvalidParameterException: the content is text/plain, and no image',
    evidence: 'measured',
    source: 'lgallard/terraform-aws-cognito-user-pool#235, #238, #436',
    violates: (branding) =>
      readAssets(branding)
        .filter(({ bytes }) => isEncodedTwice(bytes))
        .map(bytesAt),
  },
  {
    id: 'branding/asset-type',
    paths: ['assets'],
    message:
      'The content of the file is not of the type in extension. Give the right file, or remove extension.',
    awsError: 'InvalidParameterException: the content is of another type',
    evidence: 'measured',
    source: 'lgallard/terraform-aws-cognito-user-pool#235, #436',
    violates: (branding) =>
      readAssets(branding)
        .filter(({ bytes }) => !isEncodedTwice(bytes))
        .filter(({ asset, bytes }) => {
          const type = imageTypeOf(bytes);
          return type === undefined || (asset.extension !== undefined && asset.extension !== type);
        })
        .map((read) => ({
          ...bytesAt(read),
          hint: `The content is ${imageTypeOf(read.bytes) ?? 'none of ICO, JPEG, PNG, SVG and WEBP'}.`,
        })),
  },
  {
    id: 'branding/favicon-type',
    paths: ['assets'],
    message:
      'The favicon of this category has a type of its own: FAVICON_ICO is an ICO file, FAVICON_SVG an SVG file.',
    awsError: 'InvalidParameterException',
    evidence: 'documented',
    source: 'AssetType, Category: AWS has one category for each of the two types',
    violates: ({ assets = [] }) =>
      assets.flatMap(({ category, extension }, index) => {
        const type = FAVICONS[category];
        return type === undefined || extension === undefined || extension === type
          ? []
          : [{ path: `assets[${index}].extension` as const, value: extension }];
      }),
  },
  {
    id: 'branding/svg-dominant-baseline',
    paths: ['assets'],
    message:
      'This SVG has the attribute dominant-baseline, which AWS refuses. Remove it, for example by converting text to paths.',
    awsError: 'InvalidParameterException',
    evidence: 'measured',
    source: 'lgallard/terraform-aws-cognito-user-pool#445',
    violates: (branding) =>
      readAssets(branding)
        .filter(
          ({ bytes }) =>
            imageTypeOf(bytes) === 'SVG' && Buffer.from(bytes).toString('utf8').includes('dominant-baseline'),
        )
        .map(bytesAt),
  },
];
