import * as E from 'fp-ts/Either';
import { checkerOf } from '../../engine/check';
import { UserPoolSessionConfigurationInputs } from './inputs';
import { SESSION_RULES } from './rules';

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserPoolSessionConfigurationInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: (given) => E.right(given),
  rules: SESSION_RULES,
});
