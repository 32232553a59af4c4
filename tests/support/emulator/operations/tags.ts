import type {
  ListTagsForResourceRequest,
  TagResourceRequest,
  UntagResourceRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { ServiceError } from '../errors';
import { poolIdOfArn } from '../identifiers';
import { commit, type LivePool } from '../live-pool';
import { keptSystemTags, refuseSystemTags } from '../system-tags';

function tagged({ region, store }: Context, arn: string | undefined): LivePool {
  const pool = store.find(poolIdOfArn(arn) ?? '');
  if (pool?.region !== region || pool.userPool.Arn !== arn)
    throw new ServiceError('ResourceNotFoundException', `Resource ${arn} does not exist.`);
  return pool;
}

function setTags(pool: LivePool, UserPoolTags: Record<string, string>): void {
  commit(pool, { ...pool, userPool: { ...pool.userPool, UserPoolTags } });
}

export function tagResource({ ResourceArn, Tags = {} }: TagResourceRequest, context: Context) {
  const pool = tagged(context, ResourceArn);
  refuseSystemTags(Tags);
  setTags(pool, { ...pool.userPool.UserPoolTags, ...Tags });
  return {};
}

export function untagResource({ ResourceArn, TagKeys = [] }: UntagResourceRequest, context: Context) {
  const pool = tagged(context, ResourceArn);
  const live = pool.userPool.UserPoolTags ?? {};
  const kept = Object.fromEntries(Object.entries(live).filter(([key]) => !TagKeys.includes(key)));
  setTags(pool, keptSystemTags(live, kept));
  return {};
}

export function listTagsForResource({ ResourceArn }: ListTagsForResourceRequest, context: Context) {
  return { Tags: tagged(context, ResourceArn).userPool.UserPoolTags ?? {} };
}
