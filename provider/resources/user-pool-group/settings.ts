import type * as t from 'io-ts';
import { intBetween } from '../../codec/scalar';
import { text } from '../../codec/string';
import { optional, required, struct } from '../../codec/struct';
import { arn, groupName, userPoolId } from '../shared/string-types';

/** The settings that UpdateGroup sets in place. */
export const Updatable = struct('UserPoolGroup', {
  /** A description of the group, at most 2,048 characters. @default "" */
  description: optional(text('a description', { max: 2048 }), { default: '' }),
  /**
   * The rank of the group among those of a user, 0 to 2,147,483,647, with 0 as the highest: the role of the user's group
   * with the lowest number is the preferred role in tokens. AWS cannot take it away: removing it replaces the group,
   * which loses its members, and is refused unless `allowReplacement` is true. @default none, below every number
   */
  precedence: optional(intBetween(0, 2_147_483_647)),
  /**
   * The ARN of the IAM role that an identity pool gives to the members, 20 to 2,048 characters. AWS cannot take it away:
   * removing it replaces the group, which loses its members, and is refused unless `allowReplacement` is true.
   */
  roleArn: optional(arn),
});

/** The create-only settings. */
export const CreateOnly = struct('UserPoolGroup', {
  /** The id of the pool. Changing it replaces the group. */
  userPoolId: required(userPoolId),
  /** The name of the group in the `cognito:groups` claim of tokens, 1 to 128 characters without spaces. Changing it replaces the group. */
  groupName: required(groupName),
});

/** The parameters of CreateGroup. */
export const UserPoolGroupSettings = struct('UserPoolGroup', { ...Updatable.fields, ...CreateOnly.fields });

export type UserPoolGroupSettings = t.TypeOf<typeof UserPoolGroupSettings>;
