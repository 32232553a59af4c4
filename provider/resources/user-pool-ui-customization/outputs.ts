import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { optional, required, struct } from '../../codec/struct';
import { anyText } from '../shared/string-types';

/** Outputs of a customization beside its settings. */
export const UserPoolUICustomizationOutputs = struct('UserPoolUICustomization', {
  /** The URL of the logo, if there is one. */
  imageUrl: optional(anyText),
  /** AWS's version of the CSS. */
  cssVersion: optional(anyText),
  /** The paths of live settings that the program does not declare. */
  unmanaged: required(setOf(anyText)),
});

export type UserPoolUICustomizationOutputs = t.TypeOf<typeof UserPoolUICustomizationOutputs>;
