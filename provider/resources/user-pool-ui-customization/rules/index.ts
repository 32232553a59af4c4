import { homeRules } from '../../shared/region-rules';
import { cssRules } from './css';
import { imageRules } from './image';
import type { Customization, UICustomizationRule } from './rule';

export { poolRules as UI_CUSTOMIZATION_POOL_RULES } from './pool';

/** Every rule of a customization that looks at no other resource, in the order of the catalogue. */
export const UI_CUSTOMIZATION_RULES: ReadonlyArray<UICustomizationRule> = [
  ...cssRules,
  ...imageRules,
  ...homeRules<Customization, 'userPoolId'>('ui-customization', ['userPoolId'], ['userPoolId', 'region']),
];
