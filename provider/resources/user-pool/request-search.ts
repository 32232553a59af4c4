import { omit, pick } from '../../codec/pick';
import { isPlainObject } from '../../codec/plain-object';
import type { ValidationFailure } from '../../codec/validation-failure';
import { brokenRules, failuresOfRules, isStrict, violated } from '../../engine/rules';
import {
  type IntermediateState,
  keyOf,
  type PlanEnds,
  securityLoss,
  settingsAt,
  startState,
} from './intermediate-state';
import { hasChanges } from './merge';
import { secondFactors, withoutFactors } from './mfa';
import { type PossibleRequest, possibleRequests } from './possible-requests';
import { isMfaOff, mfaMode } from './predicates';
import { RULES } from './rules';
import type { Rule } from './rules/rule';
import { type PoolSettings, UserPoolSettings } from './settings';

/** No two pools are further apart than this, or nobody has found such a pair. */
const MOST_CALLS = 6;

type Tier = NonNullable<PoolSettings['userPoolTier']>;

const TIERS: ReadonlyArray<Tier> = ['LITE', 'ESSENTIALS', 'PLUS'];

const rankOf = (tier: Tier = 'ESSENTIALS'): number => TIERS.indexOf(tier);

const defaults = new WeakMap<object, boolean>();

/** Whether an object is as AWS gives it to every pool. The same few objects are asked of again and again. */
const isDefault = (pool: PoolSettings, name: keyof PoolSettings): boolean => {
  const value = pool[name];
  if (!isPlainObject(value)) return false;
  const known = defaults.get(value) ?? !hasChanges({}, pick(pool, [name]));
  defaults.set(value, known);
  return known;
};

/** The pool without what AWS gives every pool and answers with: no rule is about that. */
const withoutDefaults = (pool: PoolSettings): PoolSettings =>
  omit(
    pool,
    UserPoolSettings.names.filter((name) => isDefault(pool, name)),
  );

/** The ids of the rules that a pool breaks as it is. */
export const brokenBy = (pool: PoolSettings): ReadonlyArray<string> =>
  brokenRules(RULES, withoutDefaults(pool), []).map(({ id }) => id);

/** What AWS would refuse of a pool, but for what these rules say. */
export const refusalsOf = (
  pool: PoolSettings,
  skipped: ReadonlyArray<string>,
): ReadonlyArray<ValidationFailure> => failuresOfRules(violated(RULES, withoutDefaults(pool), skipped));

/** Whether AWS takes a pool, as far as these rules tell. */
type Judge = (pool: PoolSettings) => boolean;

const judgeBy = (rules: ReadonlyArray<Rule>): Judge => {
  const known = new Map<string, boolean>();
  return (pool) => {
    const key = JSON.stringify(pool);
    const verdict = known.get(key) ?? brokenRules(rules, withoutDefaults(pool), []).length === 0;
    known.set(key, verdict);
    return verdict;
  };
};

/** The pools that a standing may be. Factors that are on record with MFA off may still be checked as if they were in use. */
const worlds = (ends: PlanEnds, standing: IntermediateState): ReadonlyArray<PoolSettings> =>
  standing.sms.flatMap((sms) => {
    const pool = settingsAt(ends, standing, sms);
    if (!isMfaOff(pool) || Object.keys(secondFactors(pool)).length === 0) return [pool];
    return [withoutFactors(pool), { ...pool, mfaConfiguration: 'OPTIONAL' }];
  });

/** Whether every pool that a request may leave is one that AWS takes; a lower tier must fit the pool that it finds, too. */
const isTaken = (
  ends: PlanEnds,
  before: IntermediateState,
  { after }: PossibleRequest,
  judge: Judge,
): boolean => {
  const next = worlds(ends, after);
  if (!next.every(judge)) return false;
  const [tier] = next.map(({ userPoolTier }) => userPoolTier);
  return worlds(ends, before).every(
    (pool) =>
      rankOf(pool.userPoolTier) <= rankOf(tier) ||
      judge(tier === undefined ? omit(pool, ['userPoolTier']) : { ...pool, userPoolTier: tier }),
  );
};

const isReached = (
  { target, factors: sets }: PlanEnds,
  start: IntermediateState,
  { kept, sms, mode, factors, passkeys }: IntermediateState,
): boolean =>
  kept.length === 0 &&
  sms.every((side) => side === 'target') &&
  mode === mfaMode(target) &&
  passkeys === 'target' &&
  // What was on record with MFA off, and still is, makes no difference to a program that declares no factor.
  (factors === 'target' ||
    (mode === 'OFF' &&
      start.mode === 'OFF' &&
      factors === start.factors &&
      Object.keys(sets.get('target') ?? {}).length === 0));

interface Path {
  readonly at: IntermediateState;
  readonly moves: ReadonlyArray<PossibleRequest>;
}

/** The fewest requests from one end to the other, over pools that are no weaker than this. */
const fewest = (
  ends: PlanEnds,
  start: IntermediateState,
  judge: Judge,
  weakest: number,
): ReadonlyArray<PossibleRequest> | undefined => {
  const seen = new Set([keyOf(start)]);
  let paths: ReadonlyArray<Path> = [{ at: start, moves: [] }];
  for (let calls = 1; calls <= MOST_CALLS && paths.length > 0; calls++) {
    const further: Path[] = [];
    for (const { at, moves } of paths) {
      for (const move of possibleRequests(ends, at)) {
        const key = keyOf(move.after);
        const isNew = !seen.has(key) && securityLoss(ends, move.after) <= weakest;
        if (!isNew || !isTaken(ends, at, move, judge)) continue;
        if (isReached(ends, start, move.after)) return [...moves, move];
        seen.add(key);
        further.push({ at: move.after, moves: [...moves, move] });
      }
    }
    paths = further;
  }
  return undefined;
};

/**
 * The requests that bring a pool from one end to the other, so that AWS takes each of them: the fewest that never ask for
 * less than both ends do, or else the least bad. What the target breaks itself, AWS is said to take.
 */
export const findRequests = (
  ends: PlanEnds,
  idle: PoolSettings,
  skipped: ReadonlyArray<string>,
): ReadonlyArray<PossibleRequest> | undefined => {
  const start = startState(ends, idle);
  if (isReached(ends, start, start)) return [];
  const rulesBut = (accepted: ReadonlyArray<string>): ReadonlyArray<Rule> =>
    RULES.filter(
      ({ id, isAdvice, isDisputed }) => !accepted.includes(id) && isAdvice !== true && isDisputed !== true,
    );
  const whole = rulesBut([...skipped, ...brokenBy(ends.target)]);
  // A live pool that breaks a rule may be one that AWS still takes, or one that AWS never took: the way out is sought first.
  const lenient = rulesBut([...skipped, ...[ends.live, ends.target].flatMap(brokenBy)]);
  for (const rules of whole.length === lenient.length ? [whole] : [whole, lenient]) {
    for (const judge of [judgeBy(rules), judgeBy(rules.filter(isStrict))]) {
      for (const weakest of [0, 1, 2]) {
        const found = fewest(ends, start, judge, weakest);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
};
