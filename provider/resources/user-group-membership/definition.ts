import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import { listAll } from '../../aws/list-all';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import type { DeletesFirst, DiffResult } from '../../engine/diff-result';
import type { LiveResource, Location } from '../../engine/identity';
import { isNotFound } from '../../engine/not-found';
import type { ResourceDefinition } from '../../engine/resource-definition';
import { threeWayMerge } from '../../engine/three-way-merge';
import { check, warningsFor } from './check';
import { MEMBERSHIP_ID, membershipId } from './id';
import { ManagementOptions } from './inputs';
import { UserGroupMembershipOutputs } from './outputs';
import { CreateOnly, Updatable, UserGroupMembershipSettings } from './settings';

/** The largest page of AdminListGroupsForUser; a user is in 100 groups at most. */
const PAGE = 60;

/** The pool, the group and the user of a membership. */
interface Pair {
  readonly UserPoolId: string;
  readonly GroupName: string;
  readonly Username: string;
}

const pairIn = (properties: PlainObject): Pair => ({
  UserPoolId: ownText(properties, 'userPoolId'),
  GroupName: ownText(properties, 'groupName'),
  Username: ownText(properties, 'username'),
});

/** The pair of a location; an id of another provider is not parsed, so its properties are used then. */
const pairAt = ({ userPoolId, id }: Location, known: PlainObject): Pair =>
  pairIn(MEMBERSHIP_ID.parse(id) ?? { ...known, userPoolId });

const liveOf = ({ UserPoolId, GroupName, Username }: Pair): LiveResource => {
  const settings = { userPoolId: UserPoolId, groupName: GroupName, username: Username };
  return { id: membershipId(settings), settings };
};

const notMember = ({ GroupName, Username }: Pair): CognitoError => ({
  _tag: 'NotFound',
  operation: 'AdminListGroupsForUser',
  message: `the user ${Username} is not in the group ${GroupName}`,
});

/** What to give where AWS finds the user or the group not at all. */
const NAMES =
  'Give username and groupName as AWS has them: the outputs cognitoUsername of a UserPoolUser and groupName of a UserPoolGroup, for which the membership then waits';

/** Both exist only once their own resources are made, so an absent one is told with what would wait for it. */
const withNames = (error: CognitoError): CognitoError =>
  isNotFound(error) ? { ...error, message: `${error.message.replace(/\.$/, '')}. ${NAMES}.` } : error;

/** The membership, by the groups of the user: there are few, where a group may have millions of users. */
const describe = (cognito: Cognito, pair: Pair): TE.TaskEither<CognitoError, LiveResource> => {
  const { UserPoolId, Username, GroupName } = pair;
  return pipe(
    listAll({
      operation: 'AdminListGroupsForUser',
      member: 'Groups',
      send: (token) =>
        cognito.send('AdminListGroupsForUser', { UserPoolId, Username, Limit: PAGE, ...token }),
      isItem: (group) => ownText(group, 'GroupName') !== '',
    }),
    TE.chain((groups) =>
      groups.some((group) => ownText(group, 'GroupName') === GroupName)
        ? TE.right(liveOf(pair))
        : TE.left(notMember(pair)),
    ),
  );
};

/**
 * Whether a replacement is in the same group. Two names may be of one user, an e-mail address and the user name, so the old
 * membership goes first: deleted after the new one, it would take that away.
 */
const isInSameGroup: DeletesFirst = (olds, news, replaces) =>
  !replaces.some((name) => ['userPoolId', 'region'].includes(name)) &&
  ownText(olds, 'groupName').toLowerCase() === ownText(news, 'groupName').toLowerCase();

/** A group whose name is not known yet is replaced, and the new one has no members, also under the same name. */
const withNewGroup = (_olds: PlainObject, news: PlainObject): DiffResult => {
  const isNew = isUnknown(own(news, 'groupName'));
  return { replaces: isNew ? ['groupName'] : [], changes: isNew };
};

/**
 * A membership of one user in one group. Adding to a group is idempotent, so a membership may exist before; a deletion takes
 * away this pair only.
 */
export const userGroupMembership: ResourceDefinition<LiveResource, never> = {
  noun: 'membership',
  className: 'UserGroupMembership',
  outputFields: UserGroupMembershipOutputs.fields,
  identity: { by: 'name', property: 'username', composite: MEMBERSHIP_ID, mayExist: true },
  settings: UserGroupMembershipSettings,
  merge: threeWayMerge<UserGroupMembershipSettings>({
    settings: UserGroupMembershipSettings,
    updatable: Updatable,
    createOnly: CreateOnly,
  }),
  management: ManagementOptions,
  check,
  warningsFor,
  deleteBeforeReplace: isInSameGroup,
  furtherDiff: withNewGroup,
  describe: (cognito, location, known) => describe(cognito, pairAt(location, known)),
  create: ({ cognito }, inputs) =>
    pipe(
      cognito.send('AdminAddUserToGroup', pairIn(inputs)),
      TE.mapLeft(withNames),
      TE.map(() => liveOf(pairIn(inputs))),
    ),
  plan: () => E.right([]),
  execute: () => TE.right(undefined),
  delete: ({ cognito }, location, state) => cognito.send('AdminRemoveUserFromGroup', pairAt(location, state)),
};
