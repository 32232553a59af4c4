import type { AdminAddUserToGroupRequest } from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Missing, None } from '../../codec/sdk-parity';
import type { UserGroupMembershipSettings } from './settings';

type Declared = t.OutputOf<typeof UserGroupMembershipSettings>;

/** Each line compiles only if our declaration and the SDK's agree. */
export type Parity = [
  None<Missing<Declared, AdminAddUserToGroupRequest, 'AdminAddUserToGroup'>>,
  None<Missing<AdminAddUserToGroupRequest, Declared, 'ours'>>,
];
