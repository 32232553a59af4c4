export * as codecs from './codecs';
export { CognitoProvider, type CognitoProviderArgs } from './cognito-provider';
export { type GetUserPoolOptions, getUserPool, getUserPoolOutput, type LiveUserPool } from './get-user-pool';
export type { ArgsOf, InputOf, OutputsOf } from './inputs-of';
export {
  ResourceServer,
  type ResourceServerArgs,
  type ResourceServerFacts,
} from './resource-server-resource';
export {
  UserPoolClient,
  type UserPoolClientArgs,
  type UserPoolClientFacts,
} from './user-pool-client-resource';
export {
  UserPoolDomain,
  type UserPoolDomainArgs,
  type UserPoolDomainFacts,
} from './user-pool-domain-resource';
export { UserPool, type UserPoolArgs, type UserPoolFacts } from './user-pool-resource';
export { UserPoolTriggers, type UserPoolTriggersArgs } from './user-pool-triggers-resource';
