import type * as t from 'io-ts';
import { boolean, type ScalarType, scalar } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { text } from '../../codec/string';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { consisting, referencedClientId, regionCode } from '../shared/string-types';
import { BRANDING_POOL_RULES, BRANDING_RULES } from './rules';
import { ManagedLoginBrandingSettings } from './settings';

const styleOrClient = text('the id of a style, or of its app client', {
  min: 1,
  max: 128,
  format: consisting('of letters, digits, -, _ and +', /^[\w+-]+$/),
});

/** The id of a client may have another provider's form, as in `clientId`. */
const adoptedStyle: ScalarType<string> = scalar<string>(styleOrClient.name, (given) =>
  referencedClientId.is(given) ? referencedClientId.parse(given) : styleOrClient.parse(given),
);

/** Provider options of the style, beside its settings. */
export const ManagementOptions = struct('ManagedLoginBranding', {
  /** The Region of the pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The id of a style that the client already has, such as one made in the console, to adopt it instead of creating one;
   * or `clientId` again, for the style of that client. Settings and images that the program does not declare stay.
   * Removing `adoptId` later changes nothing. If a resource of another provider manages the style, use an alias of its type
   * instead: deleting that resource would delete the style.
   */
  adoptId: optional(adoptedStyle),
  /**
   * Whether the removal of an image may replace the style. From the deletion of the old style until the creation of the new
   * one, the login pages of the client are unavailable. When false, such a change fails the preview. A pool declared in
   * the same program with `allowReplacement` passes it on. @default false
   */
  allowReplacement: optional(boolean),
  /**
   * Whether the style can be deleted or replaced while the `deletionProtection` of its pool is ACTIVE. A pool declared in
   * the same program with `forceDestroy` passes it on. @default false
   */
  forceDestroy: optional(boolean),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf([...BRANDING_RULES, ...BRANDING_POOL_RULES]))),
});

/** The inputs of the resource. */
export const ManagedLoginBrandingInputs = struct('ManagedLoginBranding', {
  ...ManagedLoginBrandingSettings.fields,
  ...ManagementOptions.fields,
});

export type ManagedLoginBrandingInputs = t.TypeOf<typeof ManagedLoginBrandingInputs>;
