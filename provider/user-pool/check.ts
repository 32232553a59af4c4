import * as E from 'fp-ts/Either';
import { own, type PlainObject } from '../spec/object';
import { at, put } from '../spec/tree';
import { lacksName } from './adopted-name';
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

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserPoolInputs,
  pool: 'adoptId',
  missing: lacksName('poolName', UserPoolSettings.fields.poolName.codec),
  spelledOut: (inputs) => E.right(spelledOut(inputs)),
  rules: RULES,
});
