import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import { allowUnknown } from '../codec/allow-unknown';
import { keepOrder } from '../codec/keep-order';
import { omitEmpty } from '../codec/omit-empty';
import { asObject, own, type PlainObject } from '../codec/plain-object';
import type { Struct } from '../codec/struct';
import { failuresOf, type ValidationFailure } from '../codec/validation-failure';
import { type CheckContext, resolveRegion } from './region';
import { type BrokenRule, failuresOfRules, type Rule, violated, warningsOf } from './rules';

type Checked = E.Either<ReadonlyArray<ValidationFailure>, PlainObject>;

/** What is checked of a kind of resource. */
export interface Checks<A> {
  readonly inputs: Struct;
  /** The property that may name an existing pool, and with it the Region. */
  readonly pool: 'adoptId' | 'userPoolId';
  /** Writes out what AWS, or the old inputs, read into some values, so that what is compared is what will be live. */
  readonly spelledOut: (inputs: PlainObject, olds: unknown) => Checked;
  /** What is demanded of some inputs only. */
  readonly missing?: (inputs: unknown, olds: unknown) => ReadonlyArray<ValidationFailure>;
  readonly rules: ReadonlyArray<Rule<A>>;
  /** What of the inputs the rules look at, and what the old inputs tell beside them. */
  readonly ruled?: (inputs: PlainObject, olds: unknown) => PlainObject;
}

/** How the inputs of a kind of resource are checked. */
export interface Checker {
  /**
   * Turns what a program gives into its normal form, or says everything that is wrong with it. Unknown values pass
   * untouched. Lists keep the order they had in the old inputs, so that order alone shows in no preview.
   */
  readonly normalise: (olds: unknown, news: unknown, ambient: CheckContext) => Checked;
  /** The normal form of what a program gives, if it also keeps the rules between settings. */
  readonly check: (olds: unknown, news: unknown, ambient: CheckContext) => Checked;
  /** What may be wrong, where AWS's refusal is not certain; of a resource that exists, nothing that cannot be changed. */
  readonly warningsFor: (inputs: PlainObject, isNew?: boolean) => ReadonlyArray<string>;
}

export const checkerOf = <A>({
  inputs: codec,
  pool,
  missing,
  spelledOut,
  rules,
  ruled,
}: Checks<A>): Checker => {
  const preview = allowUnknown(codec);
  const broken = (inputs: PlainObject, olds: unknown): ReadonlyArray<BrokenRule<A>> =>
    violated(rules, ruled?.(inputs, olds) ?? inputs, own(inputs, 'skipRules'));
  const normalise: Checker['normalise'] = (olds, news, ambient) => {
    const decoded = preview.decode(news);
    const lacks = missing?.(news, olds) ?? [];
    if (E.isLeft(decoded)) return E.left([...lacks, ...failuresOf(decoded.left, ambient.secrets)]);
    if (lacks.length > 0) return E.left(lacks);
    return pipe(
      spelledOut(asObject(decoded.right), olds),
      E.map((given) => asObject(omitEmpty(codec, given))),
      E.chain((inputs) =>
        pipe(
          resolveRegion(inputs, olds, ambient, pool),
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
          const failures = failuresOfRules(broken(inputs, olds));
          return failures.length > 0 ? E.left(failures) : E.right(inputs);
        }),
      ),
    warningsFor: (inputs, isNew = true) => warningsOf(broken(inputs, {}), isNew),
  };
};
