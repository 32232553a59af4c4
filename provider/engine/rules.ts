import type { PathOrElement } from '../codec/setting-path';
import { holdsUnknown } from '../codec/unknown';
import type { ValidationFailure } from '../codec/validation-failure';
import { evaluateIfKnown } from './unknown-guard';

/** The evidence for a rule, the strongest first. */
export type Evidence =
  /** AWS's documentation or service model. */
  | 'documented'
  /** AWS's published error message: `awsError` quotes it, `source` cites it. */
  | 'answered'
  /** Measured on AWS by a third party who published it. */
  | 'measured'
  /** Reported by users of other tools, or inferred from the code of those tools. */
  | 'reported';

/** One path at which settings violate a rule; `P` are the rule's property paths. */
export interface Violation<P extends string = string> {
  /** The property path in Pulumi's syntax: `callbackUrls[2]`. */
  readonly path: PathOrElement<P>;
  /** The value to show in the message; omitted if it may be secret. */
  readonly value?: string | number | boolean | undefined;
  /** A sentence about this path only, such as a suggestion. */
  readonly hint?: string | undefined;
}

/** A rule across the settings of a resource, which no codec of one property can check; `P` are their property paths. */
export interface Rule<A, P extends string = string> {
  /** Its id in `skipRules`: `area/condition`. */
  readonly id: `${string}/${string}`;
  /** The properties concerned; a violation without its own path is reported at the first. */
  readonly paths: ReadonlyArray<P>;
  /** The problem, its cause and the remedy. */
  readonly message: string;
  /** AWS's response without the rule; begins with "nothing" if AWS accepts the settings. */
  readonly awsError: string;
  readonly evidence: Evidence;
  /** The source of the evidence. */
  readonly source: string;
  /** Deployed configurations contradict the evidence, so the rule only warns. */
  readonly isDisputed?: true;
  /** AWS accepts the settings, but they are rarely intended, so the rule only warns. */
  readonly isAdvice?: true;
  /** Concerns create-only settings, so the warning is shown only for a new resource. */
  readonly isCreateOnly?: true;
  /** A rule of a pool: the pool decides when the properties are set, so it does not apply to those of before. */
  readonly isOnChange?: true;
  /** Whether, or at which paths, the settings violate it. Reading an unknown value skips the rule. */
  readonly violates: (settings: A) => boolean | ReadonlyArray<Violation<P>>;
}

/**
 * Whether a violation fails the preview: AWS's refusal is known, no deployed configuration contradicts it, and it is not
 * mere advice.
 */
export const isStrict = ({ evidence, isDisputed, isAdvice }: Omit<Rule<never>, 'violates'>): boolean =>
  evidence !== 'reported' && isDisputed !== true && isAdvice !== true;

/** A rule with its violations. */
export interface BrokenRule<A> {
  readonly rule: Rule<A>;
  readonly violations: ReadonlyArray<Violation>;
}

/** Reading through the guard is slow, so it is used only if a value is unknown. */
const evaluate = <A>({ violates }: Rule<A>, settings: unknown, isKnown: boolean) =>
  isKnown
    ? violates(settings as A)
    : evaluateIfKnown<A, boolean | ReadonlyArray<Violation>>(settings, violates);

const violationsOf = <A>(rule: Rule<A>, settings: unknown, isKnown: boolean): ReadonlyArray<Violation> => {
  const found = evaluate(rule, settings, isKnown);
  if (found === undefined || found === false) return [];
  return found === true ? [{ path: rule.paths[0] ?? '' }] : found;
};

/** The violated rules with their violations, without skipped rules and rules that depend on an unknown value. */
export const violated = <A>(
  rules: ReadonlyArray<Rule<A>>,
  settings: unknown,
  skipped: unknown,
): ReadonlyArray<BrokenRule<A>> => {
  const ids: ReadonlyArray<unknown> = Array.isArray(skipped) ? skipped : [];
  const isKnown = !holdsUnknown(settings);
  return rules
    .filter(({ id }) => !ids.includes(id))
    .map((rule) => ({ rule, violations: violationsOf(rule, settings, isKnown) }))
    .filter(({ violations }) => violations.length > 0);
};

/** The violated rules. */
export const brokenRules = <A>(
  rules: ReadonlyArray<Rule<A>>,
  settings: unknown,
  skipped: unknown,
): ReadonlyArray<Rule<A>> => violated(rules, settings, skipped).map(({ rule }) => rule);

/** A longer value is left out whole: a part of it could be a part of a secret, which would not be redacted. */
const LONGEST_VALUE = 1_500;

const foundText = ({ value, hint }: Violation): string => {
  const text = value === undefined ? '' : JSON.stringify(value);
  return [
    text === '' || text.length > LONGEST_VALUE ? '' : ` Found: ${text}.`,
    hint === undefined ? '' : ` ${hint}`,
  ].join('');
};

/** The failures of strict rules; `warningsOf` returns the others. */
export const failuresOfRules = <A>(broken: ReadonlyArray<BrokenRule<A>>): ReadonlyArray<ValidationFailure> =>
  broken
    .filter(({ rule }) => isStrict(rule))
    .flatMap(({ rule: { id, message, awsError }, violations }) =>
      violations.map((violation) => ({
        path: violation.path,
        reason: `${message}${foundText(violation)} (AWS answers ${awsError.replace(/\.$/, '')}. To continue anyway: skipRules: ["${id}"].)`,
      })),
    );

/** The warnings of the rules that are not strict. */
export const warningsOf = <A>(broken: ReadonlyArray<BrokenRule<A>>, isNew: boolean): ReadonlyArray<string> =>
  broken
    .filter(({ rule }) => !isStrict(rule) && (isNew || rule.isCreateOnly !== true))
    .flatMap(({ rule: { id, message }, violations }) =>
      violations.map(
        (violation) =>
          `${violation.path}: ${message}${foundText(violation)} (To silence this: skipRules: ["${id}"].)`,
      ),
    );
