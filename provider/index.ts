export { CognitoProvider, type CognitoProviderArgs } from './pulumi/cognito-provider';
export { ResourceServer } from './resources/resource-server/resource';
export {
  type GetUserPoolOptions,
  getUserPool,
  getUserPoolOutput,
  type LiveUserPool,
} from './resources/user-pool/get-user-pool';
export { UserPool } from './resources/user-pool/resource';
export { UserPoolClient } from './resources/user-pool-client/resource';
export type { Duration, TimeUnit } from './resources/user-pool-client/types/duration';
export { UserPoolDomain } from './resources/user-pool-domain/resource';
export { UserPoolTriggers } from './resources/user-pool-triggers/resource';
export * from './types';
