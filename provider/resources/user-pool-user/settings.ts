import type * as t from 'io-ts';
import { boolean } from '../../codec/scalar';
import { optional, required, struct } from '../../codec/struct';
import { username, userPoolId } from '../shared/string-types';
import { password } from './types/string-types';
import { UserAttributes } from './types/user-attributes';

/** The settings that AWS changes on a live user. */
export const Updatable = struct('UserPoolUser', {
  /**
   * The attributes of the user. Each attribute is a setting of its own: attributes that the program does not declare keep
   * their values.
   */
  userAttributes: optional(UserAttributes),
  /** Whether the user can sign in. @default true */
  enabled: optional(boolean, { default: true }),
  /**
   * The permanent password, 1 to 256 characters without white space: the user signs in with it at once. AWS never returns it,
   * so the state holds a salted hash of it, by which a changed password is recognised and set. Removing it changes nothing.
   * The adoption of a user does not set it.
   */
  password: optional(password),
  /**
   * The password for the first sign-in, 1 to 256 characters without white space, in place of `password`: the user then has to
   * choose another. The state holds a salted hash of it. A changed one is set, and the user has to choose a password again.
   * @default one that AWS generates and sends to the user
   */
  temporaryPassword: optional(password),
});

/** The create-only settings. */
export const CreateOnly = struct('UserPoolUser', {
  /** The id of the pool. Changing it replaces the user, which is refused unless `allowReplacement` is true. */
  userPoolId: required(userPoolId),
  /**
   * The name with which the user is created, 1 to 128 characters without spaces. In a pool with `usernameAttributes` it is the
   * e-mail address or the phone number, and AWS generates the user name: the output `cognitoUsername`. Changing it replaces the
   * user, which is refused unless `allowReplacement` is true.
   */
  username: required(username),
});

/** The settings of a user. */
export const UserPoolUserSettings = struct('UserPoolUser', { ...Updatable.fields, ...CreateOnly.fields });

export type UserPoolUserSettings = t.TypeOf<typeof UserPoolUserSettings>;
