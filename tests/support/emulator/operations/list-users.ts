import type { ListUsersRequest } from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';

/** B: nobody signs up here, so a pool has no users, whatever a test writes as AWS's estimate. */
export function listUsers({ UserPoolId }: ListUsersRequest, { region, store }: Context) {
  store.pool(region, UserPoolId);
  return { Users: [] };
}
