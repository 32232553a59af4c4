import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { regionCode, userPoolId } from '../shared/string-types';
import { SESSION_POOL_RULES, SESSION_RULES } from './rules';
import { UserPoolSessionConfigurationSettings } from './settings';

/** Provider options of the session configuration, beside its settings. */
export const ManagementOptions = struct('UserPoolSessionConfiguration', {
  /** The Region of the pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The id of the pool, to adopt the session configuration that it has; must equal `userPoolId`. Settings that the program
   * does not declare keep their live values. Removing `adoptId` later changes nothing.
   */
  adoptId: optional(userPoolId),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf([...SESSION_RULES, ...SESSION_POOL_RULES]))),
});

/** The inputs of the resource. */
export const UserPoolSessionConfigurationInputs = struct('UserPoolSessionConfiguration', {
  ...UserPoolSessionConfigurationSettings.fields,
  ...ManagementOptions.fields,
});

export type UserPoolSessionConfigurationInputs = t.TypeOf<typeof UserPoolSessionConfigurationInputs>;
