import type { JsonObject } from '../../codec/json-value';
import type { BrandingAsset } from './settings';

/** The style itself in a request: Cognito's own, or settings. AWS demands exactly one of the two in each request. */
export type Style = { readonly UseCognitoProvidedValues: true } | { readonly Settings: JsonObject };

/** One request that creates or updates a style. */
export interface BrandingCall {
  readonly style: Style;
  readonly assets: ReadonlyArray<BrandingAsset>;
  /** The paths of settings that it takes away. */
  readonly dropped: ReadonlyArray<string>;
}
