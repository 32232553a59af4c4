import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { optional, required, struct } from '../../codec/struct';
import { threeWayMerge } from '../../engine/three-way-merge';
import { regionCode, userPoolId } from '../shared/string-types';
import { ruleId } from '../user-pool/inputs';
import { LambdaConfig } from '../user-pool/types/lambda-config';

const Updatable = struct('UserPoolTriggers', {
  /** The Lambda triggers to attach, beside those that the pool declares itself. */
  lambdaConfig: required(LambdaConfig),
});

/** The create-only settings. */
export const CreateOnly = struct('UserPoolTriggers', {
  /** The id of the pool. Changing it moves the triggers from the old pool to the new one. */
  userPoolId: required(userPoolId),
});

/** The settings of a pool's triggers. */
export const UserPoolTriggersSettings = struct('UserPoolTriggers', {
  ...Updatable.fields,
  ...CreateOnly.fields,
});

/** Provider options of the triggers. */
export const ManagementOptions = struct('UserPoolTriggers', {
  /** The Region of the pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleId)),
});

/** The inputs of the resource. */
export const UserPoolTriggersInputs = struct('UserPoolTriggers', {
  ...UserPoolTriggersSettings.fields,
  ...ManagementOptions.fields,
});

export type UserPoolTriggersInputs = t.TypeOf<typeof UserPoolTriggersInputs>;

/** The three-way merge of the triggers. */
export const triggersMerge = threeWayMerge({
  settings: UserPoolTriggersSettings,
  updatable: Updatable,
  createOnly: CreateOnly,
});
