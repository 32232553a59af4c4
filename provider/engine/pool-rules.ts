import * as E from 'fp-ts/Either';
import type { Cognito } from '../aws/client';
import { asObject, compact, own, ownText, type PlainObject } from '../codec/plain-object';
import { isUnknown } from '../codec/unknown';
import type { ValidationFailure } from '../codec/validation-failure';
import { poolIdOf } from './parent-pool';
import { failuresOfRules, type Rule, violated, warningsOf } from './rules';

/** What the rules of a resource look at in its pool; what is not known is undefined. */
export interface PoolFacts {
  readonly userPoolTier?: string;
  readonly advancedSecurityMode?: string;
  /** The highest version of the sign-in pages of its domains; 0 for a pool without a domain. */
  readonly managedLoginVersion?: number;
}

/** Reads facts that are not in the description of a pool itself. */
export type FurtherFacts = (cognito: Cognito, pool: PlainObject) => Promise<PoolFacts>;

/** The settings of a resource together with those of its pool. */
export type WithPool<A> = A & { readonly pool: PoolFacts };

/** The failures and warnings of the rules that look at the pool. */
export interface PoolVerdict {
  readonly failures: ReadonlyArray<ValidationFailure>;
  readonly warnings: ReadonlyArray<string>;
}

/** The lowest pools: settings that keep every rule beside them need no other pool. */
const LOWEST: ReadonlyArray<PoolFacts> = [0, 1, 2].map((managedLoginVersion) => ({
  userPoolTier: 'LITE',
  advancedSecurityMode: 'OFF',
  managedLoginVersion,
}));

const factsIn = (declared: unknown): PoolFacts =>
  compact(
    ['userPoolTier', 'advancedSecurityMode', 'managedLoginVersion'].map((name) => [
      name,
      own(declared, name),
    ]),
  );

/** A new pool with these declared settings. AWS may choose the tier of one with threat protection. */
const newPool = (declared: PoolFacts): PoolFacts => ({
  ...((declared.advancedSecurityMode ?? 'OFF') === 'OFF' && { userPoolTier: 'ESSENTIALS' }),
  advancedSecurityMode: 'OFF',
  ...declared,
});

/** The live pool. A service that names no tier is an emulator without tiers, of which nothing is known. */
const livePool = async (
  cognito: Cognito,
  UserPoolId: string,
  further: FurtherFacts | undefined,
): Promise<PoolFacts | undefined> => {
  const answer = await cognito.send('DescribeUserPool', { UserPoolId })();
  const pool = E.isRight(answer) ? own(answer.right, 'UserPool') : undefined;
  const userPoolTier = ownText(pool, 'UserPoolTier');
  if (userPoolTier === '') return undefined;
  const mode = ownText(own(pool, 'UserPoolAddOns'), 'AdvancedSecurityMode');
  return {
    userPoolTier,
    advancedSecurityMode: mode === '' ? 'OFF' : mode,
    ...(await further?.(cognito, asObject(pool))),
  };
};

/** The newest pages of all domains: the program may declare one of several. */
const newestPages = (...pools: ReadonlyArray<PoolFacts>): PoolFacts => {
  const versions = pools.map(({ managedLoginVersion }) => managedLoginVersion);
  // A version that is not known yet skips the rules that look at it.
  if (versions.some(isUnknown)) return {};
  const known = versions.filter((version) => version !== undefined);
  return known.length === 0 ? {} : { managedLoginVersion: Math.max(...known) };
};

/** The pool as it is after this update: as the program declares it, else as it is live; undefined if that is not known. */
const poolOf = async (
  news: PlainObject,
  declared: unknown,
  connect: () => Promise<Cognito | undefined>,
  further: FurtherFacts | undefined,
): Promise<PoolFacts | undefined> => {
  const facts = factsIn(declared);
  if (isUnknown(own(news, 'userPoolId')))
    return declared === undefined || own(declared, 'isAdopted') === true ? facts : newPool(facts);
  const cognito = await connect();
  const live = cognito === undefined ? undefined : await livePool(cognito, poolIdOf(news), further);
  return live === undefined ? undefined : { ...live, ...facts, ...newestPages(live, facts) };
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

/** The check of these rules; `further` reads what they look at beyond the pool itself. */
export const judgeOf =
  <A>(rules: ReadonlyArray<Rule<WithPool<A>>>, further?: FurtherFacts): JudgePool =>
  async (news, declared, connect) => {
    const broken = (pool: PoolFacts) => violated(rules, { ...news, pool }, own(news, 'skipRules'));
    const looks = LOWEST.some((lowest) => broken(lowest).length > 0);
    const pool = looks ? await poolOf(news, declared, connect, further) : undefined;
    const found = pool === undefined ? [] : broken(pool);
    return { failures: failuresOfRules(found), warnings: warningsOf(found, true) };
  };
