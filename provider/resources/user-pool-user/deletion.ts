import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, explain } from '../../aws/errors';
import { own, type PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import type { OperationFailure } from '../../engine/errors';
import type { Location } from '../../engine/identity';
import { isNotFound } from '../../engine/not-found';
import { poolIdOf } from '../../engine/parent-pool';
import type { DeletionProtection, Result } from '../../engine/resource-definition';
import type { Context, ResourceLifecycle } from '../../engine/resource-lifecycle';
import { poolProtection } from '../shared/deletion-protection';
import { readUser } from './read';

const isDeleted = (properties: PlainObject): boolean => own(properties, 'deletionPolicy') === 'DELETE';

const ofPool = poolProtection('user');

/** The deletion protection of the pool, for users that are deleted and not kept. */
export const protection: DeletionProtection = {
  deletion: (context, location, state): Result<undefined> =>
    isDeleted(state) ? ofPool.deletion(context, location, state) : TE.right(undefined),
  replacement: (context, location, olds, news) =>
    isDeleted(olds) ? ofPool.replacement(context, location, olds, news) : T.of(undefined),
};

const subject = (id: string, userPoolId: string): string => `the user ${id} of the pool ${userPoolId}`;

/**
 * Deletes the user that the resource manages, by the user name that AWS has, or keeps it. A user of the same name who is
 * somebody else is never deleted.
 */
export const deleteUser = (
  { cognito, log }: Context,
  location: Location,
  state: PlainObject,
): TE.TaskEither<CognitoError | OperationFailure, unknown> => {
  const { userPoolId: UserPoolId, id } = location;
  if (!isDeleted(state)) {
    log(
      `${subject(id, UserPoolId).replace('the', 'The')} stays in the pool, and no resource manages it now. To delete a user with its resource, set deletionPolicy: "DELETE" and run \`pulumi up\` before you remove the resource.`,
    );
    return TE.right(undefined);
  }
  return pipe(
    readUser(cognito, location, state),
    TE.chain(({ id: Username }) => cognito.send('AdminDeleteUser', { UserPoolId, Username })),
  );
};

/** What becomes of the old user of a replacement. */
const fateOf = (olds: PlainObject): string =>
  isDeleted(olds)
    ? 'the old one is deleted, since deletionPolicy is DELETE'
    : 'the old one stays in its pool without a resource';

const written = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Whether the user still exists; a read that failed counts as if it does. */
const exists = (cognito: Cognito, location: Location, olds: PlainObject): T.Task<boolean> =>
  pipe(
    readUser(cognito, location, olds),
    TE.match(
      (error) => !isNotFound(error),
      () => true,
    ),
  );

/** Why a user is not replaced without opt-in. A user in a pool that is replaced too goes with its pool. */
export const replacementRefusal: ResourceLifecycle['blockReason'] =
  ({ cognito, log }, id, olds, news, replaces) =>
  async () => {
    if (replaces.length === 0 || isUnknown(own(news, 'userPoolId'))) return undefined;
    const location = { userPoolId: poolIdOf(olds), id };
    if (!(await exists(cognito, location, olds)())) return undefined;
    const named = subject(id, location.userPoolId);
    if (own(news, 'allowReplacement') === true) {
      log(
        `This replaces ${named}: the new user has another sub and no password of the old one, and ${fateOf(olds)}.`,
      );
      return undefined;
    }
    const changes = replaces
      .map((name) => `${name} (${written(own(olds, name))} => ${written(own(news, name))})`)
      .join(', ');
    const ignored = replaces.map((name) => `"${name}"`).join(', ');
    return `This would replace ${named}: AWS cannot change ${changes} on a live user. The new user would have another sub, and neither the password nor the history of the old one. Revert the change, or keep the user as it is with ignoreChanges: [${ignored}], or set allowReplacement: true to create the new user; ${fateOf(olds)}.`;
  };

/** The error of changes that were interrupted, with what happened. */
export const interruptedCreate = (error: CognitoError): string =>
  `${explain(error)} The user was created; the next \`pulumi up\` completes it.`;
