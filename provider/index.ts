export { CognitoProvider, type CognitoProviderArgs } from './cognito-provider';
export { type GetUserPoolOptions, getUserPool, type LiveUserPool } from './get-user-pool';
export { UserPool, type UserPoolArgs, type UserPoolFacts } from './user-pool-resource';
