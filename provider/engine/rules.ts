import type { PathOrElement } from '../codec/setting-path';
import { holdsUnknown } from '../codec/unknown';
import type { ValidationFailure } from '../codec/validation-failure';
import { evaluateIfKnown } from './unknown-guard';

/** What a rule rests on, the strongest first. */
export type Evidence =
  /** AWS's documentation or service model. */
  | 'documented'
  /** AWS's refusal in its own words, published by somebody: `awsError` quotes it, `source` says where. */
  | 'answered'
  /** Measured on AWS by somebody else, who published it. */
  | 'measured'
  /** Told by users of other tools, or read from their code. */
  | 'reported';

/** One place where settings break a rule; `P` are the paths of their properties. */
export interface Violation<P extends string = string> {
  /** The property path in Pulumi's syntax: `callbackUrls[2]`. */
  readonly path: PathOrElement<P>;
  /** The value there, shown in the message; left out where it may be a secret. */
  readonly value?: string | number | boolean | undefined;
  /** A sentence about this place alone, such as what was meant. */
  readonly hint?: string | undefined;
}

/** A rule between the settings of a resource, which no single property can show; `P` are the paths of their properties. */
export interface Rule<A, P extends string = string> {
  /** Its name in `skipRules`: `area/condition`. */
  readonly id: `${string}/${string}`;
  /** The properties it is about; the first is where a violation without a path of its own is reported. */
  readonly paths: ReadonlyArray<P>;
  /** What is wrong, why, and what to do. */
  readonly message: string;
  /** What AWS answers without the rule; begins with "nothing" where AWS accepts it. */
  readonly awsError: string;
  readonly evidence: Evidence;
  /** Where the evidence is. */
  readonly source: string;
  /** Configurations that deploy contradict the evidence, so the rule only warns. */
  readonly isDisputed?: true;
  /** AWS accepts it, but it is seldom what was meant: the rule only warns. */
  readonly isAdvice?: true;
  /** About what can be set at creation only: a warning is shown for a new resource alone. */
  readonly isCreateOnly?: true;
  /** Whether, or where, the settings break it. Reading a value that is not known yet ends the rule in silence. */
  readonly violates: (settings: A) => boolean | ReadonlyArray<Violation<P>>;
}

/** Whether breaking the rule fails the preview: AWS's refusal is known, and no deployed configuration contradicts it. */
export const isStrict = ({ evidence, isDisputed, isAdvice }: Omit<Rule<never>, 'violates'>): boolean =>
  evidence !== 'reported' && isDisputed !== true && isAdvice !== true;

/** A rule with the places where settings break it. */
export interface BrokenRule<A> {
  readonly rule: Rule<A>;
  readonly violations: ReadonlyArray<Violation>;
}

/** Reading through the guard is slow, so it is used only where something is unknown. */
const evaluate = <A>({ violates }: Rule<A>, settings: unknown, isKnown: boolean) =>
  isKnown
    ? violates(settings as A)
    : evaluateIfKnown<A, boolean | ReadonlyArray<Violation>>(settings, violates);

const violationsOf = <A>(rule: Rule<A>, settings: unknown, isKnown: boolean): ReadonlyArray<Violation> => {
  const found = evaluate(rule, settings, isKnown);
  if (found === undefined || found === false) return [];
  return found === true ? [{ path: rule.paths[0] ?? '' }] : found;
};

/** The rules that settings break and where, without those to be skipped and those that turn on an unknown value. */
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

/** The rules that settings break. */
export const brokenRules = <A>(
  rules: ReadonlyArray<Rule<A>>,
  settings: unknown,
  skipped: unknown,
): ReadonlyArray<Rule<A>> => violated(rules, settings, skipped).map(({ rule }) => rule);

const shown = ({ value, hint }: Violation): string =>
  [value === undefined ? '' : ` Found: ${JSON.stringify(value)}.`, hint === undefined ? '' : ` ${hint}`].join(
    '',
  );

/** What fails a preview. The other rules are for `warningsOf`. */
export const failuresOfRules = <A>(broken: ReadonlyArray<BrokenRule<A>>): ReadonlyArray<ValidationFailure> =>
  broken
    .filter(({ rule }) => isStrict(rule))
    .flatMap(({ rule: { id, message, awsError }, violations }) =>
      violations.map((violation) => ({
        path: violation.path,
        reason: `${message}${shown(violation)} (AWS answers ${awsError.replace(/\.$/, '')}. To continue anyway: skipRules: ["${id}"].)`,
      })),
    );

/** What may be wrong, where AWS's refusal is not certain. */
export const warningsOf = <A>(broken: ReadonlyArray<BrokenRule<A>>, isNew: boolean): ReadonlyArray<string> =>
  broken
    .filter(({ rule }) => !isStrict(rule) && (isNew || rule.isCreateOnly !== true))
    .flatMap(({ rule: { id, message }, violations }) =>
      violations.map(
        (violation) =>
          `${violation.path}: ${message}${shown(violation)} (To silence this: skipRules: ["${id}"].)`,
      ),
    );
