import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { text } from '../../codec/string';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { regionCode } from '../shared/string-types';
import { UI_CUSTOMIZATION_POOL_RULES, UI_CUSTOMIZATION_RULES } from './rules';
import { UserPoolUICustomizationSettings } from './settings';

/** Provider options of the customization, beside its settings. */
export const ManagementOptions = struct('UserPoolUICustomization', {
  /** The Region of the pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The id of the pool, or `<pool id>/<client id>`, to adopt the customization that it has. CSS that the program does not
   * declare keeps its live value. Removing `adoptId` later changes nothing.
   */
  adoptId: optional(text('the id of a pool, or <pool id>/<client id>', { min: 1, max: 256 })),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf([...UI_CUSTOMIZATION_RULES, ...UI_CUSTOMIZATION_POOL_RULES]))),
});

/** The inputs of the resource. */
export const UserPoolUICustomizationInputs = struct('UserPoolUICustomization', {
  ...UserPoolUICustomizationSettings.fields,
  ...ManagementOptions.fields,
});

export type UserPoolUICustomizationInputs = t.TypeOf<typeof UserPoolUICustomizationInputs>;
