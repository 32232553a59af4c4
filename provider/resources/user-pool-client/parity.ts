import type {
  CreateUserPoolClientRequest,
  UpdateUserPoolClientRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Mismatch, Missing, None } from '../../codec/sdk-parity';
import type { CreateOnly, Updatable, UserPoolClientSettings } from './settings';

type Created = t.OutputOf<typeof UserPoolClientSettings>;
type Updated = t.OutputOf<typeof Updatable> & { UserPoolId: string; ClientId: string };

/** Each line compiles only if our declaration and the SDK's agree. */
export type Parity = [
  None<Missing<Created, CreateUserPoolClientRequest, 'CreateUserPoolClient'>>,
  None<Missing<CreateUserPoolClientRequest, Created, 'ours'>>,
  None<Missing<Updated, UpdateUserPoolClientRequest, 'UpdateUserPoolClient'>>,
  None<Missing<UpdateUserPoolClientRequest, Updated, 'ours'>>,
  // The create-only settings are those of CreateUserPoolClient that UpdateUserPoolClient lacks, and the pool.
  None<
    Mismatch<
      keyof t.OutputOf<typeof CreateOnly>,
      Exclude<keyof CreateUserPoolClientRequest, keyof UpdateUserPoolClientRequest> | 'UserPoolId'
    >
  >,
];

/** The encoded request has the SDK's type in every member, except flows that are newer than the SDK. */
type Typed<A extends { ExplicitAuthFlows?: unknown }> = Omit<A, 'ExplicitAuthFlows'>;
export type Encodes = [
  None<Typed<Created> extends Typed<CreateUserPoolClientRequest> ? never : 'CreateUserPoolClient'>,
  None<Typed<Updated> extends Typed<UpdateUserPoolClientRequest> ? never : 'UpdateUserPoolClient'>,
];
