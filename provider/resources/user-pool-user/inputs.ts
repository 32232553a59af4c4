import type * as t from 'io-ts';
import { mapOf } from '../../codec/map';
import { boolean } from '../../codec/scalar';
import { setOf } from '../../codec/set';
import { optional, struct } from '../../codec/struct';
import { ruleIdOf } from '../shared/rule-id';
import { anyText, regionCode, username } from '../shared/string-types';
import { USER_POOL_USER_POOL_RULES, USER_POOL_USER_RULES } from './rules';
import { UserPoolUserSettings } from './settings';
import {
  deletionPolicy,
  deliveryMedium,
  messageAction,
  readOperation,
  validationName,
  validationValue,
} from './types/string-types';

/** Members of requests that AWS does not keep: a change of one alone changes nothing. */
export const RequestOptions = struct('UserPoolUser', {
  /**
   * `SUPPRESS` for a new user without an invitation message. AWS refuses `RESEND` for a new user. Changing it later has no
   * effect.
   */
  messageAction: optional(messageAction),
  /**
   * How a new user is invited: `EMAIL`, `SMS` or both. Changing it later has no effect. @default `EMAIL` for a user with an
   * e-mail address and no phone number, else AWS's default, `SMS`
   */
  desiredDeliveryMediums: optional(setOf(deliveryMedium)),
  /**
   * Whether a verified e-mail address or phone number of a new user is taken away from the user who signs in with it now.
   * Changing it later has no effect. @default false
   */
  forceAliasCreation: optional(boolean),
  /** Values for the pre sign-up trigger of a new user, which AWS does not keep. Changing them later has no effect. */
  validationData: optional(mapOf(validationName, validationValue)),
  /** Values for the Lambda triggers that the create and each update of attributes run; AWS does not keep them. */
  clientMetadata: optional(mapOf(anyText, anyText)),
});

/** Provider options of the user, beside its settings. */
export const ManagementOptions = struct('UserPoolUser', {
  ...RequestOptions.fields,
  /**
   * What the deletion of the resource does: `RETAIN` keeps the user in the pool, `DELETE` deletes the user for ever. It counts
   * as the last `pulumi up` had it. @default RETAIN
   */
  deletionPolicy: optional(deletionPolicy),
  /**
   * The operation that reads the user: `ListUsers`, or `AdminGetUser`, for which AWS counts the user as active in the month and
   * bills it. With `ListUsers`, a user who is not found is looked for again with `AdminGetUser`. @default ListUsers
   */
  readWith: optional(readOperation),
  /** The Region of the pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /**
   * The user name of a user that the pool already has, to adopt it instead of creating one: the generated one in a pool with
   * `usernameAttributes`. No message is sent and no password is set. Attributes that the program does not declare keep their
   * live values. Removing `adoptId` later changes nothing. If a resource of another provider manages the user, use an alias of
   * its type instead: deleting that resource would delete the user.
   */
  adoptId: optional(username),
  /**
   * Whether a change of `username` or `userPoolId` may replace the user: the new one has another `sub`, no password and no
   * history, and what happens to the old one is `deletionPolicy`. When false, such a change fails the preview. A pool declared
   * in the same program with `allowReplacement` passes it on. @default false
   */
  allowReplacement: optional(boolean),
  /**
   * Whether a user with `deletionPolicy: 'DELETE'` can be deleted while the `deletionProtection` of its pool is ACTIVE. A pool
   * declared in the same program with `forceDestroy` passes it on. @default false
   */
  forceDestroy: optional(boolean),
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules: optional(setOf(ruleIdOf([...USER_POOL_USER_RULES, ...USER_POOL_USER_POOL_RULES]))),
});

/** The inputs of the resource. */
export const UserPoolUserInputs = struct('UserPoolUser', {
  ...UserPoolUserSettings.fields,
  /**
   * The name with which the user is created, 1 to 128 characters without spaces. In a pool with `usernameAttributes` it is the
   * e-mail address or the phone number, and AWS generates the user name: the output `cognitoUsername`. Changing it replaces the
   * user, which is refused unless `allowReplacement` is true. @default `adoptId`; a new user needs one
   */
  username: optional(username),
  ...ManagementOptions.fields,
});

export type UserPoolUserInputs = t.TypeOf<typeof UserPoolUserInputs>;
