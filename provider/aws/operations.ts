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

/** The operations that this package uses, and the quota that each counts towards. */
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
} as const satisfies { readonly [operation: string]: Category };

export type Operation = keyof typeof CATEGORIES;

/** What goes into each operation. */
export type Operations = {
  readonly [K in Operation]: ConstructorParameters<(typeof sdk)[`${K}Command`]>[0];
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

/** Sends an operation by its name. */
export type Send = <K extends Operation>(operation: K, input: Operations[K]) => Promise<unknown>;

/** The SDK has one class of commands for each operation; which input goes with which is in the types above. */
export const senderOf =
  (aws: typeof sdk, client: sdk.CognitoIdentityProviderClient): Send =>
  (operation, input) =>
    client.send(Reflect.construct(aws[`${operation}Command`], [input]));
