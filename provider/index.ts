export * as codecs from './codecs';
export { CognitoProvider, type CognitoProviderArgs } from './pulumi/cognito-provider';
export type { ArgsOf, InputOf, OutputsOf } from './pulumi/input-types';
export {
  ResourceServer,
  type ResourceServerArgs,
  type ResourceServerOutputs,
} from './resources/resource-server/resource';
export {
  type GetUserPoolOptions,
  getUserPool,
  getUserPoolOutput,
  type LiveUserPool,
} from './resources/user-pool/get-user-pool';
export { UserPool, type UserPoolArgs, type UserPoolOutputs } from './resources/user-pool/resource';
export {
  UserPoolClient,
  type UserPoolClientArgs,
  type UserPoolClientOutputs,
} from './resources/user-pool-client/resource';
export {
  UserPoolDomain,
  type UserPoolDomainArgs,
  type UserPoolDomainOutputs,
} from './resources/user-pool-domain/resource';
export { UserPoolTriggers, type UserPoolTriggersArgs } from './resources/user-pool-triggers/resource';
