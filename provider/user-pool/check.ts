import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import { arrange } from '../spec/arrange';
import { type Failure, failuresOf } from '../spec/failure';
import { asObject, own, type PlainObject } from '../spec/object';
import { previewOf } from '../spec/preview';
import { pruned } from '../spec/pruned';
import { at, put } from '../spec/tree';
import { isUnknown } from '../spec/unknown';
import { regionOfId } from './identity';
import { UserPoolInputs } from './inputs';
import { brokenRules, isStrict } from './rules';

const previewInputs = previewOf(UserPoolInputs);

/** Where nothing is said of the Region: what applies then. */
export interface Ambient {
  readonly region: string | undefined;
}

/** What AWS documents to read into some values, written out, so that what is compared is what will be live. */
const spelledOut = (inputs: PlainObject): PlainObject => {
  const validity = ['policies', 'passwordPolicy', 'temporaryPasswordValidityDays'];
  const withValidity = at(inputs, validity) === 0 ? put(inputs, validity, 7) : inputs;
  const dcr = own(withValidity, 'dcrConfiguration');
  const silent = typeof dcr === 'object' && dcr !== null && own(dcr, 'enableStatus') === undefined;
  return silent ? put(withValidity, ['dcrConfiguration', 'enableStatus'], 'Enabled') : withValidity;
};

const regionFor = (inputs: PlainObject, olds: unknown, { region }: Ambient): unknown => {
  const adopted = own(inputs, 'adoptId');
  const adoptedIn = typeof adopted === 'string' && !isUnknown(adopted) ? regionOfId(adopted) : undefined;
  // A pool stays where it is when only the surroundings change: to move it would be to lose its users.
  const before = own(olds, 'region');
  return own(inputs, 'region') ?? (typeof before === 'string' ? before : undefined) ?? adoptedIn ?? region;
};

const regionFailures = (region: unknown, inputs: PlainObject): ReadonlyArray<Failure> => {
  if (region === undefined) {
    const reason =
      'is not known. Set it here, in a CognitoProvider, in the aws:region configuration, or as AWS_REGION';
    return [{ path: 'region', reason }];
  }
  const adopted = own(inputs, 'adoptId');
  const adoptedIn = typeof adopted === 'string' ? regionOfId(adopted) : undefined;
  return adoptedIn === undefined || isUnknown(region) || adoptedIn === region
    ? []
    : [{ path: 'adoptId', reason: `names a pool in ${adoptedIn}, but the region is ${String(region)}` }];
};

const skippedRules = (inputs: PlainObject): ReadonlyArray<unknown> => {
  const skipped = own(inputs, 'skipRules');
  return Array.isArray(skipped) ? skipped : [];
};

/** The rules between settings that a pool breaks; those of lesser evidence are for `warningsFor`. */
const ruleFailures = (inputs: PlainObject): ReadonlyArray<Failure> =>
  brokenRules(inputs, skippedRules(inputs))
    .filter(isStrict)
    .map(({ id, paths: [path = ''], says, prevents }) => ({
      path,
      reason: `${says} (AWS answers ${prevents}. To go on all the same: skipRules: ["${id}"].)`,
    }));

/** What may be wrong with a pool, as far as less than AWS's own word tells. */
export const warningsFor = (inputs: PlainObject): ReadonlyArray<string> =>
  brokenRules(inputs, skippedRules(inputs))
    .filter((rule) => !isStrict(rule))
    .map(({ id, paths: [path = ''], says }) => `${path}: ${says} (To silence this: skipRules: ["${id}"].)`);

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
  const region = regionFor(inputs, olds, ambient);
  const failures = regionFailures(region, inputs);
  return failures.length > 0
    ? E.left(failures)
    : E.right(asObject(arrange(UserPoolInputs, { ...inputs, region }, olds)));
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
      const failures = ruleFailures(inputs);
      return failures.length > 0 ? E.left(failures) : E.right(inputs);
    }),
  );
