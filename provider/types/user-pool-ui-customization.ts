/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';

/**
 * The arguments of a `UserPoolUICustomization`.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUICustomization.html
 */
export interface UserPoolUICustomizationArgs {
  /**
   * The CSS of the classic hosted UI, at most 3 KB: rules for classes whose names end with `-customizable`,
   * without at-rules.
   */
  css?: pulumi.Input<string | undefined>;
  /**
   * The logo, a PNG or JPEG file of at most 100 KB: `new pulumi.asset.FileAsset(path)`, or its bytes as
   * base64 text. The state holds a SHA-256 hash of it, which this output is. AWS does not return it, so
   * that another image in its place is no drift.
   */
  imageFile?: pulumi.Input<string | pulumi.asset.FileAsset | pulumi.asset.StringAsset | undefined>;
  /** The id of the pool. Changing it replaces the customization: that of the old pool is reset. */
  userPoolId: pulumi.Input<string>;
  /**
   * The id of an app client with a customization of its own. Changing it replaces the customization. Must
   * be an app client id: a string of 1 to 128 characters, of letters, digits, _ and +.
   * @default all app clients of the pool without one
   */
  clientId?: pulumi.Input<string | undefined>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  region?: pulumi.Input<string | undefined>;
  /**
   * The id of the pool, or `<pool id>/<client id>`, to adopt the customization that it has. CSS that the
   * program does not declare keeps its live value. Removing `adoptId` later changes nothing. Must be the id
   * of a pool, or <pool id>/<client id>: a string of 1 to 256 characters.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * The outputs of a `UserPoolUICustomization`, with their live values. An argument that the program does not
 * declare is undefined.
 */
export interface UserPoolUICustomizationOutputs {
  /**
   * The CSS of the classic hosted UI, at most 3 KB: rules for classes whose names end with `-customizable`,
   * without at-rules.
   */
  readonly css: pulumi.Output<string | undefined>;
  /**
   * The logo, a PNG or JPEG file of at most 100 KB: `new pulumi.asset.FileAsset(path)`, or its bytes as
   * base64 text. The state holds a SHA-256 hash of it, which this output is. AWS does not return it, so
   * that another image in its place is no drift.
   */
  readonly imageFile: pulumi.Output<string | undefined>;
  /** The id of the pool. Changing it replaces the customization: that of the old pool is reset. */
  readonly userPoolId: pulumi.Output<string>;
  /**
   * The id of an app client with a customization of its own. Changing it replaces the customization.
   * @default all app clients of the pool without one
   */
  readonly clientId: pulumi.Output<string | undefined>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  readonly region: pulumi.Output<string | undefined>;
  /**
   * The id of the pool, or `<pool id>/<client id>`, to adopt the customization that it has. CSS that the
   * program does not declare keeps its live value. Removing `adoptId` later changes nothing.
   */
  readonly adoptId: pulumi.Output<string | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  readonly skipRules: pulumi.Output<string[] | undefined>;
  /** The URL of the logo, if there is one. */
  readonly imageUrl: pulumi.Output<string | undefined>;
  /** AWS's version of the CSS. */
  readonly cssVersion: pulumi.Output<string | undefined>;
  /** The paths of live settings that the program does not declare. */
  readonly unmanaged: pulumi.Output<string[]>;
}
