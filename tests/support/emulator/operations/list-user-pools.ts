import type { ListUserPoolsRequest } from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { page } from '../page';

/** F: no tags here, so a look-up by tag has to describe each pool. */
export function listUserPools(
  { MaxResults = 60, NextToken }: ListUserPoolsRequest,
  { region, store }: Context,
) {
  const listed = page(store.pools(region), MaxResults, NextToken);
  const UserPools = listed.items.map(({ userPool }) => ({
    Id: userPool.Id,
    Name: userPool.Name,
    LambdaConfig: userPool.LambdaConfig,
    LastModifiedDate: userPool.LastModifiedDate,
    CreationDate: userPool.CreationDate,
  }));
  return { UserPools, NextToken: listed.NextToken };
}
