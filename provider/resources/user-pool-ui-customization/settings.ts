import type * as t from 'io-ts';
import { text } from '../../codec/string';
import { optional, required, struct } from '../../codec/struct';
import { fileContent } from '../shared/file-content';
import { referencedClientId, userPoolId } from '../shared/string-types';

/** The limit of the service model, in characters of CSS and in bytes of an image. */
const LONGEST = 131_072;

/** What SetUICustomization replaces as a whole. */
export const Updatable = struct('UserPoolUICustomization', {
  /**
   * The CSS of the classic hosted UI, at most 3 KB: rules for classes whose names end with `-customizable`, without
   * at-rules.
   */
  css: optional(text('CSS', { max: LONGEST }), { api: 'CSS' }),
  /**
   * The logo, a PNG or JPEG file of at most 100 KB: `new pulumi.asset.FileAsset(path)`, or its bytes as base64 text. The
   * state holds a SHA-256 hash of it, which this output is. AWS does not return it, so that another image in its place is
   * no drift.
   */
  imageFile: optional(fileContent(LONGEST)),
});

/** The create-only settings. */
export const CreateOnly = struct('UserPoolUICustomization', {
  /** The id of the pool. Changing it replaces the customization: that of the old pool is reset. */
  userPoolId: required(userPoolId),
  /**
   * The id of an app client with a customization of its own. Changing it replaces the customization. @default all app
   * clients of the pool without one
   */
  clientId: optional(referencedClientId),
});

/** The settings of a customization of the classic hosted UI. */
export const UserPoolUICustomizationSettings = struct('UserPoolUICustomization', {
  ...Updatable.fields,
  ...CreateOnly.fields,
});

export type UserPoolUICustomizationSettings = t.TypeOf<typeof UserPoolUICustomizationSettings>;
