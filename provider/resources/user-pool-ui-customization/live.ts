import { compact, isPlainObject, own, type PlainObject, textOf } from '../../codec/plain-object';
import type { LiveResource, Location } from '../../engine/identity';

/** The live customization of a pool or a client; without any there is one without settings. */
export interface LiveCustomization extends LiveResource {
  readonly settings: PlainObject;
  readonly css: string | undefined;
  readonly imageUrl: string | undefined;
  readonly cssVersion: string | undefined;
}

/** A live image of which only AWS knows the bytes. */
const UNREAD = 'an image that AWS does not return';

const isText = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string';

/** The customization in a response, if the response is valid. */
export const liveCustomization = (
  found: unknown,
  { id, userPoolId, clientId }: Location,
): LiveCustomization | undefined => {
  const isWhole =
    isPlainObject(found) &&
    ['ClientId', 'CSS', 'ImageUrl', 'CSSVersion'].every((name) => isText(own(found, name)));
  if (!isWhole) return undefined;
  // AWS answers for a client without one of its own with that of the pool.
  const answered = clientId !== undefined && own(found, 'ClientId') !== clientId ? {} : found;
  // Empty CSS is none.
  const [css, imageUrl] = ['CSS', 'ImageUrl'].map((name) => textOf(own(answered, name)) || undefined);
  return {
    id,
    settings: compact([
      ['userPoolId', userPoolId],
      ['clientId', clientId],
      ['css', css],
      ['imageFile', imageUrl === undefined ? undefined : UNREAD],
    ]),
    css,
    imageUrl,
    cssVersion: textOf(own(answered, 'CSSVersion')),
  };
};

/**
 * The live settings, where a live image counts as the declared one, which AWS does not return, and no CSS as declared empty
 * CSS.
 */
export const comparable = (
  declared: PlainObject,
  { settings, css, imageUrl }: LiveCustomization,
): PlainObject => {
  const image = own(declared, 'imageFile');
  return {
    ...settings,
    ...(css === undefined && own(declared, 'css') === '' && { css: '' }),
    ...(imageUrl !== undefined && image !== undefined && { imageFile: image }),
  };
};
