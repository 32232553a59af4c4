import type {
  CreateManagedLoginBrandingRequest,
  UpdateManagedLoginBrandingRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../codec/plain-object';
import { bytesOf } from '../shared/file-content';
import { assetKey, DEFAULT_MODE } from './asset-key';
import type { BrandingCall, Removal, Style } from './calls';
import { BrandingAsset } from './settings';

/** The size limit of a request, in bytes; the documented one is of 2 megabytes. */
const LARGEST_REQUEST = 2_000_000;

/** The members of an asset beside its bytes, and those of the request beside style and assets. */
const OVERHEAD = 400;

/** Whether this process has the bytes of an asset. */
export const isRead = ({ bytes }: BrandingAsset): boolean => bytesOf(bytes) !== undefined;

const encoded = ({ bytes }: BrandingAsset): string => Buffer.from(bytesOf(bytes) ?? []).toString('base64');

const sizeOf = (asset: BrandingAsset): number =>
  OVERHEAD + 4 * Math.ceil((bytesOf(asset.bytes)?.length ?? 0) / 3);

/** The assets of each request. */
const inGroups = (
  assets: ReadonlyArray<BrandingAsset>,
  room: number,
): ReadonlyArray<ReadonlyArray<BrandingAsset>> => {
  const groups: BrandingAsset[][] = [[]];
  let left = room;
  for (const asset of assets) {
    const size = sizeOf(asset);
    if (size > left && groups.at(-1)?.length !== 0) {
      groups.push([]);
      left = room;
    }
    groups.at(-1)?.push(asset);
    left -= size;
  }
  return groups;
};

/** The requests for a style and assets, each below AWS's size limit, or why an asset cannot be sent. */
export const inRequests = (
  style: Style,
  assets: ReadonlyArray<BrandingAsset>,
  removal?: Removal,
): E.Either<string, ReadonlyArray<BrandingCall>> => {
  const unread = assets.filter((asset) => !isRead(asset));
  if (unread.length > 0) {
    const keys = unread.map((asset) => assetKey(asset)).join(', ');
    return E.left(
      `The images ${keys} have to be sent, but this run has not read their files. Remove assets from ignoreChanges.`,
    );
  }
  const size = OVERHEAD + Buffer.byteLength(JSON.stringify(style));
  return E.right(
    inGroups(assets, LARGEST_REQUEST - size).map((group, index) => ({
      style,
      assets: group,
      ...(index === 0 && removal !== undefined && { removal }),
    })),
  );
};

/** The style and the assets of a call in the API's format: bytes are base64 text in AWS's JSON. */
const membersOf = ({ style, assets }: BrandingCall): PlainObject => ({
  ...style,
  ...(assets.length > 0 && {
    Assets: assets.map((asset) => ({
      ...BrandingAsset.encodePartial({ colorMode: DEFAULT_MODE, ...asset }),
      Bytes: encoded(asset),
    })),
  }),
});

/** The request that creates a style. */
export const createRequest = (
  { userPoolId, clientId }: { readonly userPoolId: string; readonly clientId: string },
  call: BrandingCall,
): CreateManagedLoginBrandingRequest =>
  ({ UserPoolId: userPoolId, ClientId: clientId, ...membersOf(call) }) as CreateManagedLoginBrandingRequest;

/** The request that updates a style. */
export const updateRequest = (
  { userPoolId, id }: { readonly userPoolId: string; readonly id: string },
  call: BrandingCall,
): UpdateManagedLoginBrandingRequest =>
  ({
    UserPoolId: userPoolId,
    ManagedLoginBrandingId: id,
    ...membersOf(call),
  }) as UpdateManagedLoginBrandingRequest;
