import { ServiceError } from './errors';

/** A category of operations that share a rate a second, and whether each also has its own rate for each pool. */
export interface Quota {
  readonly category: string;
  readonly rate: number;
  readonly perPool?: number;
}

const poolRead: Quota = { category: 'UserPoolRead', rate: 15 };
const poolUpdate: Quota = { category: 'UserPoolUpdate', rate: 15 };
const resourceRead: Quota = { category: 'UserPoolResourceRead', rate: 20 };
const resourceUpdate: Quota = { category: 'UserPoolResourceUpdate', rate: 15, perPool: 5 };
const clientRead: Quota = { category: 'UserPoolClientRead', rate: 15, perPool: 5 };
const clientUpdate: Quota = { category: 'UserPoolClientUpdate', rate: 15, perPool: 5 };
const userRead: Quota = { category: 'UserRead', rate: 120 };
const userList: Quota = { category: 'UserList', rate: 30 };
const userCreation: Quota = { category: 'UserCreation', rate: 50 };
const userUpdate: Quota = { category: 'UserUpdate', rate: 25 };
const userResourceRead: Quota = { category: 'UserResourceRead', rate: 50 };
const accountRecovery: Quota = { category: 'UserAccountRecovery', rate: 30 };

/** D 4.5; the categories of domains are the quota page's own. */
export const QUOTAS: Readonly<Record<string, Quota>> = {
  DescribeUserPool: poolRead,
  ListUserPools: poolRead,
  CreateUserPool: poolUpdate,
  UpdateUserPool: poolUpdate,
  DeleteUserPool: poolUpdate,
  GetUserPoolMfaConfig: resourceRead,
  ListTagsForResource: resourceRead,
  DescribeIdentityProvider: resourceRead,
  ListIdentityProviders: resourceRead,
  DescribeResourceServer: resourceRead,
  DescribeUserPoolDomain: resourceRead,
  ListResourceServers: resourceRead,
  SetUserPoolMfaConfig: resourceUpdate,
  AddCustomAttributes: resourceUpdate,
  TagResource: resourceUpdate,
  UntagResource: resourceUpdate,
  CreateIdentityProvider: resourceUpdate,
  UpdateIdentityProvider: resourceUpdate,
  DeleteIdentityProvider: resourceUpdate,
  CreateResourceServer: resourceUpdate,
  UpdateResourceServer: resourceUpdate,
  DeleteResourceServer: resourceUpdate,
  GetGroup: resourceRead,
  CreateGroup: resourceUpdate,
  UpdateGroup: resourceUpdate,
  DeleteGroup: resourceUpdate,
  CreateUserPoolDomain: resourceUpdate,
  UpdateUserPoolDomain: resourceUpdate,
  DeleteUserPoolDomain: resourceUpdate,
  // The page of quotas does not name these: the categories of what else is in a pool.
  GetLogDeliveryConfiguration: resourceRead,
  SetLogDeliveryConfiguration: resourceUpdate,
  GetUserPoolSessionConfiguration: resourceRead,
  SetUserPoolSessionConfiguration: resourceUpdate,
  CreateUserPoolReplica: resourceUpdate,
  DeleteUserPoolReplica: resourceUpdate,
  ListUserPoolReplicas: resourceRead,
  UpdateUserPoolReplica: resourceUpdate,
  // Nor these.
  DescribeRiskConfiguration: resourceRead,
  SetRiskConfiguration: resourceUpdate,
  CreateManagedLoginBranding: resourceUpdate,
  DescribeManagedLoginBranding: resourceRead,
  DescribeManagedLoginBrandingByClient: resourceRead,
  UpdateManagedLoginBranding: resourceUpdate,
  DeleteManagedLoginBranding: resourceUpdate,
  GetUICustomization: resourceRead,
  SetUICustomization: resourceUpdate,
  DescribeUserPoolClient: clientRead,
  ListUserPoolClients: clientRead,
  CreateUserPoolClient: clientUpdate,
  UpdateUserPoolClient: clientUpdate,
  DeleteUserPoolClient: clientUpdate,
  CreateTerms: resourceUpdate,
  DescribeTerms: resourceRead,
  DescribeTermsByClient: resourceRead,
  ListTerms: resourceRead,
  UpdateTerms: resourceUpdate,
  DeleteTerms: resourceUpdate,
  AddUserPoolClientSecret: clientUpdate,
  ListUserPoolClientSecrets: clientRead,
  DeleteUserPoolClientSecret: clientUpdate,
  ListUsers: userList,
  ListUsersInGroup: userList,
  AdminCreateUser: userCreation,
  AdminGetUser: userRead,
  AdminUpdateUserAttributes: userUpdate,
  AdminDeleteUserAttributes: userUpdate,
  AdminSetUserPassword: accountRecovery,
  AdminEnableUser: userUpdate,
  AdminDisableUser: userUpdate,
  AdminDeleteUser: userUpdate,
  AdminAddUserToGroup: userUpdate,
  AdminRemoveUserFromGroup: userUpdate,
  AdminListGroupsForUser: userResourceRead,
};

interface Bucket {
  tokens: number;
  at: number;
}

/** Token buckets that hold a second's worth, for each region as AWS has it. */
export class Quotas {
  readonly #buckets = new Map<string, Bucket>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  #refilled(name: string, rate: number): Bucket {
    const now = this.#now();
    const { tokens, at } = this.#buckets.get(name) ?? { tokens: rate, at: now };
    const bucket = { tokens: Math.min(rate, tokens + ((now - at) / 1000) * rate), at: now };
    this.#buckets.set(name, bucket);
    return bucket;
  }

  /** Takes a token from each bucket a request draws on, or refuses it and takes none. */
  take(region: string, operation: string, poolId: string | undefined): void {
    const quota = QUOTAS[operation];
    if (quota === undefined) return;
    const buckets = [this.#refilled(`${region}/${quota.category}`, quota.rate)];
    if (quota.perPool !== undefined && poolId !== undefined)
      buckets.push(this.#refilled(`${region}/${operation}/${poolId}`, quota.perPool));
    if (buckets.some(({ tokens }) => tokens < 1))
      throw new ServiceError('TooManyRequestsException', 'Rate exceeded');
    for (const bucket of buckets) bucket.tokens -= 1;
  }

  clear(): void {
    this.#buckets.clear();
  }
}
