import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import { arrange } from '../spec/arrange';
import { type Failure, failuresOf } from '../spec/failure';
import { asObject, own, type PlainObject } from '../spec/object';
import { previewOf } from '../spec/preview';
import { pruned } from '../spec/pruned';
import { brokenRules, failuresOfRules, warningsOf } from '../spec/rule';
import { at, put } from '../spec/tree';
import { UserPoolInputs } from './inputs';
import { type Ambient, settledRegion } from './region';
import { RULES } from './rules';

const previewInputs = previewOf(UserPoolInputs);

/** What AWS documents to read into some values, written out, so that what is compared is what will be live. */
const spelledOut = (inputs: PlainObject): PlainObject => {
  const validity = ['policies', 'passwordPolicy', 'temporaryPasswordValidityDays'];
  const withValidity = at(inputs, validity) === 0 ? put(inputs, validity, 7) : inputs;
  const dcr = own(withValidity, 'dcrConfiguration');
  const silent = typeof dcr === 'object' && dcr !== null && own(dcr, 'enableStatus') === undefined;
  return silent ? put(withValidity, ['dcrConfiguration', 'enableStatus'], 'Enabled') : withValidity;
};

const broken = (inputs: PlainObject) => brokenRules(RULES, inputs, own(inputs, 'skipRules'));

/** What may be wrong with a pool, as far as less than AWS's own word tells. */
export const warningsFor = (inputs: PlainObject): ReadonlyArray<string> => warningsOf(broken(inputs));

/**
 * Turns what a program gives into its normal form, or says everything that is wrong with it. Unknown values pass
 * untouched. Lists keep the order they had in the old inputs, so that order alone shows in no preview.
 */
export const normalise = (
  olds: unknown,
  news: unknown,
  ambient: Ambient,
): E.Either<ReadonlyArray<Failure>, PlainObject> => {
  const decoded = previewInputs.decode(news);
  if (E.isLeft(decoded)) return E.left(failuresOf(decoded.left));
  const inputs = asObject(pruned(UserPoolInputs, spelledOut(asObject(decoded.right))));
  return pipe(
    settledRegion(inputs, olds, ambient, 'adoptId'),
    E.map((region) => asObject(arrange(UserPoolInputs, { ...inputs, region }, olds))),
  );
};

/** The normal form of what a program gives, if it also keeps the rules between settings. */
export const check = (
  olds: unknown,
  news: unknown,
  ambient: Ambient,
): E.Either<ReadonlyArray<Failure>, PlainObject> =>
  pipe(
    normalise(olds, news, ambient),
    E.chain((inputs) => {
      const failures = failuresOfRules(broken(inputs));
      return failures.length > 0 ? E.left(failures) : E.right(inputs);
    }),
  );
