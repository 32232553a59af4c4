import type { CreateGroupRequest, UpdateGroupRequest } from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Missing, None } from '../../codec/sdk-parity';
import type { UserPoolGroupSettings } from './settings';

type Declared = t.OutputOf<typeof UserPoolGroupSettings>;

/** Each line compiles only if our declaration and the SDK's agree. Both operations take all settings. */
export type Parity = [
  None<Missing<Declared, CreateGroupRequest, 'CreateGroup'>>,
  None<Missing<CreateGroupRequest, Declared, 'ours'>>,
  None<Missing<Declared, UpdateGroupRequest, 'UpdateGroup'>>,
  None<Missing<UpdateGroupRequest, Declared, 'ours'>>,
];
