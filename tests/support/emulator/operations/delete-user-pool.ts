import type { DeleteUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { invalid } from '../errors';
import type { LiveUserPool } from '../live-pool';

/** [T] localstack#11947. */
function refuseProtected({ DeletionProtection }: LiveUserPool): void {
  if (DeletionProtection === 'ACTIVE')
    throw invalid(
      'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
    );
}

/** [T] terraform-provider-aws#16479. */
function refuseWithDomain({ Domain, CustomDomain }: LiveUserPool): void {
  if (Domain !== undefined || CustomDomain !== undefined)
    throw invalid('User pool cannot be deleted. It has a domain configured that should be deleted first.');
}

export function deleteUserPool({ UserPoolId }: DeleteUserPoolRequest, { region, store }: Context) {
  const { userPool } = store.pool(region, UserPoolId);
  refuseProtected(userPool);
  refuseWithDomain(userPool);
  store.remove(userPool.Id);
  return {};
}
