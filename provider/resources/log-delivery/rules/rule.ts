import type { SettingPath } from '../../../codec/setting-path';
import type { WithPool } from '../../../engine/pool-rules';
import type * as generic from '../../../engine/rules';
import type { LogDeliverySettings } from '../settings';

/** The log delivery that a rule checks. */
export type Delivery = LogDeliverySettings & { readonly region?: string };

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<Delivery>;

/** A rule between the settings of a log delivery. */
export type LogDeliveryRule = generic.Rule<Delivery, RulePath>;

/** A rule between a log delivery and its pool. */
export type LogDeliveryPoolRule = generic.Rule<WithPool<Delivery>, RulePath>;
