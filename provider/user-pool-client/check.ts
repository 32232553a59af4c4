import * as E from 'fp-ts/Either';
import type { Failure } from '../spec/failure';
import { own, type PlainObject } from '../spec/object';
import { at, put } from '../spec/tree';
import { isUnknown } from '../spec/unknown';
import { checkerOf } from '../user-pool/checker';
import { readDuration } from './duration';
import { UserPoolClientInputs } from './inputs';
import { TOKENS } from './lifetimes';
import { CLIENT_RULES } from './rules';

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

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserPoolClientInputs,
  pool: 'userPoolId',
  spelledOut: (given) => {
    const failures = contradictions(given);
    return failures.length > 0 ? E.left(failures) : E.right(spelledOut(given));
  },
  rules: CLIENT_RULES,
});
