import type { SetUICustomizationRequest } from '@aws-sdk/client-cognito-identity-provider';
import * as E from 'fp-ts/Either';
import { own, type PlainObject } from '../../codec/plain-object';
import { threeWayMerge } from '../../engine/three-way-merge';
import { bytesOf, type FileContent } from '../shared/file-content';
import type { LiveCustomization } from './live';
import { CreateOnly, Updatable, UserPoolUICustomizationSettings } from './settings';

/** The three-way merge of a customization. */
export const customizationMerge = threeWayMerge<UserPoolUICustomizationSettings>({
  settings: UserPoolUICustomizationSettings,
  updatable: Updatable,
  createOnly: CreateOnly,
  resetValue: () => undefined,
});

/** One request, which replaces CSS and image. */
export interface CustomizationCall {
  readonly css: string | undefined;
  readonly image: FileContent | undefined;
}

/** The request that makes a live customization the declared one, or why it cannot be sent. */
export const plan = (
  live: LiveCustomization,
  previous: PlainObject,
  news: PlainObject,
): E.Either<string, ReadonlyArray<CustomizationCall>> => {
  const css = customizationMerge.merge3(live.settings, previous, news).css || undefined;
  const { imageFile: image } = customizationMerge.settingsOf(news);
  const before = own(previous, 'imageFile');
  const isImageLive =
    image === undefined
      ? live.imageUrl === undefined || before === undefined
      : live.imageUrl !== undefined && before === image;
  if (css === live.css && isImageLive) return E.right([]);
  if (image !== undefined && bytesOf(image) === undefined)
    return E.left(
      'imageFile has to be sent, but this run has not read the file. Remove imageFile from ignoreChanges.',
    );
  // A deletion declares nothing, and resets all.
  const isDeletion = own(news, 'userPoolId') === undefined;
  const isForeign = live.imageUrl !== undefined && image === undefined && before === undefined;
  return isForeign && !isDeletion
    ? E.left(
        'AWS replaces CSS and image together and does not return the live image, so this update would remove it. Declare imageFile too.',
      )
    : E.right([{ css, image }]);
};

/** The request in the API's format: bytes are base64 text in AWS's JSON. */
export const requestOf = (
  { settings }: LiveCustomization,
  { css, image }: CustomizationCall,
): SetUICustomizationRequest => {
  const request: PlainObject = {
    UserPoolId: own(settings, 'userPoolId'),
    ...(own(settings, 'clientId') !== undefined && { ClientId: own(settings, 'clientId') }),
    ...(css !== undefined && { CSS: css }),
    ...(image !== undefined && { ImageFile: Buffer.from(bytesOf(image) ?? []).toString('base64') }),
  };
  return request as Partial<SetUICustomizationRequest> as SetUICustomizationRequest;
};
