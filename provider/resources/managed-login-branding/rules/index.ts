import { homeRules } from '../../shared/region-rules';
import { assetRules } from './assets';
import type { Branding, BrandingRule } from './rule';
import { styleRules } from './style';

export { poolRules as BRANDING_POOL_RULES } from './pool';

/** Every rule of a style that looks at no other resource, in the order of the catalogue. */
export const BRANDING_RULES: ReadonlyArray<BrandingRule> = [
  ...styleRules,
  ...assetRules,
  ...homeRules<Branding, 'userPoolId'>('branding', ['userPoolId'], ['userPoolId', 'region']),
];
