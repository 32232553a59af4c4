import type { SetUserPoolSessionConfigurationRequest } from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Missing, None } from '../../codec/sdk-parity';
import type { UserPoolSessionConfigurationSettings } from './settings';

type Declared = t.OutputOf<typeof UserPoolSessionConfigurationSettings>;

/** Each line compiles only if our declaration and the SDK's agree. */
export type Parity = [
  None<Missing<Declared, SetUserPoolSessionConfigurationRequest, 'SetUserPoolSessionConfiguration'>>,
  None<Missing<SetUserPoolSessionConfigurationRequest, Declared, 'ours'>>,
];
