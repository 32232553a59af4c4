import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { listAll } from '../../aws/list-all';
import { isPlainObject, own, ownText, type PlainObject } from '../../codec/plain-object';
import type { LiveResource, Location } from '../../engine/identity';
import type { UserPoolReplicaSettings } from './settings';

/** A live replica. */
export interface LiveReplica extends LiveResource {
  readonly settings: Partial<UserPoolReplicaSettings>;
  /** AWS names four; its guide has PENDING_CREATE for one of them. */
  readonly status: string;
  readonly role: string | undefined;
  readonly userPoolArn: string | undefined;
}

/** What a replica is called in messages. */
export const NOUN = 'replica';

const LIST = 'ListUserPoolReplicas';

export const isComing = ({ status }: Pick<LiveReplica, 'status'>): boolean =>
  status === 'CREATING' || status === 'PENDING_CREATE';

export const isLeaving = ({ status }: Pick<LiveReplica, 'status'>): boolean =>
  status === 'DELETING' || status === 'PENDING_DELETE';

const isReplica = (item: unknown): item is PlainObject =>
  isPlainObject(item) &&
  ['RegionName', 'Status'].every((name) => ownText(item, name) !== '') &&
  ['Role', 'UserPoolArn'].every((name) => typeof (own(item, name) ?? '') === 'string');

/** The tags in a response or in known settings, without those of AWS, which no request may set. */
const tagsOf = (tags: unknown): { readonly userPoolTags?: { readonly [key: string]: string } } => {
  if (!isPlainObject(tags)) return {};
  const ours = Object.entries(tags).filter(
    (tag): tag is [string, string] => typeof tag[1] === 'string' && !tag[0].startsWith('aws:'),
  );
  return ours.length === 0 ? {} : { userPoolTags: Object.fromEntries(ours) };
};

/** The replica in an answer, with the tags that are known of it; undefined if it is not in Cognito's format. */
export const liveReplica = (userPoolId: string, item: unknown, tags: unknown): LiveReplica | undefined => {
  if (!isReplica(item)) return undefined;
  const [id, status] = [ownText(item, 'RegionName'), ownText(item, 'Status')];
  return {
    id,
    status,
    role: ownText(item, 'Role') || undefined,
    userPoolArn: ownText(item, 'UserPoolArn') || undefined,
    settings: {
      userPoolId,
      regionName: id,
      ...(status === 'ACTIVE' && { status }),
      // AWS makes every replica INACTIVE.
      ...((status === 'INACTIVE' || isComing({ status })) && { status: 'INACTIVE' }),
      ...tagsOf(tags),
    },
  };
};

/** The secondary replicas of a pool, without their tags. */
export const listReplicas = (
  cognito: Cognito,
  userPoolId: string,
): TE.TaskEither<CognitoError, ReadonlyArray<LiveReplica>> =>
  pipe(
    listAll({
      operation: LIST,
      member: 'UserPoolReplicas',
      isItem: isReplica,
      send: (token) => cognito.send(LIST, { UserPoolId: userPoolId, ...token }),
    }),
    TE.map((items) =>
      items.flatMap((item) => {
        const live = liveReplica(userPoolId, item, undefined);
        return live === undefined || live.role === 'PRIMARY' ? [] : [live];
      }),
    ),
  );

/** A replica without its tags; NotFound if there is none. */
export const findReplica = (
  cognito: Cognito,
  { userPoolId, id }: Location,
): TE.TaskEither<CognitoError, LiveReplica> =>
  pipe(
    listReplicas(cognito, userPoolId),
    TE.chain((replicas) => {
      const live = replicas.find((one) => one.id === id);
      return live === undefined
        ? TE.left({ _tag: 'NotFound', operation: LIST, message: `the pool has no replica in ${id}` })
        : TE.right(live);
    }),
  );

/** The live tags, which only the Region of the replica knows. */
const withTags =
  (cognito: Cognito, known: PlainObject) =>
  (live: LiveReplica): TE.TaskEither<CognitoError, LiveReplica> => {
    const remembered = { ...live, settings: { ...live.settings, ...tagsOf(own(known, 'userPoolTags')) } };
    if (live.userPoolArn === undefined || isComing(live) || isLeaving(live)) return TE.right(remembered);
    return pipe(
      cognito.send('ListTagsForResource', { ResourceArn: live.userPoolArn }, { region: live.id }),
      TE.chain((answer) => {
        const tags = own(answer, 'Tags') ?? {};
        return isPlainObject(tags)
          ? TE.right({ ...live, settings: { ...live.settings, ...tagsOf(tags) } })
          : TE.left(unexpectedResponse('ListTagsForResource'));
      }),
      // The Region of a new replica may not know it yet.
      TE.orElse((error) => (error._tag === 'NotFound' ? TE.right(remembered) : TE.left(error))),
    );
  };

/** Describes a replica; `known` has the tags of one whose Region cannot be asked yet. */
export const describeReplica = (
  cognito: Cognito,
  location: Location,
  known: PlainObject,
): TE.TaskEither<CognitoError, LiveReplica> =>
  pipe(findReplica(cognito, location), TE.chain(withTags(cognito, known)));
