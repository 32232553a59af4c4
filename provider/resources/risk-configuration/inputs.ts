import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { text } from '../../codec/string';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { matching, regionCode } from '../shared/string-types';
import { RISK_CONFIGURATION_POOL_RULES, RISK_CONFIGURATION_RULES } from './rules';
import { RiskConfigurationSettings } from './settings';

const parentId = text('the id of a pool, or of a pool and an app client', {
  min: 1,
  max: 184,
  format: matching(
    'such as us-east-1_AbCdEfGhI/1h57kf5cpq17m0eml12EXAMPLE',
    /^[\w-]+_[0-9a-zA-Z]+(\/[\w+]+)?$/,
  ),
});

/** Provider options of the risk configuration, beside its settings. */
export const ManagementOptions = struct('RiskConfiguration', {
  /** The Region of the pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The id of the pool, or of the pool and the client as `userPoolId/clientId`, to adopt the risk configuration that it
   * has. Settings that the program does not declare keep their live values. Removing `adoptId` later changes nothing.
   */
  adoptId: optional(parentId),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf([...RISK_CONFIGURATION_RULES, ...RISK_CONFIGURATION_POOL_RULES]))),
});

/** The inputs of the resource. */
export const RiskConfigurationInputs = struct('RiskConfiguration', {
  ...RiskConfigurationSettings.fields,
  ...ManagementOptions.fields,
});

export type RiskConfigurationInputs = t.TypeOf<typeof RiskConfigurationInputs>;
