import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import type { Task } from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, refusesRole } from '../../aws/errors';
import type { PlainObject } from '../../codec/plain-object';
import type { OperationFailure } from '../../engine/errors';
import type { Context } from '../../engine/resource-lifecycle';
import { isForced } from '../../engine/state';
import { describeUserPool } from './describe';
import { stayingDomains } from './domains';
import { executeCall } from './execute-calls';
import type { LivePool } from './live';
import { unprotection, unprotectionWithoutRole } from './plan';
import { type Users, usersOf } from './users';
import { onceDomainsAreGone } from './wait-for-domains';

const FORCE = 'set `forceDestroy: true`, run `pulumi up`, and then delete it';
const KEEP =
  'To keep the pool and only remove it from the stack, deploy it with `retainOnDelete: true` first, or run `pulumi state delete` for its URN.';
const RESTORE = 'AWS keeps a deleted pool for 14 days, and AWS Support may restore it.';

const isProtected = ({ settings }: LivePool): boolean => settings['deletionProtection'] === 'ACTIVE';

/** The users and domains of a pool to delete. */
interface Found {
  readonly users: Users;
  readonly domains: ReadonlyArray<string>;
}

/** The obstacles because of users. */
const forUsers = (users: Users, count: number): ReadonlyArray<string> => {
  if ('unknown' in users) {
    return [
      `whether it has users, who would be deleted with it, could not be determined (to delete them too, ${FORCE}): ${users.unknown.replace(/\.$/, '')}`,
    ];
  }
  return users.any
    ? [
        `it has ${count > 0 ? `about ${count} users` : 'users'}, who would be deleted with it (to delete them too, ${FORCE})`,
      ]
    : [];
};

/** All obstacles to a deletion; with `forceDestroy` only its domains. */
const obstacles = (
  pool: LivePool,
  { users, domains, forced }: Found & { readonly forced: boolean },
): ReadonlyArray<string> => {
  return [
    ...(forced ? [] : forUsers(users, pool.estimatedNumberOfUsers ?? 0)),
    ...(isProtected(pool) && !forced
      ? [
          `its deletion protection is ACTIVE (set \`deletionProtection: 'INACTIVE'\` and run \`pulumi up\`, or ${FORCE})`,
        ]
      : []),
    ...domains.map((domain) => `it has the domain ${domain}, which must be deleted first`),
  ];
};

/** Ends the deletion protection; without the SMS configuration if its role no longer exists. */
const unprotect =
  (cognito: Cognito, pool: LivePool): TE.TaskEither<CognitoError, PlainObject> =>
  async () => {
    const answer = await executeCall(cognito, unprotection(pool), pool)();
    if (E.isRight(answer) || !refusesRole(answer.left)) return answer;
    const again = await executeCall(cognito, unprotectionWithoutRole(pool), pool)();
    return E.isRight(again)
      ? again
      : E.left({ ...answer.left, message: `${answer.left.message} ${waysOut(pool, again.left)}` });
  };

/** The manual steps that remain if AWS refuses every request that would end the protection. */
const waysOut = ({ id }: LivePool, error: CognitoError): string =>
  `Without the role AWS also refuses to switch deletion protection off (${error.message}). Create the role again. Or switch deletion protection off for ${id} and delete it in the AWS console, and then run \`pulumi state delete\` for this resource`;

const remove = (context: Context, pool: LivePool): TE.TaskEither<CognitoError, unknown> => {
  const { cognito } = context;
  const deletion = cognito.send('DeleteUserPool', { UserPoolId: pool.id });
  return pipe(
    isProtected(pool) ? unprotect(cognito, pool) : TE.right({}),
    TE.chain(() => onceDomainsAreGone(context, pool.id, deletion)),
  );
};

/** A live pool, and the obstacles to its deletion. */
interface Examined {
  readonly pool: LivePool;
  readonly reasons: ReadonlyArray<string>;
}

const examined =
  (cognito: Cognito, id: string, forced: boolean): TE.TaskEither<CognitoError, Examined> =>
  async () => {
    const described = await describeUserPool(cognito, id)();
    if (E.isLeft(described)) return described;
    const pool = described.right;
    const users = forced ? E.right({ any: false }) : await usersOf(cognito, pool)();
    if (E.isLeft(users)) return users;
    const domains = await stayingDomains(cognito, pool)();
    return pipe(
      domains,
      E.map((staying) => ({
        pool,
        reasons: obstacles(pool, { users: users.right, domains: staying, forced }),
      })),
    );
  };

/** Deletes a pool unless there are obstacles; succeeds if it no longer exists. */
export const deleteUserPool = (
  context: Context,
  id: string,
  state: PlainObject,
): TE.TaskEither<CognitoError | OperationFailure, unknown> =>
  pipe(
    examined(context.cognito, id, isForced(state)),
    TE.chainW(({ pool, reasons }) =>
      reasons.length === 0
        ? remove(context, pool)
        : TE.left({
            message: `The pool ${String(pool.settings['poolName'])} (${id}) is not deleted: ${reasons.join('; ')}. ${KEEP} ${RESTORE}`,
          }),
    ),
  );

/**
 * Why deleting the old pool of an allowed replacement would fail, reported at preview: once the new pool exists, the
 * old one can no longer be updated. Undefined if it would succeed or if that cannot be determined.
 */
export const replacementObstacles = (
  cognito: Cognito,
  id: string,
  state: PlainObject,
): Task<string | undefined> =>
  pipe(
    examined(cognito, id, isForced(state)),
    TE.match(
      () => undefined,
      ({ pool, reasons }) =>
        reasons.length === 0
          ? undefined
          : `This replaces the pool ${String(pool.settings['poolName'])} (${id}), but the old pool could not be deleted: ${reasons.join('; ')}. First deploy the settings that allow its deletion, without the change that replaces it. ${RESTORE}`,
    ),
  );
