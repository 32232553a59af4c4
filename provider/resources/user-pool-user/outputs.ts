import type * as t from 'io-ts';
import { setOf } from '../../codec/set';
import { optional, required, struct } from '../../codec/struct';
import type { OutputValues } from '../../engine/state';
import { anyText } from '../shared/string-types';
import type { LiveUser } from './live';

/** Outputs of a user beside its settings. */
export const UserPoolUserOutputs = struct('UserPoolUser', {
  /**
   * The user name in the `cognito:username` claim of tokens: `username`, or the one that AWS generates in a pool with
   * `usernameAttributes`. Pass it to a UserGroupMembership.
   */
  cognitoUsername: required(anyText, { follows: [] }),
  /** The `sub` claim of the user's tokens, which AWS generates and never changes. */
  sub: optional(anyText, { follows: [] }),
  /** When the user was created, as an ISO 8601 time. */
  creationDate: optional(anyText, { follows: [] }),
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  unmanaged: required(setOf(anyText)),
});

export type UserPoolUserOutputs = t.TypeOf<typeof UserPoolUserOutputs>;

/** The outputs of a live user. */
export const outputsOf = ({ id, sub, createdAt }: LiveUser): OutputValues<UserPoolUserOutputs> => ({
  cognitoUsername: id,
  sub: sub === '' ? undefined : sub,
  creationDate: createdAt === undefined ? undefined : new Date(createdAt).toISOString(),
});
