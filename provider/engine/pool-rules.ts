import * as E from 'fp-ts/Either';
import type { Cognito } from '../aws/client';
import { topProperty } from '../codec/path';
import { compact, own, ownText, ownTexts, type PlainObject } from '../codec/plain-object';
import { canonical } from '../codec/semantic-equals';
import { isUnknown } from '../codec/unknown';
import type { ValidationFailure } from '../codec/validation-failure';
import { poolIdOf } from './parent-pool';
import { failuresOfRules, type Rule, violated, warningsOf } from './rules';

/** The part of the password policy of a pool that a password has to satisfy. */
export interface PasswordPolicyFacts {
  readonly minimumLength?: number;
  readonly requireLowercase?: boolean;
  readonly requireUppercase?: boolean;
  readonly requireNumbers?: boolean;
  readonly requireSymbols?: boolean;
}

/** What the rules of a resource look at in its pool; what is not known is undefined. */
export interface PoolFacts {
  readonly userPoolTier?: string;
  readonly advancedSecurityMode?: string;
  readonly passwordPolicy?: PasswordPolicyFacts;
  readonly usernameAttributes?: ReadonlyArray<string>;
  readonly aliasAttributes?: ReadonlyArray<string>;
}

/** The settings of a resource together with those of its pool. */
export type WithPool<A> = A & { readonly pool: PoolFacts };

/** The failures and warnings of the rules that look at the pool. */
export interface PoolVerdict {
  readonly failures: ReadonlyArray<ValidationFailure>;
  readonly warnings: ReadonlyArray<string>;
}

/** What allows least of a pool beside its tier and its threat protection. */
const STRICTEST: PoolFacts = {
  passwordPolicy: {
    minimumLength: Number.POSITIVE_INFINITY,
    requireLowercase: true,
    requireUppercase: true,
    requireNumbers: true,
    requireSymbols: true,
  },
  usernameAttributes: ['email'],
  aliasAttributes: ['email', 'phone_number'],
};

/** Pools of every tier: settings that keep every rule beside each need no look at their own. */
const POSSIBLE: ReadonlyArray<PoolFacts> = ['LITE', 'ESSENTIALS', 'PLUS'].flatMap((userPoolTier) =>
  ['OFF', 'AUDIT', 'ENFORCED'].map((advancedSecurityMode) => ({
    ...STRICTEST,
    userPoolTier,
    advancedSecurityMode,
  })),
);

/** The policy of AWS for a pool without one. */
const DEFAULT_POLICY: PasswordPolicyFacts = {
  minimumLength: 8,
  requireLowercase: true,
  requireUppercase: true,
  requireNumbers: true,
  requireSymbols: true,
};

const FACTS = [
  'userPoolTier',
  'advancedSecurityMode',
  'passwordPolicy',
  'usernameAttributes',
  'aliasAttributes',
] as const;

const factsIn = (declared: unknown): PoolFacts => compact(FACTS.map((name) => [name, own(declared, name)]));

/** A new pool with these declared settings. AWS may choose the tier of one with threat protection. */
const newPool = (declared: PoolFacts): PoolFacts => ({
  ...((declared.advancedSecurityMode ?? 'OFF') === 'OFF' && { userPoolTier: 'ESSENTIALS' }),
  advancedSecurityMode: 'OFF',
  passwordPolicy: DEFAULT_POLICY,
  usernameAttributes: [],
  aliasAttributes: [],
  ...declared,
});

/** The password policy in a response. */
const livePolicy = (pool: unknown): PasswordPolicyFacts => {
  const policy = own(own(pool, 'Policies'), 'PasswordPolicy');
  return compact(
    ['MinimumLength', 'RequireLowercase', 'RequireUppercase', 'RequireNumbers', 'RequireSymbols'].map(
      (name) => [`${name.charAt(0).toLowerCase()}${name.slice(1)}`, own(policy, name)],
    ),
  );
};

/** The live pool. A service that names no tier is an emulator without tiers, of which nothing is known. */
const livePool = async (cognito: Cognito, UserPoolId: string): Promise<PoolFacts | undefined> => {
  const answer = await cognito.send('DescribeUserPool', { UserPoolId })();
  const pool = E.isRight(answer) ? own(answer.right, 'UserPool') : undefined;
  const userPoolTier = ownText(pool, 'UserPoolTier');
  if (userPoolTier === '') return undefined;
  const mode = ownText(own(pool, 'UserPoolAddOns'), 'AdvancedSecurityMode');
  return {
    userPoolTier,
    advancedSecurityMode: mode === '' ? 'OFF' : mode,
    passwordPolicy: livePolicy(pool),
    usernameAttributes: ownTexts(pool, 'UsernameAttributes'),
    aliasAttributes: ownTexts(pool, 'AliasAttributes'),
  };
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
 * is called only if a rule depends on it. A rule whose properties are those of the old inputs is not checked again.
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

/** The check of these rules. */
export const judgeOf =
  <A>(rules: ReadonlyArray<Rule<WithPool<A>>>): JudgePool =>
  async (news, declared, connect, olds = {}) => {
    const looked = rules.filter((rule) => rule.isOnChange !== true || isConcerned(rule, news, olds));
    const broken = (pool: PoolFacts) => violated(looked, { ...news, pool }, own(news, 'skipRules'));
    const depends = POSSIBLE.some((pool) => broken(pool).length > 0);
    const found = depends ? broken(await poolOf(news, declared, connect)) : [];
    return { failures: failuresOfRules(found), warnings: warningsOf(found, true) };
  };
