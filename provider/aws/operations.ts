import type * as sdk from '@aws-sdk/client-cognito-identity-provider';

/** AWS's request quota categories, per account and Region. */
export type Category =
  | 'UserPoolRead'
  | 'UserPoolUpdate'
  | 'UserPoolResourceRead'
  | 'UserPoolResourceUpdate'
  | 'UserPoolClientRead'
  | 'UserPoolClientUpdate'
  | 'UserRead'
  | 'UserList'
  | 'UserCreation'
  | 'UserUpdate'
  | 'UserResourceRead'
  | 'UserAccountRecovery';

/** The operations that this package uses, with their quota categories. */
export const CATEGORIES = {
  CreateUserPool: 'UserPoolUpdate',
  DescribeUserPool: 'UserPoolRead',
  ListUserPools: 'UserPoolRead',
  UpdateUserPool: 'UserPoolUpdate',
  DeleteUserPool: 'UserPoolUpdate',
  GetUserPoolMfaConfig: 'UserPoolResourceRead',
  SetUserPoolMfaConfig: 'UserPoolResourceUpdate',
  AddCustomAttributes: 'UserPoolResourceUpdate',
  UntagResource: 'UserPoolResourceUpdate',
  ListUsers: 'UserList',
  CreateUserPoolClient: 'UserPoolClientUpdate',
  DescribeUserPoolClient: 'UserPoolClientRead',
  ListUserPoolClients: 'UserPoolClientRead',
  UpdateUserPoolClient: 'UserPoolClientUpdate',
  DeleteUserPoolClient: 'UserPoolClientUpdate',
  CreateResourceServer: 'UserPoolResourceUpdate',
  DescribeResourceServer: 'UserPoolResourceRead',
  UpdateResourceServer: 'UserPoolResourceUpdate',
  DeleteResourceServer: 'UserPoolResourceUpdate',
  CreateGroup: 'UserPoolResourceUpdate',
  GetGroup: 'UserPoolResourceRead',
  UpdateGroup: 'UserPoolResourceUpdate',
  DeleteGroup: 'UserPoolResourceUpdate',
  ListUsersInGroup: 'UserList',
  CreateIdentityProvider: 'UserPoolResourceUpdate',
  DescribeIdentityProvider: 'UserPoolResourceRead',
  UpdateIdentityProvider: 'UserPoolResourceUpdate',
  DeleteIdentityProvider: 'UserPoolResourceUpdate',
  CreateUserPoolDomain: 'UserPoolResourceUpdate',
  DescribeUserPoolDomain: 'UserPoolResourceRead',
  UpdateUserPoolDomain: 'UserPoolResourceUpdate',
  DeleteUserPoolDomain: 'UserPoolResourceUpdate',
  // The page of quotas does not name these two.
  GetLogDeliveryConfiguration: 'UserPoolResourceRead',
  SetLogDeliveryConfiguration: 'UserPoolResourceUpdate',
  // Nor these.
  GetUserPoolSessionConfiguration: 'UserPoolResourceRead',
  SetUserPoolSessionConfiguration: 'UserPoolResourceUpdate',
  CreateUserPoolReplica: 'UserPoolResourceUpdate',
  ListUserPoolReplicas: 'UserPoolResourceRead',
  UpdateUserPoolReplica: 'UserPoolResourceUpdate',
  DeleteUserPoolReplica: 'UserPoolResourceUpdate',
  ListTagsForResource: 'UserPoolResourceRead',
  TagResource: 'UserPoolResourceUpdate',
  // Nor these two.
  DescribeRiskConfiguration: 'UserPoolResourceRead',
  SetRiskConfiguration: 'UserPoolResourceUpdate',
  // Nor these, which are operations on app clients.
  AddUserPoolClientSecret: 'UserPoolClientUpdate',
  ListUserPoolClientSecrets: 'UserPoolClientRead',
  DeleteUserPoolClientSecret: 'UserPoolClientUpdate',
  // Nor these.
  CreateTerms: 'UserPoolResourceUpdate',
  DescribeTerms: 'UserPoolResourceRead',
  DescribeTermsByClient: 'UserPoolResourceRead',
  UpdateTerms: 'UserPoolResourceUpdate',
  DeleteTerms: 'UserPoolResourceUpdate',
  AdminCreateUser: 'UserCreation',
  AdminGetUser: 'UserRead',
  AdminUpdateUserAttributes: 'UserUpdate',
  AdminDeleteUserAttributes: 'UserUpdate',
  AdminSetUserPassword: 'UserAccountRecovery',
  AdminEnableUser: 'UserUpdate',
  AdminDisableUser: 'UserUpdate',
  AdminDeleteUser: 'UserUpdate',
  AdminAddUserToGroup: 'UserUpdate',
  AdminRemoveUserFromGroup: 'UserUpdate',
  AdminListGroupsForUser: 'UserResourceRead',
  // Nor these of managed login styles.
  CreateManagedLoginBranding: 'UserPoolResourceUpdate',
  DescribeManagedLoginBranding: 'UserPoolResourceRead',
  DescribeManagedLoginBrandingByClient: 'UserPoolResourceRead',
  UpdateManagedLoginBranding: 'UserPoolResourceUpdate',
  DeleteManagedLoginBranding: 'UserPoolResourceUpdate',
  GetUICustomization: 'UserPoolResourceRead',
  SetUICustomization: 'UserPoolResourceUpdate',
} as const satisfies { readonly [operation: string]: Category };

export type Operation = keyof typeof CATEGORIES;

/** The input of each operation. */
export type Operations = {
  readonly [K in Operation]: NonNullable<ConstructorParameters<(typeof sdk)[`${K}Command`]>[0]>;
};

/** The categories with an additional quota per pool. */
export const PER_POOL: ReadonlySet<Category> = new Set([
  'UserPoolResourceUpdate',
  'UserPoolClientRead',
  'UserPoolClientUpdate',
]);

/** The operations that create a new resource each time they are sent. */
export const isNonIdempotent = (operation: string): boolean =>
  /^(?:Admin)?Create|^AddUserPoolClientSecret$/.test(operation);

/** Whether an operation changes nothing. */
export const isRead = (operation: string): boolean => /^(?:Admin)?(?:Describe|Get|List)/.test(operation);

/** The operations that update an existing pool; AWS accepts one at a time per pool. */
export const needsPoolLock = (operation: Operation): boolean =>
  operation !== 'CreateUserPool' && /^UserPool\w*Update$/.test(CATEGORIES[operation]);

/** Sends an operation by name. */
export type Send = <K extends Operation>(operation: K, input: Operations[K]) => Promise<unknown>;

/** The SDK has one command class per operation; the types above match inputs to operations. */
export const senderOf =
  (aws: typeof sdk, client: sdk.CognitoIdentityProviderClient): Send =>
  (operation, input) =>
    client.send(Reflect.construct(aws[`${operation}Command`], [input]));
