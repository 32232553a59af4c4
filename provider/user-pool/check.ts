import * as E from 'fp-ts/Either';
import type { Failure } from '../spec/failure';
import { own, type PlainObject } from '../spec/object';
import { at, put } from '../spec/tree';
import { checkerOf } from './checker';
import { UserPoolInputs } from './inputs';
import { RULES } from './rules';
import { UserPoolSettings } from './user-pool';

/** AWS reads 0 days as seven, and a registration that says nothing of itself as on. */
const spelledOut = (inputs: PlainObject): PlainObject => {
  const validity = ['policies', 'passwordPolicy', 'temporaryPasswordValidityDays'];
  const withValidity = at(inputs, validity) === 0 ? put(inputs, validity, 7) : inputs;
  const dcr = own(withValidity, 'dcrConfiguration');
  const silent = typeof dcr === 'object' && dcr !== null && own(dcr, 'enableStatus') === undefined;
  return silent ? put(withValidity, ['dcrConfiguration', 'enableStatus'], 'Enabled') : withValidity;
};

/** A pool keeps its name. */
const named = (inputs: PlainObject, olds: unknown): PlainObject => {
  const name = own(inputs, 'poolName') ?? own(olds, 'poolName');
  return name === undefined ? inputs : { ...inputs, poolName: name };
};

/** Only a pool that is there already can do without a name. */
const missing = (inputs: unknown, olds: unknown): ReadonlyArray<Failure> =>
  [own(inputs, 'poolName'), own(olds, 'poolName'), own(inputs, 'adoptId')].some((value) => value != null)
    ? []
    : [{ path: 'poolName', reason: `is required: ${UserPoolSettings.fields.poolName.codec.name}` }];

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserPoolInputs,
  pool: 'adoptId',
  missing,
  spelledOut: (inputs, olds) => E.right(named(spelledOut(inputs), olds)),
  rules: RULES,
});
