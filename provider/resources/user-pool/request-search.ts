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

/** The maximum number of requests; no pair of pools is known that needs more. */
const MOST_CALLS = 6;

type Tier = NonNullable<PoolSettings['userPoolTier']>;

const TIERS: ReadonlyArray<Tier> = ['LITE', 'ESSENTIALS', 'PLUS'];

const rankOf = (tier: Tier = 'ESSENTIALS'): number => TIERS.indexOf(tier);

const defaults = new WeakMap<object, boolean>();

/** Whether an object equals AWS's default. The same few objects are tested repeatedly, so the result is cached. */
const isDefault = (pool: PoolSettings, name: keyof PoolSettings): boolean => {
  const value = pool[name];
  if (!isPlainObject(value)) return false;
  const known = defaults.get(value) ?? !hasChanges({}, pick(pool, [name]));
  defaults.set(value, known);
  return known;
};

/** The pool without AWS's default objects, which no rule checks. */
const withoutDefaults = (pool: PoolSettings): PoolSettings =>
  omit(
    pool,
    UserPoolSettings.names.filter((name) => isDefault(pool, name)),
  );

/** The ids of the rules that a pool breaks. */
export const brokenBy = (pool: PoolSettings): ReadonlyArray<string> =>
  brokenRules(RULES, withoutDefaults(pool), []).map(({ id }) => id);

/** The messages of the rules that a pool breaks, except the skipped ones. */
export const refusalsOf = (
  pool: PoolSettings,
  skipped: ReadonlyArray<string>,
): ReadonlyArray<ValidationFailure> => failuresOfRules(violated(RULES, withoutDefaults(pool), skipped));

/** Whether AWS accepts a pool, according to these rules. */
type Accepts = (pool: PoolSettings) => boolean;

const acceptedBy = (rules: ReadonlyArray<Rule>): Accepts => {
  const known = new Map<string, boolean>();
  return (pool) => {
    const key = JSON.stringify(pool);
    const isAcceptable = known.get(key) ?? brokenRules(rules, withoutDefaults(pool), []).length === 0;
    known.set(key, isAcceptable);
    return isAcceptable;
  };
};

/** The possible pools of an intermediate state. AWS may still validate stored factors with MFA off. */
const possiblePools = (ends: PlanEnds, state: IntermediateState): ReadonlyArray<PoolSettings> =>
  state.sms.flatMap((sms) => {
    const pool = settingsAt(ends, state, sms);
    if (!isMfaOff(pool) || Object.keys(secondFactors(pool)).length === 0) return [pool];
    return [withoutFactors(pool), { ...pool, mfaConfiguration: 'OPTIONAL' }];
  });

/** Whether AWS accepts every pool that a request may leave; a lower tier must also fit the pool before the request. */
const isAccepted = (
  ends: PlanEnds,
  before: IntermediateState,
  { after }: PossibleRequest,
  accepts: Accepts,
): boolean => {
  const next = possiblePools(ends, after);
  if (!next.every(accepts)) return false;
  const [tier] = next.map(({ userPoolTier }) => userPoolTier);
  return possiblePools(ends, before).every(
    (pool) =>
      rankOf(pool.userPoolTier) <= rankOf(tier) ||
      accepts(tier === undefined ? omit(pool, ['userPoolTier']) : { ...pool, userPoolTier: tier }),
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
  // Stored factors with MFA off are ignored if they stay and no factor is declared.
  (factors === 'target' ||
    (mode === 'OFF' &&
      start.mode === 'OFF' &&
      factors === start.factors &&
      Object.keys(sets.get('target') ?? {}).length === 0));

interface Path {
  readonly at: IntermediateState;
  readonly requests: ReadonlyArray<PossibleRequest>;
}

/** The fewest requests between the ends, through pools that are no weaker than this. */
const fewest = (
  ends: PlanEnds,
  start: IntermediateState,
  accepts: Accepts,
  weakest: number,
): ReadonlyArray<PossibleRequest> | undefined => {
  const seen = new Set([keyOf(start)]);
  let paths: ReadonlyArray<Path> = [{ at: start, requests: [] }];
  for (let calls = 1; calls <= MOST_CALLS && paths.length > 0; calls++) {
    const further: Path[] = [];
    for (const { at, requests } of paths) {
      for (const request of possibleRequests(ends, at)) {
        const key = keyOf(request.after);
        const isNew = !seen.has(key) && securityLoss(ends, request.after) <= weakest;
        if (!isNew || !isAccepted(ends, at, request, accepts)) continue;
        if (isReached(ends, start, request.after)) return [...requests, request];
        seen.add(key);
        further.push({ at: request.after, requests: [...requests, request] });
      }
    }
    paths = further;
  }
  return undefined;
};

/**
 * The requests from one end to the other of which AWS accepts each: the fewest that never weaken the pool below both
 * ends, or else the least weakening ones. Rules that the target itself breaks are ignored.
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
  // A live pool that breaks a rule may or may not be accepted by AWS: requests that satisfy every rule are searched
  // first.
  const lenient = rulesBut([...skipped, ...[ends.live, ends.target].flatMap(brokenBy)]);
  for (const rules of whole.length === lenient.length ? [whole] : [whole, lenient]) {
    for (const accepts of [acceptedBy(rules), acceptedBy(rules.filter(isStrict))]) {
      for (const weakest of [0, 1, 2]) {
        const found = fewest(ends, start, accepts, weakest);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
};
