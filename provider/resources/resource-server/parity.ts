import type {
  CreateResourceServerRequest,
  UpdateResourceServerRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Missing, None } from '../../codec/sdk-parity';
import type { ResourceServerSettings } from './settings';

type Declared = t.OutputOf<typeof ResourceServerSettings>;

/** Each line compiles only if our declaration and the SDK's agree. Both operations take all settings. */
export type Parity = [
  None<Missing<Declared, CreateResourceServerRequest, 'CreateResourceServer'>>,
  None<Missing<CreateResourceServerRequest, Declared, 'ours'>>,
  None<Missing<Declared, UpdateResourceServerRequest, 'UpdateResourceServer'>>,
  None<Missing<UpdateResourceServerRequest, Declared, 'ours'>>,
];
