import type {
  CreateUserPoolDomainRequest,
  UpdateUserPoolDomainRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Missing, None } from '../../codec/sdk-parity';
import type { UserPoolDomainSettings } from './settings';

type Declared = t.OutputOf<typeof UserPoolDomainSettings>;

/** Each line compiles only if our declaration and the SDK's agree. Both operations take all settings. */
export type Parity = [
  None<Missing<Declared, CreateUserPoolDomainRequest, 'CreateUserPoolDomain'>>,
  None<Missing<CreateUserPoolDomainRequest, Declared, 'ours'>>,
  None<Missing<Declared, UpdateUserPoolDomainRequest, 'UpdateUserPoolDomain'>>,
  None<Missing<UpdateUserPoolDomainRequest, Declared, 'ours'>>,
];
