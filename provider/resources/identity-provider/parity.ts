import type {
  CreateIdentityProviderRequest,
  IdentityProviderTypeType,
  UpdateIdentityProviderRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Mismatch, Missing, None } from '../../codec/sdk-parity';
import type { ProviderType } from './provider-types';
import type { AwsProvider } from './settings';

type Declared = t.OutputOf<typeof AwsProvider>;

/** Each line compiles only if our declaration and the SDK's agree; an update has no type. */
export type Parity = [
  None<Missing<Declared, CreateIdentityProviderRequest, 'CreateIdentityProvider'>>,
  None<Missing<CreateIdentityProviderRequest, Declared, 'ours'>>,
  None<Missing<Declared, UpdateIdentityProviderRequest, 'UpdateIdentityProvider'>>,
  None<Missing<UpdateIdentityProviderRequest, Omit<Declared, 'ProviderType'>, 'ours'>>,
  None<Mismatch<ProviderType, IdentityProviderTypeType>>,
];
