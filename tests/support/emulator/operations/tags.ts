import type {
  ListTagsForResourceRequest,
  TagResourceRequest,
  UntagResourceRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../context';
import { ServiceError } from '../errors';
import { poolArn, poolIdOfArn } from '../identifiers';
import { commit } from '../live-pool';
import { keptSystemTags, refuseSystemTags } from '../system-tags';

/** The tags of a pool in one Region: those of a replica are its own [D]. */
interface Tagged {
  readonly tags: Record<string, string>;
  readonly setTags: (tags: Record<string, string>) => void;
}

function tagged({ region, store, settings }: Context, arn: string | undefined): Tagged {
  const pool = store.find(poolIdOfArn(arn) ?? '');
  if (pool?.region === region && pool.userPool.Arn === arn)
    return {
      tags: pool.userPool.UserPoolTags ?? {},
      setTags: (UserPoolTags) => commit(pool, { ...pool, userPool: { ...pool.userPool, UserPoolTags } }),
    };
  const replica = pool?.replica;
  if (
    pool === undefined ||
    replica?.region !== region ||
    arn !== poolArn(region, settings.accountId, pool.userPool.Id)
  )
    throw new ServiceError('ResourceNotFoundException', `Resource ${arn} does not exist.`);
  return {
    tags: replica.tags,
    setTags: (tags) => {
      replica.tags = tags;
    },
  };
}

export function tagResource({ ResourceArn, Tags = {} }: TagResourceRequest, context: Context) {
  const { tags, setTags } = tagged(context, ResourceArn);
  refuseSystemTags(Tags);
  setTags({ ...tags, ...Tags });
  return {};
}

export function untagResource({ ResourceArn, TagKeys = [] }: UntagResourceRequest, context: Context) {
  const { tags, setTags } = tagged(context, ResourceArn);
  const kept = Object.fromEntries(Object.entries(tags).filter(([key]) => !TagKeys.includes(key)));
  setTags(keptSystemTags(tags, kept));
  return {};
}

export function listTagsForResource({ ResourceArn }: ListTagsForResourceRequest, context: Context) {
  return { Tags: tagged(context, ResourceArn).tags };
}
