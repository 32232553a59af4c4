import { homeRules } from '../../shared/region-rules';
import { destinationRules } from './destinations';
import type { Delivery, LogDeliveryRule } from './rule';

export { poolRules as LOG_DELIVERY_POOL_RULES } from './pool';

/** Every rule of a log delivery that looks at no other resource, in the order of the catalogue. */
export const LOG_DELIVERY_RULES: ReadonlyArray<LogDeliveryRule> = [
  ...destinationRules,
  ...homeRules<Delivery, 'userPoolId'>('log-delivery', ['userPoolId'], ['userPoolId', 'region']),
];
