import * as E from 'fp-ts/Either';
import type { Cognito } from '../aws/client';
import { compact, own, ownText, type PlainObject } from '../codec/plain-object';
import { isUnknown } from '../codec/unknown';
import type { ValidationFailure } from '../codec/validation-failure';
import { poolIdOf } from './parent-pool';
import { failuresOfRules, type Rule, violated, warningsOf } from './rules';

/** What the rules of a resource look at in its pool; what is not known is undefined. */
export interface PoolFacts {
  readonly userPoolTier?: string;
  readonly advancedSecurityMode?: string;
}

/** The settings of a resource together with those of its pool. */
export type WithPool<A> = A & { readonly pool: PoolFacts };

/** The failures and warnings of the rules that look at the pool. */
export interface PoolVerdict {
  readonly failures: ReadonlyArray<ValidationFailure>;
  readonly warnings: ReadonlyArray<string>;
}

/** Every pool that there can be: settings that keep every rule beside each need no look at their own. */
const POSSIBLE: ReadonlyArray<PoolFacts> = ['LITE', 'ESSENTIALS', 'PLUS'].flatMap((userPoolTier) =>
  ['OFF', 'AUDIT', 'ENFORCED'].map((advancedSecurityMode) => ({ userPoolTier, advancedSecurityMode })),
);

const factsIn = (declared: unknown): PoolFacts =>
  compact(['userPoolTier', 'advancedSecurityMode'].map((name) => [name, own(declared, name)]));

/** A new pool with these declared settings. AWS may choose the tier of one with threat protection. */
const newPool = (declared: PoolFacts): PoolFacts => ({
  ...((declared.advancedSecurityMode ?? 'OFF') === 'OFF' && { userPoolTier: 'ESSENTIALS' }),
  advancedSecurityMode: 'OFF',
  ...declared,
});

/** The live pool. A service that names no tier is an emulator without tiers, of which nothing is known. */
const livePool = async (cognito: Cognito, UserPoolId: string): Promise<PoolFacts | undefined> => {
  const answer = await cognito.send('DescribeUserPool', { UserPoolId })();
  const pool = E.isRight(answer) ? own(answer.right, 'UserPool') : undefined;
  const userPoolTier = ownText(pool, 'UserPoolTier');
  if (userPoolTier === '') return undefined;
  const mode = ownText(own(pool, 'UserPoolAddOns'), 'AdvancedSecurityMode');
  return { userPoolTier, advancedSecurityMode: mode === '' ? 'OFF' : mode };
};

/** The pool as it is after this update: as the program declares it, else as it is live, as far as that is known. */
const poolOf = async (
  news: PlainObject,
  declared: unknown,
  connect: () => Promise<Cognito | undefined>,
): Promise<PoolFacts> => {
  const facts = factsIn(declared);
  if (isUnknown(own(news, 'userPoolId')))
    return declared === undefined || own(declared, 'isAdopted') === true ? facts : newPool(facts);
  const cognito = await connect();
  const live = cognito === undefined ? undefined : await livePool(cognito, poolIdOf(news));
  return { ...live, ...facts };
};

/**
 * Checks the rules between a resource and its pool; `declared` is what the program declares of the pool, and `connect`
 * is called only if a rule depends on it.
 */
export type JudgePool = (
  news: PlainObject,
  declared: unknown,
  connect: () => Promise<Cognito | undefined>,
) => Promise<PoolVerdict>;

/** The check of these rules. */
export const judgeOf =
  <A>(rules: ReadonlyArray<Rule<WithPool<A>>>): JudgePool =>
  async (news, declared, connect) => {
    const broken = (pool: PoolFacts) => violated(rules, { ...news, pool }, own(news, 'skipRules'));
    const depends = POSSIBLE.some((pool) => broken(pool).length > 0);
    const found = depends ? broken(await poolOf(news, declared, connect)) : [];
    return { failures: failuresOfRules(found), warnings: warningsOf(found, true) };
  };
