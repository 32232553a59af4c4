import * as E from 'fp-ts/Either';
import { checkerOf } from '../../engine/check';
import { lacksName } from '../shared/adopted-name';
import { UserPoolInputs } from './inputs';
import { readByAws } from './read-by-aws';
import { RULES } from './rules';
import { UserPoolSettings } from './settings';

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserPoolInputs,
  poolIdProperty: 'adoptId',
  requiredIf: lacksName('poolName', UserPoolSettings.fields.poolName.codec),
  normaliseValues: (inputs) => E.right(readByAws(inputs)),
  rules: RULES,
});
