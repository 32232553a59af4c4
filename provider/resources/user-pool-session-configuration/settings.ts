import type * as t from 'io-ts';
import { intBetween, oneOf } from '../../codec/scalar';
import { optional, required, struct } from '../../codec/struct';
import { userPoolId } from '../shared/string-types';

/** The token sessions of each user. */
export const TokenSession = struct('TokenSession', {
  /**
   * The number of token sessions that a user can have in the pool, 1 to 100. The next sign-in of a user who has as many
   * ends the session that was not used for longest. @default 20
   */
  maxPerUser: optional(intBetween(1, 100), { default: 20 }),
});

/** The settings, which one request replaces as a whole. */
export const Updatable = struct('UserPoolSessionConfiguration', {
  /**
   * Whether Cognito tracks the sessions of users. If it is turned off, AWS keeps the session settings of app clients, and
   * they apply again when it is turned on. @default "DISABLED"
   */
  userSessionTracking: optional(oneOf('ENABLED', 'DISABLED'), { default: 'DISABLED' }),
  /** The token sessions of each user. */
  tokenSession: optional(TokenSession),
});

/** The create-only settings. */
export const CreateOnly = struct('UserPoolSessionConfiguration', {
  /** The id of the pool. Changing it replaces the session configuration: that of the old pool returns to AWS's defaults. */
  userPoolId: required(userPoolId),
});

/** The parameters of SetUserPoolSessionConfiguration. */
export const UserPoolSessionConfigurationSettings = struct('UserPoolSessionConfiguration', {
  ...Updatable.fields,
  ...CreateOnly.fields,
});

export type UserPoolSessionConfigurationSettings = t.TypeOf<typeof UserPoolSessionConfigurationSettings>;
