import type { Operation } from '../../../provider/aws/operations';
import type { Struct } from '../../../provider/codec/struct';
import { IdentityProviderInputs } from '../../../provider/resources/identity-provider/inputs';
import { IdentityProviderOutputs } from '../../../provider/resources/identity-provider/outputs';
import { CreateOnly as IdentityProviderCreateOnly } from '../../../provider/resources/identity-provider/settings';
import { LogDeliveryInputs } from '../../../provider/resources/log-delivery/inputs';
import { LogDeliveryOutputs } from '../../../provider/resources/log-delivery/outputs';
import { CreateOnly as LogDeliveryCreateOnly } from '../../../provider/resources/log-delivery/settings';
import { ManagedLoginBrandingInputs } from '../../../provider/resources/managed-login-branding/inputs';
import { ManagedLoginBrandingOutputs } from '../../../provider/resources/managed-login-branding/outputs';
import { CreateOnly as ManagedLoginBrandingCreateOnly } from '../../../provider/resources/managed-login-branding/settings';
import { ManagedLoginTermsInputs } from '../../../provider/resources/managed-login-terms/inputs';
import { ManagedLoginTermsOutputs } from '../../../provider/resources/managed-login-terms/outputs';
import { CreateOnly as ManagedLoginTermsCreateOnly } from '../../../provider/resources/managed-login-terms/settings';
import { ResourceServerInputs } from '../../../provider/resources/resource-server/inputs';
import { ResourceServerOutputs } from '../../../provider/resources/resource-server/outputs';
import { CreateOnly as ResourceServerCreateOnly } from '../../../provider/resources/resource-server/settings';
import { RiskConfigurationInputs } from '../../../provider/resources/risk-configuration/inputs';
import { RiskConfigurationOutputs } from '../../../provider/resources/risk-configuration/outputs';
import { CreateOnly as RiskConfigurationCreateOnly } from '../../../provider/resources/risk-configuration/settings';
import { UserGroupMembershipInputs } from '../../../provider/resources/user-group-membership/inputs';
import { UserGroupMembershipOutputs } from '../../../provider/resources/user-group-membership/outputs';
import { CreateOnly as UserGroupMembershipCreateOnly } from '../../../provider/resources/user-group-membership/settings';
import { UserPoolInputs } from '../../../provider/resources/user-pool/inputs';
import { UserPoolOutputs } from '../../../provider/resources/user-pool/outputs';
import { CreateOnly as UserPoolCreateOnly } from '../../../provider/resources/user-pool/settings';
import { UserPoolClientInputs } from '../../../provider/resources/user-pool-client/inputs';
import { UserPoolClientOutputs } from '../../../provider/resources/user-pool-client/outputs';
import { CreateOnly as UserPoolClientCreateOnly } from '../../../provider/resources/user-pool-client/settings';
import { UserPoolClientSecretInputs } from '../../../provider/resources/user-pool-client-secret/inputs';
import { UserPoolClientSecretOutputs } from '../../../provider/resources/user-pool-client-secret/outputs';
import { CreateOnly as UserPoolClientSecretCreateOnly } from '../../../provider/resources/user-pool-client-secret/settings';
import { UserPoolDomainInputs } from '../../../provider/resources/user-pool-domain/inputs';
import { UserPoolDomainOutputs } from '../../../provider/resources/user-pool-domain/outputs';
import { CreateOnly as UserPoolDomainCreateOnly } from '../../../provider/resources/user-pool-domain/settings';
import { UserPoolGroupInputs } from '../../../provider/resources/user-pool-group/inputs';
import { UserPoolGroupOutputs } from '../../../provider/resources/user-pool-group/outputs';
import { CreateOnly as UserPoolGroupCreateOnly } from '../../../provider/resources/user-pool-group/settings';
import { UserPoolReplicaInputs } from '../../../provider/resources/user-pool-replica/inputs';
import { UserPoolReplicaOutputs } from '../../../provider/resources/user-pool-replica/outputs';
import { CreateOnly as UserPoolReplicaCreateOnly } from '../../../provider/resources/user-pool-replica/settings';
import { UserPoolSessionConfigurationInputs } from '../../../provider/resources/user-pool-session-configuration/inputs';
import { UserPoolSessionConfigurationOutputs } from '../../../provider/resources/user-pool-session-configuration/outputs';
import { CreateOnly as UserPoolSessionConfigurationCreateOnly } from '../../../provider/resources/user-pool-session-configuration/settings';
import {
  CreateOnly as UserPoolTriggersCreateOnly,
  UserPoolTriggersInputs,
} from '../../../provider/resources/user-pool-triggers/settings';
import { UserPoolUICustomizationInputs } from '../../../provider/resources/user-pool-ui-customization/inputs';
import { UserPoolUICustomizationOutputs } from '../../../provider/resources/user-pool-ui-customization/outputs';
import { CreateOnly as UserPoolUICustomizationCreateOnly } from '../../../provider/resources/user-pool-ui-customization/settings';
import { UserPoolUserInputs } from '../../../provider/resources/user-pool-user/inputs';
import { UserPoolUserOutputs } from '../../../provider/resources/user-pool-user/outputs';
import { CreateOnly as UserPoolUserCreateOnly } from '../../../provider/resources/user-pool-user/settings';

