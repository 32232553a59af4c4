import type { Context } from '../context';
import { addCustomAttributes } from './add-custom-attributes';
import {
  createUserPoolClient,
  deleteUserPoolClient,
  describeUserPoolClient,
  listUserPoolClients,
  updateUserPoolClient,
} from './clients';
import { createUserPool } from './create-user-pool';
import { deleteUserPool } from './delete-user-pool';
import { describeUserPool } from './describe-user-pool';
import {
  createUserPoolDomain,
  deleteUserPoolDomain,
  describeUserPoolDomain,
  updateUserPoolDomain,
} from './domains';
import { getUserPoolMfaConfig } from './get-user-pool-mfa-config';
import { createGroup, deleteGroup, getGroup, listUsersInGroup, updateGroup } from './groups';
import {
  createIdentityProvider,
  deleteIdentityProvider,
  describeIdentityProvider,
  listIdentityProviders,
  updateIdentityProvider,
} from './identity-providers';
import { listUserPools } from './list-user-pools';
import { listUsers } from './list-users';
import { getLogDeliveryConfiguration, setLogDeliveryConfiguration } from './log-delivery';
import {
  createManagedLoginBranding,
  deleteManagedLoginBranding,
  describeManagedLoginBranding,
  describeManagedLoginBrandingByClient,
  updateManagedLoginBranding,
} from './managed-login-branding';
import {
  createResourceServer,
  deleteResourceServer,
  describeResourceServer,
  listResourceServers,
  updateResourceServer,
} from './resource-servers';
import { setUserPoolMfaConfig } from './set-user-pool-mfa-config';
import { listTagsForResource, tagResource, untagResource } from './tags';
import { getUICustomization, setUICustomization } from './ui-customization';
import { updateUserPool } from './update-user-pool';

/** `never`: each takes its own request type, which validation has vouched for by the time it is called. */
type Operation = (request: never, context: Context) => object | Promise<object>;

export const operations: Readonly<Record<string, Operation>> = {
  AddCustomAttributes: addCustomAttributes,
  CreateGroup: createGroup,
  CreateIdentityProvider: createIdentityProvider,
  CreateManagedLoginBranding: createManagedLoginBranding,
  CreateResourceServer: createResourceServer,
  CreateUserPool: createUserPool,
  CreateUserPoolClient: createUserPoolClient,
  CreateUserPoolDomain: createUserPoolDomain,
  DeleteGroup: deleteGroup,
  DeleteIdentityProvider: deleteIdentityProvider,
  DeleteManagedLoginBranding: deleteManagedLoginBranding,
  DeleteResourceServer: deleteResourceServer,
  DeleteUserPool: deleteUserPool,
  DeleteUserPoolClient: deleteUserPoolClient,
  DeleteUserPoolDomain: deleteUserPoolDomain,
  DescribeIdentityProvider: describeIdentityProvider,
  DescribeManagedLoginBranding: describeManagedLoginBranding,
  DescribeManagedLoginBrandingByClient: describeManagedLoginBrandingByClient,
  DescribeResourceServer: describeResourceServer,
  DescribeUserPool: describeUserPool,
  DescribeUserPoolClient: describeUserPoolClient,
  DescribeUserPoolDomain: describeUserPoolDomain,
  GetGroup: getGroup,
  GetLogDeliveryConfiguration: getLogDeliveryConfiguration,
  GetUICustomization: getUICustomization,
  GetUserPoolMfaConfig: getUserPoolMfaConfig,
  ListIdentityProviders: listIdentityProviders,
  ListResourceServers: listResourceServers,
  ListTagsForResource: listTagsForResource,
  ListUserPoolClients: listUserPoolClients,
  ListUserPools: listUserPools,
  ListUsers: listUsers,
  ListUsersInGroup: listUsersInGroup,
  SetLogDeliveryConfiguration: setLogDeliveryConfiguration,
  SetUICustomization: setUICustomization,
  SetUserPoolMfaConfig: setUserPoolMfaConfig,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateGroup: updateGroup,
  UpdateIdentityProvider: updateIdentityProvider,
  UpdateManagedLoginBranding: updateManagedLoginBranding,
  UpdateResourceServer: updateResourceServer,
  UpdateUserPool: updateUserPool,
  UpdateUserPoolClient: updateUserPoolClient,
  UpdateUserPoolDomain: updateUserPoolDomain,
};
