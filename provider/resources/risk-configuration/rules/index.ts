import { homeRules } from '../../shared/region-rules';
import { exceptionRules } from './exceptions';
import { notificationRules } from './notifications';
import type { Risk, RiskConfigurationRule } from './rule';

export { poolRules as RISK_CONFIGURATION_POOL_RULES } from './pool';

/** Every rule of a risk configuration that looks at no other resource, in the order of the catalogue. */
export const RISK_CONFIGURATION_RULES: ReadonlyArray<RiskConfigurationRule> = [
  ...exceptionRules,
  ...notificationRules,
  ...homeRules<Risk, 'userPoolId'>('risk-configuration', ['userPoolId'], ['userPoolId', 'region']),
];
