import { type HostedFunction, hosted } from '../engine/get-function';
import { userPoolFunction } from './user-pool/read-user-pool';
import { userPoolsFunction } from './user-pool/read-user-pools';
import { userPoolClientFunction } from './user-pool-client/read-user-pool-client';
import { userPoolClientsFunction } from './user-pool-client/read-user-pool-clients';

/** Every function that reads from Cognito without managing what it reads. */
const ALL: ReadonlyArray<HostedFunction> = [
  hosted(userPoolFunction),
  hosted(userPoolsFunction),
  hosted(userPoolClientFunction),
  hosted(userPoolClientsFunction),
];

/** The function with this name, if this version has it. */
export const functionNamed = (name: string): HostedFunction | undefined =>
  ALL.find((one) => one.name === name);
