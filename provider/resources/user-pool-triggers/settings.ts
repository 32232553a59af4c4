import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { optional, required, struct } from '../../codec/struct';
import { defaultValue, threeWayMerge } from '../../engine/three-way-merge';
import { regionCode, userPoolId } from '../shared/string-types';
import { ruleId } from '../user-pool/inputs';
import { LambdaConfig } from '../user-pool/types/lambda-config';

const InPlace = struct('UserPoolTriggers', {
  /** The Lambda functions that the pool calls, beside those that it declares itself. */
  lambdaConfig: required(LambdaConfig),
});

const CreateOnly = struct('UserPoolTriggers', {
  /** The id of the pool. Changing it takes the triggers from the one pool and gives them to the other. */
  userPoolId: required(userPoolId),
});

/** What triggers say of a pool. */
export const UserPoolTriggersSettings = struct('UserPoolTriggers', {
  ...InPlace.fields,
  ...CreateOnly.fields,
});

/** What the provider itself is told. */
export const ManagementOptions = struct('UserPoolTriggers', {
  /** The Region of the pool. @defaultValue the one in `userPoolId` */
  region: optional(regionCode),
  /** The ids of rules that are not checked; `docs/rules.md` lists the rules. */
  skipRules: optional(setOf(ruleId)),
});

/** The inputs of the resource. */
export const UserPoolTriggersInputs = struct('UserPoolTriggers', {
  ...UserPoolTriggersSettings.fields,
  ...ManagementOptions.fields,
});

export type UserPoolTriggersInputs = t.TypeOf<typeof UserPoolTriggersInputs>;

/** The three sides of the triggers. */
export const triggersMerge = threeWayMerge({
  settings: UserPoolTriggersSettings,
  updatable: InPlace,
  createOnly: CreateOnly,
  resetValue: (_, place) => defaultValue(place),
});
