import type * as t from 'io-ts';
import { jsonObject } from '../../codec/json';
import { boolean, oneOf } from '../../codec/scalar';
import { setBy } from '../../codec/set';
import { text } from '../../codec/string';
import { optional, required, struct } from '../../codec/struct';
import { fileContent } from '../shared/file-content';
import { consisting, referencedClientId, userPoolId } from '../shared/string-types';
import { assetKey } from './asset-key';

/** The largest file of an asset, in bytes. */
const LARGEST_FILE = 1_000_000;

/** An image of a style. */
export const BrandingAsset = struct('BrandingAsset', {
  /** Where the image is shown: a favicon, a logo, a background, or an icon of a method to sign in. */
  category: required(
    oneOf(
      'FAVICON_ICO',
      'FAVICON_SVG',
      'EMAIL_GRAPHIC',
      'SMS_GRAPHIC',
      'AUTH_APP_GRAPHIC',
      'PASSWORD_GRAPHIC',
      'PASSKEY_GRAPHIC',
      'PAGE_HEADER_LOGO',
      'PAGE_HEADER_BACKGROUND',
      'PAGE_FOOTER_LOGO',
      'PAGE_FOOTER_BACKGROUND',
      'PAGE_BACKGROUND',
      'FORM_BACKGROUND',
      'FORM_LOGO',
      'IDP_BUTTON_ICON',
    ),
  ),
  /** When it is shown: in light mode, in dark mode, or (DYNAMIC) in both. @default "LIGHT" */
  colorMode: optional(oneOf('LIGHT', 'DARK', 'DYNAMIC'), { default: 'LIGHT' }),
  /** The type of the file. @default that of its content */
  extension: optional(oneOf('ICO', 'JPEG', 'PNG', 'SVG', 'WEBP')),
  /**
   * The file, at most 1,000,000 bytes: `new pulumi.asset.FileAsset(path)`, `new pulumi.asset.StringAsset(svg)`, or its bytes
   * as base64 text. The state holds a SHA-256 hash of it, which this output is.
   */
  bytes: required(fileContent(LARGEST_FILE)),
  /** The identity provider of an `IDP_BUTTON_ICON`, 1 to 40 characters. */
  resourceId: optional(
    text('a resource id', {
      min: 1,
      max: 40,
      format: consisting('of letters, digits, spaces, _ and -', /^[\w\- ]+$/),
    }),
  ),
});

export type BrandingAsset = t.TypeOf<typeof BrandingAsset>;

/** The settings that UpdateManagedLoginBranding sets in place. */
export const Updatable = struct('ManagedLoginBranding', {
  /**
   * Whether the pages have Cognito's own style, which AWS may change; cannot be true beside `settings`. The default is for a
   * new resource that declares neither `settings` nor `assets`. @default true
   */
  useCognitoProvidedValues: optional(boolean, { default: true }),
  /**
   * The settings of the style, as the branding editor exports them. Only declared members are compared, at any depth, and
   * others keep their live values.
   */
  settings: optional(jsonObject, { presenceEnables: true }),
  /**
   * The images, at most 40, one for each category and color mode. AWS adds and overwrites images but cannot remove
   * one: removing one here replaces the style, which is refused unless `allowReplacement` is true. Live images that the
   * program does not declare stay.
   */
  assets: optional(setBy(assetKey, 'category, colorMode and resourceId', BrandingAsset, { max: 40 })),
});

/** The create-only settings. */
export const CreateOnly = struct('ManagedLoginBranding', {
  /** The id of the pool. Changing it replaces the style. */
  userPoolId: required(userPoolId),
  /** The id of the app client whose pages have the style; a client has one style. Changing it replaces the style. */
  clientId: required(referencedClientId),
});

/** The parameters of CreateManagedLoginBranding. */
export const ManagedLoginBrandingSettings = struct('ManagedLoginBranding', {
  ...Updatable.fields,
  ...CreateOnly.fields,
});

export type ManagedLoginBrandingSettings = t.TypeOf<typeof ManagedLoginBrandingSettings>;
