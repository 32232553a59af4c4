import type * as t from 'io-ts';
import { oneOf } from '../../../provider/codec/scalar';
import { setOf } from '../../../provider/codec/set';
import { text } from '../../../provider/codec/string';
import { optional, required, struct } from '../../../provider/codec/struct';
import { regionCode, userPoolId } from '../../../provider/resources/shared/string-types';

const address = text('an address range', { min: 1, max: 43 });
const clientId = text('a client id', { min: 1, max: 128 });

export const Credentials = struct('GuardCredentials', {
  /** What is checked. */
  eventFilter: optional(setOf(oneOf('SIGN_IN', 'SIGN_UP'))),
  /** What happens to a user with a password that is known to others. */
  eventAction: required(oneOf('BLOCK', 'NO_ACTION')),
});

export const Exceptions = struct('GuardExceptions', {
  /** The addresses that are always blocked. */
  blocked: optional(setOf(address)),
  /** The addresses that are never checked. */
  skipped: optional(setOf(address)),
});

export const Updatable = struct('Guard', {
  /** The check of passwords that are known to others. */
  credentials: optional(Credentials),
  /** The exceptions from all checks. */
  exceptions: optional(Exceptions),
});

export const CreateOnly = struct('Guard', {
  /** The id of the pool. Changing it replaces the guard. */
  userPoolId: required(userPoolId),
  /** A client with a guard of its own. Changing it replaces the guard. */
  clientId: optional(clientId),
});

export const ManagementOptions = struct('Guard', {
  /** The Region of the pool. @default the one in `userPoolId` */
  region: optional(regionCode),
  /** The id of the parent, to adopt the guard that it has. */
  adoptId: optional(text('an id', { min: 1, max: 256 })),
});

export const GuardInputs = struct('Guard', {
  ...Updatable.fields,
  ...CreateOnly.fields,
  ...ManagementOptions.fields,
});

export type GuardInputs = t.TypeOf<typeof GuardInputs>;
