import type {
  CreateUserPoolClientRequest,
  UpdateUserPoolClientRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Mismatch, Missing, None } from '../../codec/sdk-parity';
import type { CreateOnly, Updatable, UserPoolClientSettings } from './settings';

type Created = t.OutputOf<typeof UserPoolClientSettings>;
type Updated = t.OutputOf<typeof Updatable> & { UserPoolId: string; ClientId: string };

/** Each line is a proof: it compiles only while our declaration and the SDK's agree. */
export type Parity = [
  None<Missing<Created, CreateUserPoolClientRequest, 'CreateUserPoolClient'>>,
  None<Missing<CreateUserPoolClientRequest, Created, 'ours'>>,
  None<Missing<Updated, UpdateUserPoolClientRequest, 'UpdateUserPoolClient'>>,
  None<Missing<UpdateUserPoolClientRequest, Updated, 'ours'>>,
  // Create-only is what CreateUserPoolClient takes and UpdateUserPoolClient does not, and the pool, which that names.
  None<
    Mismatch<
      keyof t.OutputOf<typeof CreateOnly>,
      Exclude<keyof CreateUserPoolClientRequest, keyof UpdateUserPoolClientRequest> | 'UserPoolId'
    >
  >,
];

/** What is encoded is what the SDK takes, in every member's type, but for flows that are newer than its types. */
type Typed<A extends { ExplicitAuthFlows?: unknown }> = Omit<A, 'ExplicitAuthFlows'>;
export type Encodes = [
  None<Typed<Created> extends Typed<CreateUserPoolClientRequest> ? never : 'CreateUserPoolClient'>,
  None<Typed<Updated> extends Typed<UpdateUserPoolClientRequest> ? never : 'UpdateUserPoolClient'>,
];
