import type {
  CreateUserPoolRequest,
  SetUserPoolMfaConfigRequest,
  UpdateUserPoolRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Mismatch, Missing, None } from '../../codec/sdk-parity';
import type { Attributes, CreateOnly, Creation, MfaFactors, Updatable } from './settings';

type Created = t.OutputOf<typeof Creation>;
type Updated = t.OutputOf<typeof Updatable>;
type Factors = t.OutputOf<typeof MfaFactors>;
type SdkFactors = Pick<
  SetUserPoolMfaConfigRequest,
  'SoftwareTokenMfaConfiguration' | 'EmailMfaConfiguration' | 'WebAuthnConfiguration'
>;
type Known = keyof SdkFactors | 'UserPoolId' | 'MfaConfiguration' | 'SmsMfaConfiguration';

/** Each line compiles only if our declaration and the SDK's agree. */
export type Parity = [
  None<Missing<Created, CreateUserPoolRequest, 'CreateUserPool'>>,
  None<Missing<CreateUserPoolRequest, Created, 'ours'>>,
  None<Missing<Updated & { UserPoolId: string }, UpdateUserPoolRequest, 'UpdateUserPool'>>,
  None<Missing<UpdateUserPoolRequest, Updated, 'ours'>>,
  None<Missing<Factors, SdkFactors, 'SetUserPoolMfaConfig'>>,
  None<Missing<SdkFactors, Factors, 'ours'>>,
  // A new kind of factor would be a new member of the request.
  None<Exclude<keyof SetUserPoolMfaConfigRequest, Known>>,
  // The create-only settings are those of CreateUserPool that UpdateUserPool lacks.
  None<
    Mismatch<
      keyof t.OutputOf<typeof CreateOnly> | keyof t.OutputOf<typeof Attributes>,
      Exclude<keyof CreateUserPoolRequest, keyof UpdateUserPoolRequest>
    >
  >,
];

/** The encoded requests have the SDK's type in every member. */
export type Encodes = [
  None<Created extends CreateUserPoolRequest ? never : 'CreateUserPool'>,
  None<Updated & { UserPoolId: string } extends UpdateUserPoolRequest ? never : 'UpdateUserPool'>,
  None<Factors extends SdkFactors ? never : 'SetUserPoolMfaConfig'>,
];
