import type {
  TagResourceRequest,
  UntagResourceRequest,
  UpdateUserPoolReplicaRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import { ownText, type PlainObject } from '../../codec/plain-object';
import type { LiveReplica } from './live';
import { replicaMerge } from './merge';

/** A request of an update. Tags are set in the Region of the replica. */
export type ReplicaCall =
  | { readonly operation: 'TagResource'; readonly region: string; readonly input: TagResourceRequest }
  | { readonly operation: 'UntagResource'; readonly region: string; readonly input: UntagResourceRequest }
  | { readonly operation: 'UpdateUserPoolReplica'; readonly input: UpdateUserPoolReplicaRequest };

/** The request that activates or deactivates a replica. */
export const statusCall = (
  { id, settings }: Pick<LiveReplica, 'id' | 'settings'>,
  Status: 'ACTIVE' | 'INACTIVE',
): ReplicaCall & { readonly operation: 'UpdateUserPoolReplica' } => ({
  operation: 'UpdateUserPoolReplica',
  input: { UserPoolId: ownText(settings, 'userPoolId'), RegionName: id, Status },
});

/** The requests that make a live replica as declared. */
export const planReplica = (
  live: LiveReplica,
  previous: PlainObject,
  news: PlainObject,
): E.Either<string, ReadonlyArray<ReplicaCall>> => {
  const target = replicaMerge.merge3(live.settings, previous, news);
  const [before, after] = [live.settings.userPoolTags ?? {}, target.userPoolTags ?? {}];
  const changed = Object.entries(after).filter(([key, value]) => before[key] !== value);
  const TagKeys = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  if (live.userPoolArn === undefined && changed.length + TagKeys.length > 0)
    return E.left(`AWS returned no ARN of the replica ${live.id}, which a change of its tags needs.`);
  const tagged = { region: live.id, ResourceArn: live.userPoolArn };
  const { region, ResourceArn } = tagged;
  return E.right([
    ...(TagKeys.length > 0
      ? [{ operation: 'UntagResource' as const, region, input: { ResourceArn, TagKeys } }]
      : []),
    ...(changed.length > 0
      ? [
          {
            operation: 'TagResource' as const,
            region,
            input: { ResourceArn, Tags: Object.fromEntries(changed) },
          },
        ]
      : []),
    ...(target.status !== undefined && target.status !== live.settings.status
      ? [statusCall(live, target.status)]
      : []),
  ]);
};

export const executeCall = (
  cognito: Cognito,
  call: ReplicaCall,
): TE.TaskEither<CognitoError, PlainObject> => {
  switch (call.operation) {
    case 'TagResource':
      return cognito.send('TagResource', call.input, { region: call.region });
    case 'UntagResource':
      return cognito.send('UntagResource', call.input, { region: call.region });
    case 'UpdateUserPoolReplica':
      return cognito.send('UpdateUserPoolReplica', call.input);
  }
};
