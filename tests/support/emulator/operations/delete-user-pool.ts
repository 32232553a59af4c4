import type { DeleteUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { invalid } from '../errors';
import type { LiveUserPool } from '../live-pool';
import type { Store } from '../store';

/** [T] localstack#11947. */
function refuseProtected({ DeletionProtection }: LiveUserPool): void {
  if (DeletionProtection === 'ACTIVE')
    throw invalid(
      'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
    );
}

/** [T] terraform-provider-aws#16479; a domain counts until it is gone, however DescribeUserPool tells of it. */
function refuseWithDomain({ Id, Domain, CustomDomain }: LiveUserPool, store: Store): void {
  const isNamed = Domain !== undefined || CustomDomain !== undefined;
  if (isNamed || store.domains().some(({ description }) => description.UserPoolId === Id))
    throw invalid('User pool cannot be deleted. It has a domain configured that should be deleted first.');
}

export function deleteUserPool({ UserPoolId }: DeleteUserPoolRequest, { region, store }: Context) {
  const { userPool, replica } = store.pool(region, UserPoolId);
  refuseProtected(userPool);
  refuseWithDomain(userPool, store);
  // [U] That a pool is kept while it has a replica.
  if (replica !== undefined)
    throw invalid('User pool cannot be deleted. It has a replica that should be deleted first.');
  store.remove(userPool.Id);
  return {};
}
