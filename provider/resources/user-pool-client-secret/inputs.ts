import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { regionCode } from '../shared/string-types';
import { CLIENT_SECRET_CLIENT_RULES, CLIENT_SECRET_RULES } from './rules';
import { secretId, UserPoolClientSecretSettings } from './settings';

/** Provider options of the secret, beside its settings. */
export const ManagementOptions = struct('UserPoolClientSecret', {
  /** The Region of the client's pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The id of a secret that the client already has, such as the one that it was created with, to adopt it instead of
   * creating one. AWS never shows its value, so `clientSecret` cannot be declared with it. Removing `adoptId` later changes
   * nothing.
   */
  adoptId: optional(secretId),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf([...CLIENT_SECRET_RULES, ...CLIENT_SECRET_CLIENT_RULES]))),
});

/** The inputs of the resource. */
export const UserPoolClientSecretInputs = struct('UserPoolClientSecret', {
  ...UserPoolClientSecretSettings.fields,
  ...ManagementOptions.fields,
});

export type UserPoolClientSecretInputs = t.TypeOf<typeof UserPoolClientSecretInputs>;
