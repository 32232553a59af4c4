import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import type { Location } from '../../engine/identity';
import { type LiveUser, liveUser } from './live';

/** The longest filter of ListUsers. */
const LONGEST_FILTER = 256;

const filterOf = (attribute: 'sub' | 'username', value: string): string =>
  `${attribute} = "${value.replace(/[\\"]/g, '\\$&')}"`;

/** The user with AdminGetUser, which is always up to date and makes the user an active one of the month. */
const got = (cognito: Cognito, UserPoolId: string, Username: string): TE.TaskEither<CognitoError, LiveUser> =>
  pipe(
    cognito.send('AdminGetUser', { UserPoolId, Username }),
    TE.chain((answer) => {
      const live = liveUser(answer, UserPoolId);
      return live === undefined ? TE.left(unexpectedResponse('AdminGetUser')) : TE.right(live);
    }),
  );

/** The user with ListUsers, which AWS does not document as billed; undefined if the list has none, perhaps not yet. */
const listed = (
  cognito: Cognito,
  UserPoolId: string,
  Filter: string,
): TE.TaskEither<CognitoError, LiveUser | undefined> =>
  pipe(
    cognito.send('ListUsers', { UserPoolId, Filter, Limit: 1 }),
    TE.chain(({ Users }) => {
      if (!Array.isArray(Users)) return TE.left(unexpectedResponse('ListUsers'));
      const [first] = Users;
      const live = first === undefined ? undefined : liveUser(first, UserPoolId);
      return first !== undefined && live === undefined
        ? TE.left(unexpectedResponse('ListUsers'))
        : TE.right(live);
    }),
  );

const missing = (name: string): CognitoError => ({
  _tag: 'NotFound',
  operation: 'AdminGetUser',
  message: `the user ${name} is another one now, with another sub`,
});

/** What a read after a write needs: the list may lag behind, and the write has made the user an active one. */
export const knownAfterWrite = ({ id, sub }: LiveUser): PlainObject => ({
  cognitoUsername: id,
  sub,
  readWith: 'AdminGetUser',
});

/**
 * Reads a user. The list of users lags behind changes, so a user that it lacks is looked for again; a user that does not
 * exist is not counted. A user of the same name with another `sub` is somebody else.
 */
export const readUser = (
  cognito: Cognito,
  { userPoolId, id }: Location,
  known: PlainObject,
): TE.TaskEither<CognitoError, LiveUser> => {
  const sub = ownText(known, 'sub');
  const name = ownText(known, 'cognitoUsername') || id;
  const filter = sub === '' ? filterOf('username', name) : filterOf('sub', sub);
  const get = got(cognito, userPoolId, name);
  const found =
    own(known, 'readWith') === 'AdminGetUser' || filter.length > LONGEST_FILTER
      ? get
      : pipe(
          listed(cognito, userPoolId, filter),
          TE.chain((live) => (live === undefined ? get : TE.right(live))),
        );
  return pipe(
    found,
    TE.filterOrElse(
      (live) => sub === '' || live.sub === sub || live.sub === '',
      () => missing(name),
    ),
  );
};
