export * as codecs from './codecs';
export { CognitoProvider, type CognitoProviderArgs } from './pulumi/cognito-provider';
export type { GetOptions, GetOutputOptions } from './pulumi/get-options';
export type { ArgsOf, InputOf, OutputsOf } from './pulumi/input-types';
export type { ResourceServerOutputs } from './resources/resource-server/outputs';
export {
  ResourceServer,
  type ResourceServerArgs,
} from './resources/resource-server/resource';
export {
  type GetUserPoolArgs,
  type GetUserPoolOutputArgs,
  type GetUserPoolResult,
  getUserPool,
  getUserPoolOutput,
} from './resources/user-pool/get-user-pool';
export {
  type GetUserPoolsArgs,
  type GetUserPoolsOutputArgs,
  type GetUserPoolsResult,
  getUserPools,
  getUserPoolsOutput,
} from './resources/user-pool/get-user-pools';
export type { UserPoolOutputs } from './resources/user-pool/outputs';
export { UserPool, type UserPoolArgs } from './resources/user-pool/resource';
export {
  type GetUserPoolClientArgs,
  type GetUserPoolClientOutputArgs,
  type GetUserPoolClientResult,
  getUserPoolClient,
  getUserPoolClientOutput,
} from './resources/user-pool-client/get-user-pool-client';
export {
  type GetUserPoolClientsArgs,
  type GetUserPoolClientsOutputArgs,
  type GetUserPoolClientsResult,
  getUserPoolClients,
  getUserPoolClientsOutput,
} from './resources/user-pool-client/get-user-pool-clients';
export type { UserPoolClientOutputs } from './resources/user-pool-client/outputs';
export {
  UserPoolClient,
  type UserPoolClientArgs,
} from './resources/user-pool-client/resource';
export type { UserPoolDomainOutputs } from './resources/user-pool-domain/outputs';
export {
  UserPoolDomain,
  type UserPoolDomainArgs,
} from './resources/user-pool-domain/resource';
export { UserPoolTriggers, type UserPoolTriggersArgs } from './resources/user-pool-triggers/resource';
