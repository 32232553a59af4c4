import type { JsonObject } from '../../codec/json-value';
import type { BrandingAsset } from './settings';

/** The style itself in a request: Cognito's own, or settings. AWS demands exactly one of the two in each request. */
export type Style = { readonly UseCognitoProvidedValues: true } | { readonly Settings: JsonObject };

/** Settings to remove from a live style, and what else the program declares or leaves as it is. */
export interface Removal {
  readonly paths: ReadonlyArray<string>;
  /** The declared images. */
  readonly images: ReadonlyArray<BrandingAsset>;
  /** The paths of the live settings that the program does not declare. */
  readonly undeclared: ReadonlyArray<string>;
}

/** One request that creates or updates a style. */
export interface BrandingCall {
  readonly style: Style;
  readonly assets: ReadonlyArray<BrandingAsset>;
  readonly removal?: Removal;
}
