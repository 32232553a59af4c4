import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { own, type PlainObject } from '../../codec/plain-object';
import { addedAttributes, changedAttributes } from './attributes';
import { describeUserPool } from './describe';
import { desiredState } from './desired-state';
import type { LivePool } from './live';
import { hasChanges, replacementTriggers, settingsOf } from './merge';

/** The maximum page size of ListUserPools. */
const PAGE = 60;

interface Listed {
  readonly id: string;
  readonly created: number;
}

const listed = (pool: unknown): Listed => ({
  id: String(own(pool, 'Id')),
  created: Number(own(pool, 'CreationDate')) * 1000,
});

/** Whether a response is a valid list of pools. */
const isList = (
  answer: PlainObject,
): answer is PlainObject & { readonly UserPools: ReadonlyArray<unknown> } =>
  Array.isArray(answer['UserPools']) &&
  answer['UserPools'].every(
    (pool) =>
      typeof own(pool, 'Id') === 'string' &&
      typeof own(pool, 'Name') === 'string' &&
      typeof own(pool, 'CreationDate') === 'number',
  ) &&
  ['string', 'undefined'].includes(typeof (answer['NextToken'] ?? undefined));

const named = (
  cognito: Cognito,
  name: string,
  token?: string,
): TE.TaskEither<CognitoError, ReadonlyArray<Listed>> =>
  pipe(
    cognito.send('ListUserPools', { MaxResults: PAGE, ...(token !== undefined && { NextToken: token }) }),
    // An invalid list that hides our pool would lead to a second create.
    TE.filterOrElse(isList, () => unexpectedResponse('ListUserPools')),
    TE.chain(({ UserPools, NextToken }) => {
      const found = UserPools.filter((pool) => own(pool, 'Name') === name).map(listed);
      return typeof NextToken === 'string'
        ? pipe(
            named(cognito, name, NextToken),
            TE.map((rest) => [...found, ...rest]),
          )
        : TE.right(found);
    }),
  );

/** Whether a pool matches the create request of these settings exactly. */
export const matchesRequest = (pool: LivePool, created: PlainObject): boolean => {
  const settings = settingsOf(created);
  return (
    !hasChanges(pool.settings, desiredState(pool.settings, {}, settings)) &&
    replacementTriggers({}, pool.settings, settings).length === 0 &&
    addedAttributes(pool.settings.schema, settings.schema).length === 0 &&
    changedAttributes(pool.settings.schema, settings.schema).length === 0
  );
};

/** The pools with a name that were created since a time and have no owner here. */
export const poolsCreatedSince = (
  cognito: Cognito,
  name: string,
  time: () => number,
  isClaimed: (id: string) => boolean,
): TE.TaskEither<CognitoError, ReadonlyArray<LivePool>> =>
  pipe(
    named(cognito, name),
    TE.map((pools) => pools.filter(({ id, created }) => created >= time() && !isClaimed(id))),
    TE.chain(TE.traverseSeqArray(({ id }) => describeUserPool(cognito, id))),
  );
