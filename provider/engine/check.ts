import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import { allowUnknown } from '../codec/allow-unknown';
import { keepOrder } from '../codec/keep-order';
import { omitEmpty } from '../codec/omit-empty';
import { asObject, own, type PlainObject } from '../codec/plain-object';
import type { Struct } from '../codec/struct';
import { failuresOf, type ValidationFailure } from '../codec/validation-failure';
import { pathInProgram } from './path-in-program';
import { type CheckContext, resolveRegion } from './region';
import { type BrokenRule, failuresOfRules, type Rule, violated, warningsOf } from './rules';
import type { WarningsFor } from './warnings-for';

type Checked = E.Either<ReadonlyArray<ValidationFailure>, PlainObject>;

/** The checks of one kind of resource. */
export interface Checks<A> {
  readonly inputs: Struct;
  /** The property that can name an existing pool, which determines the Region. */
  readonly poolIdProperty: 'adoptId' | 'userPoolId';
  /** Writes out values that AWS or the old inputs imply, so that the comparison is with the resulting live values. */
  readonly normaliseValues: (inputs: PlainObject, olds: unknown) => Checked;
  /** Reports inputs that are required only in some cases. */
  readonly requiredIf?: (inputs: unknown, olds: unknown) => ReadonlyArray<ValidationFailure>;
  readonly rules: ReadonlyArray<Rule<A>>;
  /** The inputs for the rules, with values from the old inputs where the rules need them. */
  readonly rulesInput?: (inputs: PlainObject, olds: unknown) => PlainObject;
}

/** Checks the inputs of one kind of resource. */
export interface Checker {
  /**
   * Decodes and normalises the inputs, or returns all failures. Unknown values are kept. Lists keep the order of the
   * old inputs, so that a change of order alone is not shown in the preview.
   */
  readonly normalise: (olds: unknown, news: unknown, ambient: CheckContext) => Checked;
  /** Normalises the inputs, then applies the strict rules. */
  readonly check: (olds: unknown, news: unknown, ambient: CheckContext) => Checked;
  readonly warningsFor: WarningsFor;
}

export const checkerOf = <A>({
  inputs: codec,
  poolIdProperty,
  requiredIf,
  normaliseValues,
  rules,
  rulesInput,
}: Checks<A>): Checker => {
  const preview = allowUnknown(codec);
  const broken = (inputs: PlainObject, olds: unknown): ReadonlyArray<BrokenRule<A>> =>
    violated(rules, rulesInput?.(inputs, olds) ?? inputs, own(inputs, 'skipRules'));
  /** The same violations, at the indices that their elements have in the program. */
  const located = (rules: ReadonlyArray<BrokenRule<A>>, inputs: PlainObject, given: unknown) =>
    rules.map(({ rule, violations }) => ({
      rule,
      violations: violations.map((violation) => ({
        ...violation,
        path: pathInProgram(codec, inputs, given, violation.path),
      })),
    }));
  const normalise: Checker['normalise'] = (olds, news, ambient) => {
    const decoded = preview.decode(news);
    const missingInputs = requiredIf?.(news, olds) ?? [];
    if (E.isLeft(decoded)) return E.left([...missingInputs, ...failuresOf(decoded.left, ambient.secrets)]);
    if (missingInputs.length > 0) return E.left(missingInputs);
    return pipe(
      normaliseValues(asObject(decoded.right), olds),
      E.map((given) => asObject(omitEmpty(codec, given))),
      E.chain((inputs) =>
        pipe(
          resolveRegion(inputs, olds, ambient, poolIdProperty),
          E.map((region) => asObject(keepOrder(codec, { ...inputs, region }, olds))),
        ),
      ),
    );
  };
  return {
    normalise,
    check: (olds, news, ambient) =>
      pipe(
        normalise(olds, news, ambient),
        E.chain((inputs) => {
          const failures = failuresOfRules(located(broken(inputs, olds), inputs, news));
          return failures.length > 0 ? E.left(failures) : E.right(inputs);
        }),
      ),
    warningsFor: (inputs, isNew = true, given = inputs) =>
      warningsOf(located(broken(inputs, {}), inputs, given), isNew),
  };
};
