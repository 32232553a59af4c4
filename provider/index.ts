export { CognitoProvider, type CognitoProviderArgs } from './pulumi/cognito-provider';
export type { GetOptions, GetOutputOptions } from './pulumi/get-options';
export type { JsonInput, JsonObjectInput } from './pulumi/json-input';
export { IdentityProvider } from './resources/identity-provider/resource';
export { LogDelivery } from './resources/log-delivery/resource';
export { ManagedLoginBranding } from './resources/managed-login-branding/resource';
export { ManagedLoginTerms } from './resources/managed-login-terms/resource';
export { ResourceServer } from './resources/resource-server/resource';
export { RiskConfiguration } from './resources/risk-configuration/resource';
export { UserGroupMembership } from './resources/user-group-membership/resource';
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
export { UserPool } from './resources/user-pool/resource';
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
export { UserPoolClient } from './resources/user-pool-client/resource';
export type { Duration, TimeUnit } from './resources/user-pool-client/types/duration';
export { UserPoolClientSecret } from './resources/user-pool-client-secret/resource';
export { UserPoolDomain } from './resources/user-pool-domain/resource';
export { UserPoolGroup } from './resources/user-pool-group/resource';
export { UserPoolReplica } from './resources/user-pool-replica/resource';
export { UserPoolSessionConfiguration } from './resources/user-pool-session-configuration/resource';
export { UserPoolTriggers } from './resources/user-pool-triggers/resource';
export { UserPoolUICustomization } from './resources/user-pool-ui-customization/resource';
export { UserPoolUser } from './resources/user-pool-user/resource';
export * from './types';
