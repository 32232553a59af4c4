import type * as sdk from '@aws-sdk/client-cognito-identity-provider';

/** The quotas that AWS counts requests by, per account and Region. */
export type Category =
  | 'UserPoolRead'
  | 'UserPoolUpdate'
  | 'UserPoolResourceRead'
  | 'UserPoolResourceUpdate'
  | 'UserPoolClientRead'
  | 'UserPoolClientUpdate'
  | 'UserRead';

/** The operations this package uses: what goes in, and which quota it counts towards. */
export interface Operations {
  CreateUserPool: sdk.CreateUserPoolRequest;
  DescribeUserPool: sdk.DescribeUserPoolRequest;
  ListUserPools: sdk.ListUserPoolsRequest;
  UpdateUserPool: sdk.UpdateUserPoolRequest;
  DeleteUserPool: sdk.DeleteUserPoolRequest;
  GetUserPoolMfaConfig: sdk.GetUserPoolMfaConfigRequest;
  SetUserPoolMfaConfig: sdk.SetUserPoolMfaConfigRequest;
  AddCustomAttributes: sdk.AddCustomAttributesRequest;
  UntagResource: sdk.UntagResourceRequest;
  ListUsers: sdk.ListUsersRequest;
  CreateUserPoolClient: sdk.CreateUserPoolClientRequest;
  DescribeUserPoolClient: sdk.DescribeUserPoolClientRequest;
  ListUserPoolClients: sdk.ListUserPoolClientsRequest;
  UpdateUserPoolClient: sdk.UpdateUserPoolClientRequest;
  DeleteUserPoolClient: sdk.DeleteUserPoolClientRequest;
  CreateResourceServer: sdk.CreateResourceServerRequest;
  DescribeResourceServer: sdk.DescribeResourceServerRequest;
  UpdateResourceServer: sdk.UpdateResourceServerRequest;
  DeleteResourceServer: sdk.DeleteResourceServerRequest;
  CreateUserPoolDomain: sdk.CreateUserPoolDomainRequest;
  DescribeUserPoolDomain: sdk.DescribeUserPoolDomainRequest;
  UpdateUserPoolDomain: sdk.UpdateUserPoolDomainRequest;
  DeleteUserPoolDomain: sdk.DeleteUserPoolDomainRequest;
}

export type Operation = keyof Operations;

export const CATEGORIES: { readonly [K in Operation]: Category } = {
  CreateUserPool: 'UserPoolUpdate',
  DescribeUserPool: 'UserPoolRead',
  ListUserPools: 'UserPoolRead',
  UpdateUserPool: 'UserPoolUpdate',
  DeleteUserPool: 'UserPoolUpdate',
  GetUserPoolMfaConfig: 'UserPoolResourceRead',
  SetUserPoolMfaConfig: 'UserPoolResourceUpdate',
  AddCustomAttributes: 'UserPoolResourceUpdate',
  UntagResource: 'UserPoolResourceUpdate',
  ListUsers: 'UserRead',
  CreateUserPoolClient: 'UserPoolClientUpdate',
  DescribeUserPoolClient: 'UserPoolClientRead',
  ListUserPoolClients: 'UserPoolClientRead',
  UpdateUserPoolClient: 'UserPoolClientUpdate',
  DeleteUserPoolClient: 'UserPoolClientUpdate',
  CreateResourceServer: 'UserPoolResourceUpdate',
  DescribeResourceServer: 'UserPoolResourceRead',
  UpdateResourceServer: 'UserPoolResourceUpdate',
  DeleteResourceServer: 'UserPoolResourceUpdate',
  CreateUserPoolDomain: 'UserPoolResourceUpdate',
  DescribeUserPoolDomain: 'UserPoolResourceRead',
  UpdateUserPoolDomain: 'UserPoolResourceUpdate',
  DeleteUserPoolDomain: 'UserPoolResourceUpdate',
};

/** The categories that are also counted for each pool. */
export const PER_POOL: ReadonlySet<Category> = new Set([
  'UserPoolResourceUpdate',
  'UserPoolClientRead',
  'UserPoolClientUpdate',
]);

/** The operations that make something new each time they are sent. */
export const isNonIdempotent = (operation: string): boolean => operation.startsWith('Create');

/** The operations that change a pool that is there: AWS takes one at a time of these for a pool. */
export const needsPoolLock = (operation: Operation): boolean =>
  operation !== 'CreateUserPool' && /Update$/.test(CATEGORIES[operation]);

type Commands = { readonly [K in Operation]: (input: Operations[K]) => Promise<unknown> };

/** Each operation as a function of its request. */
export const commandsOf = (aws: typeof sdk, client: sdk.CognitoIdentityProviderClient): Commands => ({
  CreateUserPool: (input) => client.send(new aws.CreateUserPoolCommand(input)),
  DescribeUserPool: (input) => client.send(new aws.DescribeUserPoolCommand(input)),
  ListUserPools: (input) => client.send(new aws.ListUserPoolsCommand(input)),
  UpdateUserPool: (input) => client.send(new aws.UpdateUserPoolCommand(input)),
  DeleteUserPool: (input) => client.send(new aws.DeleteUserPoolCommand(input)),
  GetUserPoolMfaConfig: (input) => client.send(new aws.GetUserPoolMfaConfigCommand(input)),
  SetUserPoolMfaConfig: (input) => client.send(new aws.SetUserPoolMfaConfigCommand(input)),
  AddCustomAttributes: (input) => client.send(new aws.AddCustomAttributesCommand(input)),
  UntagResource: (input) => client.send(new aws.UntagResourceCommand(input)),
  ListUsers: (input) => client.send(new aws.ListUsersCommand(input)),
  CreateUserPoolClient: (input) => client.send(new aws.CreateUserPoolClientCommand(input)),
  DescribeUserPoolClient: (input) => client.send(new aws.DescribeUserPoolClientCommand(input)),
  ListUserPoolClients: (input) => client.send(new aws.ListUserPoolClientsCommand(input)),
  UpdateUserPoolClient: (input) => client.send(new aws.UpdateUserPoolClientCommand(input)),
  DeleteUserPoolClient: (input) => client.send(new aws.DeleteUserPoolClientCommand(input)),
  CreateResourceServer: (input) => client.send(new aws.CreateResourceServerCommand(input)),
  DescribeResourceServer: (input) => client.send(new aws.DescribeResourceServerCommand(input)),
  UpdateResourceServer: (input) => client.send(new aws.UpdateResourceServerCommand(input)),
  DeleteResourceServer: (input) => client.send(new aws.DeleteResourceServerCommand(input)),
  CreateUserPoolDomain: (input) => client.send(new aws.CreateUserPoolDomainCommand(input)),
  DescribeUserPoolDomain: (input) => client.send(new aws.DescribeUserPoolDomainCommand(input)),
  UpdateUserPoolDomain: (input) => client.send(new aws.UpdateUserPoolDomainCommand(input)),
  DeleteUserPoolDomain: (input) => client.send(new aws.DeleteUserPoolDomainCommand(input)),
});
