import type { UserPoolSettings } from '../user-pool';

/** The pool that a rule looks at. */
export type Pool = UserPoolSettings & { readonly region?: string };

/** What a rule rests on: AWS's own word, or less. */
export type Evidence =
  /** AWS's documentation or service model. */
  | 'documented'
  /** Measured on AWS by somebody else, who published it. */
  | 'measured'
  /** Told by users of other tools, or read from their code. */
  | 'reported';

/** A rule between settings that no single one of them can show. */
export interface Rule {
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
  /** Whether a pool breaks it. Reading a value that is not known yet ends the rule in silence. */
  readonly broken: (pool: Pool) => boolean;
}

/** Whether breaking the rule stops the preview: only AWS's own word does, and only while nothing contradicts it. */
export const isStrict = ({ evidence, isDisputed, isAdvice }: Rule): boolean =>
  evidence === 'documented' && isDisputed !== true && isAdvice !== true;
