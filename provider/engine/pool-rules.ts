import type { Cognito } from '../aws/client';
import { topProperty } from '../codec/path';
import { own, type PlainObject } from '../codec/plain-object';
import { canonical } from '../codec/semantic-equals';
import { isUnknown } from '../codec/unknown';
import type { ValidationFailure } from '../codec/validation-failure';
import { poolIdOf } from './parent-pool';
import {
  type FurtherFacts,
  factsIn,
  livePool,
  newestPages,
  newPool,
  POSSIBLE,
  type PoolFacts,
} from './pool-facts';
import { failuresOfRules, type Rule, violated, warningsOf } from './rules';

/** The settings of a resource together with those of its pool. */
export type WithPool<A> = A & { readonly pool: PoolFacts };

/** The failures and warnings of the rules that look at the pool. */
export interface PoolVerdict {
  readonly failures: ReadonlyArray<ValidationFailure>;
  readonly warnings: ReadonlyArray<string>;
}

/** The pool as it is after this update: as the program declares it, else as it is live, as far as that is known. */
const poolOf = async (
  news: PlainObject,
  declared: unknown,
  connect: () => Promise<Cognito | undefined>,
  further: FurtherFacts | undefined,
): Promise<PoolFacts> => {
  const facts = factsIn(declared);
  if (isUnknown(own(news, 'userPoolId')))
    return declared === undefined || own(declared, 'isAdopted') === true ? facts : newPool(facts);
  const cognito = await connect();
  const live = cognito === undefined ? undefined : await livePool(cognito, poolIdOf(news), further);
  return { ...live, ...facts, ...newestPages(live ?? {}, facts) };
};

/**
 * Checks the rules between a resource and its pool; `declared` is what the program declares of the pool, and `connect`
 * is called only if a rule depends on it.
 */
export type JudgePool = (
  news: PlainObject,
  declared: unknown,
  connect: () => Promise<Cognito | undefined>,
  olds?: PlainObject,
) => Promise<PoolVerdict>;

/** Whether a property of a rule, or the pool, is new or changed. */
const isConcerned = <A>({ paths }: Rule<WithPool<A>>, news: PlainObject, olds: PlainObject): boolean =>
  ['userPoolId', ...paths.map(topProperty)].some(
    (name) => canonical(own(news, name)) !== canonical(own(olds, name)),
  );

/** The check of these rules; `further` reads what they look at beyond the pool itself. */
export const judgeOf =
  <A>(rules: ReadonlyArray<Rule<WithPool<A>>>, further?: FurtherFacts): JudgePool =>
  async (news, declared, connect, olds = {}) => {
    const looked = rules.filter((rule) => rule.isOnChange !== true || isConcerned(rule, news, olds));
    const broken = (pool: PoolFacts) => violated(looked, { ...news, pool }, own(news, 'skipRules'));
    const depends = POSSIBLE.some((pool) => broken(pool).length > 0);
    const found = depends ? broken(await poolOf(news, declared, connect, further)) : [];
    return { failures: failuresOfRules(found), warnings: warningsOf(found, true) };
  };
