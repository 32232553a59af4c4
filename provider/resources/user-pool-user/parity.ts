import type { AdminCreateUserRequest } from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Missing, None } from '../../codec/sdk-parity';
import type { RequestOptions } from './inputs';
import type { UserPoolUserSettings } from './settings';

type Settings = t.OutputOf<typeof UserPoolUserSettings>;

/** Lists of names and values here are objects, which the translation tests compare with AWS's lists. */
type Lists = 'UserAttributes' | 'ValidationData';

type Declared = Omit<Settings & t.OutputOf<typeof RequestOptions>, Lists> &
  Record<Lists, AdminCreateUserRequest[Lists]>;

/** Each line compiles only if our declaration and the SDK's agree. Another operation sets the permanent password and `enabled`. */
export type Parity = [
  None<Missing<Omit<Declared, 'Password' | 'Enabled'>, AdminCreateUserRequest, 'AdminCreateUser'>>,
  None<Missing<AdminCreateUserRequest, Omit<Declared, 'Password' | 'Enabled'>, 'ours'>>,
];
