import type { Failure } from './failure';
import { ask } from './known';

/** What a rule rests on: AWS's own word, or less. */
export type Evidence =
  /** AWS's documentation or service model. */
  | 'documented'
  /** Measured on AWS by somebody else, who published it. */
  | 'measured'
  /** Told by users of other tools, or read from their code. */
  | 'reported';

/** A rule between the settings of something, that no single one of them can show. */
export interface Rule<A> {
  /** Its name in `skipRules`. */
  readonly id: string;
  /** The properties it is about. */
  readonly paths: ReadonlyArray<string>;
  /** What is wrong, why, and what to do. */
  readonly says: string;
  /** What AWS answers without it. */
  readonly prevents: string;
  readonly evidence: Evidence;
  /** Where the evidence is. */
  readonly source: string;
  /** Configurations that deploy contradict the documentation, so the rule only warns. */
  readonly isDisputed?: true;
  /** AWS accepts it, but it is seldom what was meant: the rule only warns. */
  readonly isAdvice?: true;
  /** Whether the settings break it. Reading a value that is not known yet ends the rule in silence. */
  readonly broken: (settings: A) => boolean;
}

/** Whether breaking the rule stops the preview: only AWS's own word does, and only while nothing contradicts it. */
export const isStrict = ({ evidence, isDisputed, isAdvice }: Omit<Rule<never>, 'broken'>): boolean =>
  evidence === 'documented' && isDisputed !== true && isAdvice !== true;

/** The rules that settings break, without those to be skipped and those that turn on an unknown value. */
export const brokenRules = <A>(
  rules: ReadonlyArray<Rule<A>>,
  settings: unknown,
  skipped: unknown,
): ReadonlyArray<Rule<A>> => {
  const ids = Array.isArray(skipped) ? skipped : [];
  return rules.filter((rule) => !ids.includes(rule.id) && ask<A, boolean>(settings, rule.broken) === true);
};

/** What stops a preview. Those of lesser evidence are for `warningsOf`. */
export const failuresOfRules = <A>(broken: ReadonlyArray<Rule<A>>): ReadonlyArray<Failure> =>
  broken.filter(isStrict).map(({ id, paths: [path = ''], says, prevents }) => ({
    path,
    reason: `${says} (AWS answers ${prevents}. To go on all the same: skipRules: ["${id}"].)`,
  }));

/** What may be wrong, as far as less than AWS's own word tells. */
export const warningsOf = <A>(broken: ReadonlyArray<Rule<A>>): ReadonlyArray<string> =>
  broken
    .filter((rule) => !isStrict(rule))
    .map(({ id, paths: [path = ''], says }) => `${path}: ${says} (To silence this: skipRules: ["${id}"].)`);
