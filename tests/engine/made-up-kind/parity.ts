import type { CreateResourceServerRequest } from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Missing, None } from '../../../provider/codec/sdk-parity';
import type { CreateOnly, Updatable } from './settings';

type Declared = t.OutputOf<typeof Updatable> & t.OutputOf<typeof CreateOnly>;

/** Compiles only while the declaration and the SDK agree. */
export type Parity = [
  None<Missing<Declared, CreateResourceServerRequest, 'CreateResourceServer'>>,
  None<Missing<CreateResourceServerRequest, Declared, 'ours'>>,
];
