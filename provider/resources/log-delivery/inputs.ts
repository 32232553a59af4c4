import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { regionCode, userPoolId } from '../shared/string-types';
import { LOG_DELIVERY_POOL_RULES, LOG_DELIVERY_RULES } from './rules';
import { LogDeliverySettings } from './settings';

/** Provider options of the log delivery, beside its settings. */
export const ManagementOptions = struct('LogDelivery', {
  /** The Region of the pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The id of the pool, to adopt the log delivery that it has; must equal `userPoolId`. A source that the program does not
   * declare keeps its live destination. Removing `adoptId` later changes nothing.
   */
  adoptId: optional(userPoolId),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf([...LOG_DELIVERY_RULES, ...LOG_DELIVERY_POOL_RULES]))),
});

/** The inputs of the resource. */
export const LogDeliveryInputs = struct('LogDelivery', {
  ...LogDeliverySettings.fields,
  ...ManagementOptions.fields,
});

export type LogDeliveryInputs = t.TypeOf<typeof LogDeliveryInputs>;
