export { CognitoProvider, type CognitoProviderArgs } from './cognito-provider';
export { type GetUserPoolOptions, getUserPool, type LiveUserPool } from './get-user-pool';
export type { ArgsOf, InputOf, OutputsOf } from './inputs-of';
export * as codecs from './user-pool/codecs';
export { UserPool, type UserPoolArgs, type UserPoolFacts } from './user-pool-resource';
