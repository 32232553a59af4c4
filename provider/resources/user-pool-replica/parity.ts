import type {
  CreateUserPoolReplicaRequest,
  UpdateUserPoolReplicaRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Missing, None } from '../../codec/sdk-parity';
import type { UserPoolReplicaSettings } from './settings';

type Declared = t.OutputOf<typeof UserPoolReplicaSettings>;

/** Each line compiles only if our declaration and the SDK's agree: one request has the tags, the other the status. */
export type Parity = [
  None<Missing<Declared, CreateUserPoolReplicaRequest, 'CreateUserPoolReplica'>>,
  None<Missing<Declared, UpdateUserPoolReplicaRequest, 'UpdateUserPoolReplica'>>,
  None<Missing<CreateUserPoolReplicaRequest & UpdateUserPoolReplicaRequest, Declared, 'ours'>>,
];
