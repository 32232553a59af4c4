/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';
import type { AssetCategoryType, AssetExtensionType, ColorSchemeModeType, JsonObjectInput } from '../provider';

/** An image of a style. */
export interface PresetBrandingAssetArgs {
  /**
   * Where the image is shown: a favicon, a logo, a background, or an icon of a method to sign in. Values:
   * `FAVICON_ICO`, `FAVICON_SVG`, `EMAIL_GRAPHIC`, `SMS_GRAPHIC`, `AUTH_APP_GRAPHIC`, `PASSWORD_GRAPHIC`,
   * `PASSKEY_GRAPHIC`, `PAGE_HEADER_LOGO`, `PAGE_HEADER_BACKGROUND`, `PAGE_FOOTER_LOGO`,
   * `PAGE_FOOTER_BACKGROUND`, `PAGE_BACKGROUND`, `FORM_BACKGROUND`, `FORM_LOGO`, `IDP_BUTTON_ICON`.
   */
  category: pulumi.Input<AssetCategoryType>;
  /**
   * When it is shown: in light mode, in dark mode, or (DYNAMIC) in both. Values: `LIGHT`, `DARK`,
   * `DYNAMIC`.
   * @default "LIGHT"
   */
  colorMode?: pulumi.Input<ColorSchemeModeType> | pulumi.Output<ColorSchemeModeType | undefined> | undefined;
  /**
   * The type of the file. Values: `ICO`, `JPEG`, `PNG`, `SVG`, `WEBP`.
   * @default that of its content
   */
  extension?: pulumi.Input<AssetExtensionType> | pulumi.Output<AssetExtensionType | undefined> | undefined;
  /** The identity provider of an `IDP_BUTTON_ICON`, 1 to 40 characters. */
  resourceId?: pulumi.Input<string | undefined>;
  /**
   * The file, at most 1,000,000 bytes, such as `new pulumi.asset.FileAsset(path)`. The state holds a
   * SHA-256 hash of it.
   */
  bytes: pulumi.Input<pulumi.asset.Asset>;
}

/**
 * Settings of the style of a preset's sign-in pages: those of a `ManagedLoginBranding` without its pool and
 * client.
 */
export interface PresetBrandingArgs {
  /**
   * Whether the pages have Cognito's own style, which AWS may change; cannot be true beside `settings`. The
   * default is for a new resource that declares neither `settings` nor `assets`.
   * @default true
   */
  useCognitoProvidedValues?: pulumi.Input<boolean | undefined>;
  /**
   * The settings of the style, as the branding editor exports them. Only declared members are compared, at
   * any depth, and others keep their live values.
   */
  settings?: pulumi.Input<JsonObjectInput | undefined>;
  /**
   * The images, at most 40, one for each category and color mode. AWS adds and overwrites images but cannot
   * remove one: removing one here replaces the style, which is refused unless `allowReplacement` is true.
   * Live images that the program does not declare stay.
   */
  assets?: pulumi.Input<pulumi.Input<PresetBrandingAssetArgs>[] | undefined>;
  /**
   * The id of a style that the client already has, such as one made in the console, to adopt it instead of
   * creating one; or `clientId` again, for the style of that client. Settings and images that the program
   * does not declare stay. Removing `adoptId` later changes nothing. If a resource of another provider
   * manages the style, use an alias of its type instead: deleting that resource would delete the style.
   * Must be the id of a style, or of its app client: a string of 1 to 128 characters, of letters, digits,
   * -, _ and +.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /**
   * Whether the removal of an image may replace the style. From the deletion of the old style until the
   * creation of the new one, the login pages of the client are unavailable. When false, such a change fails
   * the preview. A pool declared in the same program with `allowReplacement` passes it on.
   * @default false
   */
  allowReplacement?: pulumi.Input<boolean | undefined>;
  /**
   * Whether the style can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A
   * pool declared in the same program with `forceDestroy` passes it on.
   * @default false
   */
  forceDestroy?: pulumi.Input<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}
