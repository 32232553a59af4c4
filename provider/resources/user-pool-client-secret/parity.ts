import type { AddUserPoolClientSecretRequest } from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Missing, None } from '../../codec/sdk-parity';
import type { UserPoolClientSecretSettings } from './settings';

type Declared = t.OutputOf<typeof UserPoolClientSecretSettings>;

/** Each line compiles only if our declaration and the SDK's agree. */
export type Parity = [
  None<Missing<Declared, AddUserPoolClientSecretRequest, 'AddUserPoolClientSecret'>>,
  None<Missing<AddUserPoolClientSecretRequest, Declared, 'ours'>>,
];
