import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../cognito/cognito';
import { type CognitoError, explain } from '../cognito/error';
import { own, type PlainObject } from '../spec/object';
import { addedAttributes, changedAttributes } from '../user-pool/attributes';
import type { LivePool } from '../user-pool/live';
import { replacedBy, settingsDiffer, settingsOf } from '../user-pool/settings';
import { targetOf } from '../user-pool/target';
import type { Creations } from './creations';
import { liveFrom, unusable } from './live';
import type { Stop } from './stop';

/** The most that ListUserPools tells at once. */
const PAGE = 60;
/** AWS's clock as we know it, and the times it writes, are good to about a second. */
const SKEW = 2_000;

interface Listed {
  readonly id: string;
  readonly created: number;
}

const listed = (pool: unknown): Listed => ({
  id: String(own(pool, 'Id')),
  created: Number(own(pool, 'CreationDate')) * 1000,
});

/** Whether an answer lists pools in the way Cognito does. */
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
    cognito.ask('ListUserPools', { MaxResults: PAGE, ...(token !== undefined && { NextToken: token }) }),
    // Read wrongly, a list without our pool would be a reason to make another.
    TE.filterOrElse(isList, () => unusable('ListUserPools')),
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

/** Whether a pool is just as a request for these settings makes it. */
const isAsAsked = (pool: LivePool, created: PlainObject): boolean => {
  const settings = settingsOf(created);
  return (
    !settingsDiffer(pool.settings, targetOf(pool.settings, {}, settings)) &&
    replacedBy({}, pool.settings, settings).length === 0 &&
    addedAttributes(own(pool.settings, 'schema'), own(settings, 'schema')).length === 0 &&
    changedAttributes(own(pool.settings, 'schema'), own(settings, 'schema')).length === 0
  );
};

/** What became of a CreateUserPool whose answer was lost: the pool it made, or nothing when it made none. */
export const findLost = (
  cognito: Cognito,
  creations: Creations,
  {
    name,
    settings,
    since,
    error,
  }: {
    readonly name: string;
    readonly settings: PlainObject;
    readonly since: number;
    readonly error: CognitoError;
  },
): TE.TaskEither<Stop, LivePool | undefined> => {
  const lookUp = (lost: number): TE.TaskEither<Stop, LivePool | undefined> =>
    pipe(
      named(cognito, name),
      TE.map((pools) =>
        pools.filter(({ id, created }) => created >= since - SKEW && !creations.isClaimed(id)),
      ),
      TE.chain(TE.traverseSeqArray(({ id }) => liveFrom(cognito, id))),
      TE.mapLeft(
        (looking): Stop => ({
          message: `${explain(error)} Whether it made a pool could not be found out: ${explain(looking)} Look for a new pool named ${name}; if there is one, give its id as adoptId.`,
        }),
      ),
      TE.chain((pools) => {
        const matching = pools.filter((pool) => isAsAsked(pool, settings));
        // One that is not just as asked may still be ours: to make another beside it could be to make it twice.
        const isUnclear = matching.length > lost || (matching.length === 0 && pools.length > 0);
        if (isUnclear) {
          const ids = pools.map(({ id }) => id).join(', ');
          return TE.left<Stop, LivePool | undefined>({
            message: `${explain(error)} It may have made one of these pools named ${name}, and another program the others: ${ids}. Give the id of the right one as adoptId, or delete what nobody needs.`,
          });
        }
        const [found] = matching;
        if (found !== undefined) creations.claim(found.id);
        return TE.right(found);
      }),
    );
  return () => creations.search(name, (lost) => lookUp(lost)());
};