/** The declarations of a kind that its description is read from. */
export interface KindDeclarations {
  readonly name: string;
  readonly file: string;
  readonly inputs: Struct;
  readonly outputs?: Struct;
  readonly createOnly: Struct;
  /** The operations whose members are its arguments. */
  readonly operations: ReadonlyArray<string>;
  /** The operations that its lifecycle calls. */
  readonly calls: ReadonlyArray<Operation>;
}

export const KIND_DECLARATIONS: ReadonlyArray<KindDeclarations> = [
  {
    name: 'UserPool',
    file: 'user-pool',
    inputs: UserPoolInputs,
    outputs: UserPoolOutputs,
    createOnly: UserPoolCreateOnly,
    operations: ['CreateUserPool', 'SetUserPoolMfaConfig'],
    calls: [
      'CreateUserPool',
      'DescribeUserPool',
      'GetUserPoolMfaConfig',
      'UpdateUserPool',
      'SetUserPoolMfaConfig',
      'AddCustomAttributes',
      'UntagResource',
      'ListUserPools',
      'ListUsers',
      'DeleteUserPool',
    ],
  },
  {
    name: 'UserPoolClient',
    file: 'user-pool-client',
    inputs: UserPoolClientInputs,
    outputs: UserPoolClientOutputs,
    createOnly: UserPoolClientCreateOnly,
    operations: ['CreateUserPoolClient'],
    calls: [
      'CreateUserPoolClient',
      'DescribeUserPoolClient',
      'UpdateUserPoolClient',
      'ListUserPoolClients',
      'DescribeUserPool',
      'ListUserPoolClientSecrets',
      'AddUserPoolClientSecret',
      'DeleteUserPoolClientSecret',
      'DeleteUserPoolClient',
    ],
  },
  {
    name: 'UserPoolDomain',
    file: 'user-pool-domain',
    inputs: UserPoolDomainInputs,
    outputs: UserPoolDomainOutputs,
    createOnly: UserPoolDomainCreateOnly,
    operations: ['CreateUserPoolDomain'],
    calls: [
      'CreateUserPoolDomain',
      'DescribeUserPoolDomain',
      'UpdateUserPoolDomain',
      'DescribeUserPool',
      'DeleteUserPoolDomain',
    ],
  },
  {
    name: 'ResourceServer',
    file: 'resource-server',
    inputs: ResourceServerInputs,
    outputs: ResourceServerOutputs,
    createOnly: ResourceServerCreateOnly,
    operations: ['CreateResourceServer'],
    calls: [
      'CreateResourceServer',
      'DescribeResourceServer',
      'UpdateResourceServer',
      'DescribeUserPool',
      'DeleteResourceServer',
    ],
  },
  {
    name: 'UserPoolGroup',
    file: 'user-pool-group',
    inputs: UserPoolGroupInputs,
    outputs: UserPoolGroupOutputs,
    createOnly: UserPoolGroupCreateOnly,
    operations: ['CreateGroup'],
    calls: ['CreateGroup', 'GetGroup', 'UpdateGroup', 'ListUsersInGroup', 'DescribeUserPool', 'DeleteGroup'],
  },
  {
    name: 'IdentityProvider',
    file: 'identity-provider',
    inputs: IdentityProviderInputs,
    outputs: IdentityProviderOutputs,
    createOnly: IdentityProviderCreateOnly,
    operations: ['CreateIdentityProvider'],
    calls: [
      'CreateIdentityProvider',
      'DescribeIdentityProvider',
      'UpdateIdentityProvider',
      'DescribeUserPool',
      'ListUserPoolClients',
      'DescribeUserPoolClient',
      'DeleteIdentityProvider',
    ],
  },
  {
    name: 'UserPoolTriggers',
    file: 'user-pool-triggers',
    inputs: UserPoolTriggersInputs,
    createOnly: UserPoolTriggersCreateOnly,
    operations: ['UpdateUserPool'],
    calls: ['DescribeUserPool', 'UpdateUserPool'],
  },
  {
    name: 'LogDelivery',
    file: 'log-delivery',
    inputs: LogDeliveryInputs,
    outputs: LogDeliveryOutputs,
    createOnly: LogDeliveryCreateOnly,
    operations: ['SetLogDeliveryConfiguration'],
    calls: ['GetLogDeliveryConfiguration', 'SetLogDeliveryConfiguration', 'DescribeUserPool'],
  },
  {
    name: 'RiskConfiguration',
    file: 'risk-configuration',
    inputs: RiskConfigurationInputs,
    outputs: RiskConfigurationOutputs,
    createOnly: RiskConfigurationCreateOnly,
    operations: ['SetRiskConfiguration'],
    calls: ['DescribeRiskConfiguration', 'SetRiskConfiguration', 'DescribeUserPool'],
  },
  {
    name: 'UserPoolClientSecret',
    file: 'user-pool-client-secret',
    inputs: UserPoolClientSecretInputs,
    outputs: UserPoolClientSecretOutputs,
    createOnly: UserPoolClientSecretCreateOnly,
    operations: ['AddUserPoolClientSecret'],
    calls: [
      'AddUserPoolClientSecret',
      'ListUserPoolClientSecrets',
      'DescribeUserPoolClient',
      'DeleteUserPoolClientSecret',
    ],
  },
  {
    name: 'ManagedLoginTerms',
    file: 'managed-login-terms',
    inputs: ManagedLoginTermsInputs,
    outputs: ManagedLoginTermsOutputs,
    createOnly: ManagedLoginTermsCreateOnly,
    operations: ['CreateTerms'],
    calls: [
      'CreateTerms',
      'DescribeTerms',
      'DescribeTermsByClient',
      'UpdateTerms',
      'DescribeUserPool',
      'DeleteTerms',
    ],
  },
  {
    name: 'UserPoolUser',
    file: 'user-pool-user',
    inputs: UserPoolUserInputs,
    outputs: UserPoolUserOutputs,
    createOnly: UserPoolUserCreateOnly,
    operations: ['AdminCreateUser', 'AdminSetUserPassword'],
    calls: [
      'AdminCreateUser',
      'ListUsers',
      'AdminGetUser',
      'AdminUpdateUserAttributes',
      'AdminDeleteUserAttributes',
      'AdminSetUserPassword',
      'AdminEnableUser',
      'AdminDisableUser',
      'DescribeUserPool',
      'AdminDeleteUser',
    ],
  },
  {
    name: 'UserGroupMembership',
    file: 'user-group-membership',
    inputs: UserGroupMembershipInputs,
    outputs: UserGroupMembershipOutputs,
    createOnly: UserGroupMembershipCreateOnly,
    operations: ['AdminAddUserToGroup'],
    calls: ['AdminAddUserToGroup', 'AdminListGroupsForUser', 'AdminRemoveUserFromGroup'],
  },
  {
    name: 'UserPoolSessionConfiguration',
    file: 'user-pool-session-configuration',
    inputs: UserPoolSessionConfigurationInputs,
    outputs: UserPoolSessionConfigurationOutputs,
    createOnly: UserPoolSessionConfigurationCreateOnly,
    operations: ['SetUserPoolSessionConfiguration'],
    calls: ['GetUserPoolSessionConfiguration', 'SetUserPoolSessionConfiguration', 'DescribeUserPool'],
  },
  {
    name: 'UserPoolReplica',
    file: 'user-pool-replica',
    inputs: UserPoolReplicaInputs,
    outputs: UserPoolReplicaOutputs,
    createOnly: UserPoolReplicaCreateOnly,
    operations: ['CreateUserPoolReplica', 'UpdateUserPoolReplica'],
    calls: [
      'CreateUserPoolReplica',
      'ListUserPoolReplicas',
      'UpdateUserPoolReplica',
      'DescribeUserPool',
      'ListTagsForResource',
      'TagResource',
      'UntagResource',
      'DeleteUserPoolReplica',
    ],
  },
  {
    name: 'UserPoolUICustomization',
    file: 'user-pool-ui-customization',
    inputs: UserPoolUICustomizationInputs,
    outputs: UserPoolUICustomizationOutputs,
    createOnly: UserPoolUICustomizationCreateOnly,
    operations: ['SetUICustomization'],
    calls: ['GetUICustomization', 'SetUICustomization', 'DescribeUserPool', 'DescribeUserPoolDomain'],
  },
  {
    name: 'ManagedLoginBranding',
    file: 'managed-login-branding',
    inputs: ManagedLoginBrandingInputs,
    outputs: ManagedLoginBrandingOutputs,
    createOnly: ManagedLoginBrandingCreateOnly,
    operations: ['CreateManagedLoginBranding'],
    calls: [
      'CreateManagedLoginBranding',
      'DescribeManagedLoginBranding',
      'DescribeManagedLoginBrandingByClient',
      'UpdateManagedLoginBranding',
      'ListUserPoolClients',
      'DescribeUserPool',
      'DescribeUserPoolDomain',
      'DeleteManagedLoginBranding',
    ],
  },
];
