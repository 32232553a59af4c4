import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import { arrange } from '../spec/arrange';
import { type Failure, failuresOf } from '../spec/failure';
import { asObject, own, type PlainObject } from '../spec/object';
import { previewOf } from '../spec/preview';
import { pruned } from '../spec/pruned';
import { brokenRules, failuresOfRules, warningsOf } from '../spec/rule';
import { at, put } from '../spec/tree';
import { isUnknown } from '../spec/unknown';
import { type Ambient, settledRegion } from '../user-pool/region';
import { readDuration } from './duration';
import { UserPoolClientInputs } from './inputs';
import { TOKENS } from './lifetimes';
import { CLIENT_RULES } from './rules';

const previewInputs = previewOf(UserPoolClientInputs);

const tokens = Object.values(TOKENS);

/** Where a unit is given twice, and not the same. */
const contradictions = (inputs: PlainObject): ReadonlyArray<Failure> =>
  tokens.flatMap(({ validity, unit }) => {
    const said = readDuration(own(inputs, validity));
    const given = at(inputs, ['tokenValidityUnits', unit]);
    return said === undefined || given === undefined || isUnknown(given) || given === said.unit
      ? []
      : [
          {
            path: `tokenValidityUnits.${unit}`,
            reason: `says ${String(given)}, and ${validity} says ${said.unit}. Give the unit once.`,
          },
        ];
  });

/** What AWS documents to read into some values, written out: a time in words is a number and its unit, and 0 is 30 days. */
const spelledOut = (inputs: PlainObject): PlainObject => {
  const { validity, unit } = TOKENS.refresh;
  const zero = own(inputs, validity) === 0 || readDuration(own(inputs, validity))?.count === 0;
  const given = zero ? put(inputs, [validity], '30 days') : inputs;
  const cleared = zero ? put(given, ['tokenValidityUnits', unit], 'days') : given;
  return tokens.reduce((all, token) => {
    const said = readDuration(own(all, token.validity));
    return said === undefined
      ? all
      : put(put(all, [token.validity], said.count), ['tokenValidityUnits', token.unit], said.unit);
  }, cleared);
};

const broken = (inputs: PlainObject) => brokenRules(CLIENT_RULES, inputs, own(inputs, 'skipRules'));

/** What may be wrong with a client, as far as less than AWS's own word tells. */
export const warningsFor = (inputs: PlainObject): ReadonlyArray<string> => warningsOf(broken(inputs));

/** Turns what a program gives into its normal form, or says everything that is wrong with it. */
export const normalise = (
  olds: unknown,
  news: unknown,
  ambient: Ambient,
): E.Either<ReadonlyArray<Failure>, PlainObject> => {
  const decoded = previewInputs.decode(news);
  if (E.isLeft(decoded)) return E.left(failuresOf(decoded.left));
  const given = asObject(decoded.right);
  const failures = contradictions(given);
  if (failures.length > 0) return E.left(failures);
  const inputs = asObject(pruned(UserPoolClientInputs, spelledOut(given)));
  return pipe(
    settledRegion(inputs, olds, ambient, 'userPoolId'),
    E.map((region) => asObject(arrange(UserPoolClientInputs, { ...inputs, region }, olds))),
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
