import { pipe } from 'fp-ts/function';
import type { Task } from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import { isNotFound, notFoundMessage } from '../../engine/not-found';
import { UNDECLARED_CREATE_ONLY } from '../../engine/state-keys';
import { written } from '../shared/impossible-changes';
import { attributeChanges, removedAttributes } from './attributes';
import { attributesOf } from './schema-diff';

/** A changed property with its old and new value; for user attributes, each changed member. */
const changeOf = (name: string, olds: PlainObject, news: PlainObject): string => {
  if (name !== 'schema') {
    const before = own(olds, name) ?? own(own(olds, UNDECLARED_CREATE_ONLY), name);
    return `${name} (${written(before)} => ${written(own(news, name))})`;
  }
  const live = attributesOf(olds);
  const changed = attributeChanges(live, own(news, name)).map(
    ({ attribute, member, before, after }) =>
      `${attribute}: ${member} ${written(before)} => ${written(after)}`,
  );
  const removed = removedAttributes(own(olds, name), own(news, name), live).map(
    (attribute) => `${attribute} is removed`,
  );
  return `schema (${[...changed, ...removed].join(', ')}; AWS can add attributes, never change or remove them)`;
};

/** The number of users of a pool, in words; undefined if the pool no longer exists. */
const usersOf = (cognito: Cognito, id: string): Task<string | undefined> =>
  pipe(
    cognito.send('DescribeUserPool', { UserPoolId: id }),
    TE.match(
      (error) => (isNotFound(error) ? undefined : 'its number of users is not known'),
      ({ UserPool }) => {
        const users = own(UserPool, 'EstimatedNumberOfUsers');
        return typeof users === 'number'
          ? `it has about ${users} ${users === 1 ? 'user' : 'users'}`
          : 'its number of users is not known';
      },
    ),
  );

/** Why a pool is not replaced without opt-in, and the three alternatives. */
export const replacementRefusal =
  (
    cognito: Cognito,
    id: string,
    olds: PlainObject,
    news: PlainObject,
    names: ReadonlyArray<string>,
  ): Task<string> =>
  async () => {
    const users = await usersOf(cognito, id)();
    if (users === undefined) return notFoundMessage('pool', id);
    const changes = names.map((name) => changeOf(name, olds, news)).join(', ');
    const ignored = names.map((name) => `"${name}"`).join(', ');
    return `This would replace the pool ${ownText(olds, 'poolName')} (${id}), and its users would be lost: ${users}. AWS cannot change ${changes} on a live pool. Revert the change, or keep the pool as it is with ignoreChanges: [${ignored}], or set allowReplacement: true to replace it anyway.`;
  };
