export * as codecs from './codecs';
export { CognitoProvider, type CognitoProviderArgs } from './pulumi/cognito-provider';
export type { ArgsOf, InputOf, OutputsOf } from './pulumi/input-types';
export type { ResourceServerOutputs } from './resources/resource-server/outputs';
export {
  ResourceServer,
  type ResourceServerArgs,
} from './resources/resource-server/resource';
export {
  type GetUserPoolOptions,
  getUserPool,
  getUserPoolOutput,
  type LiveUserPool,
} from './resources/user-pool/get-user-pool';
export type { UserPoolOutputs } from './resources/user-pool/outputs';
export { UserPool, type UserPoolArgs } from './resources/user-pool/resource';
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
