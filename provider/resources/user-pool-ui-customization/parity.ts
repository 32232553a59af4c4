import type { SetUICustomizationRequest } from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { None } from '../../codec/sdk-parity';
import type { UserPoolUICustomizationSettings } from './settings';

type Ours = keyof t.OutputOf<typeof UserPoolUICustomizationSettings>;

/** Each line compiles only if our declaration and the SDK's have the same members. */
export type Parity = [
  None<Exclude<Ours, keyof SetUICustomizationRequest>>,
  None<Exclude<keyof SetUICustomizationRequest, Ours>>,
];
