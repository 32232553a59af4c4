import * as E from 'fp-ts/Either';
import { omit } from '../../codec/pick';
import { own, type PlainObject } from '../../codec/plain-object';
import { checkerOf } from '../../engine/check';
import { ALL_CLIENTS } from '../shared/all-clients';
import { UserPoolUICustomizationInputs } from './inputs';
import { UI_CUSTOMIZATION_RULES } from './rules';

/** All app clients of a pool have the customization of the pool. */
const withoutAll = (given: PlainObject): PlainObject =>
  own(given, 'clientId') === ALL_CLIENTS ? omit(given, ['clientId']) : given;

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserPoolUICustomizationInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: (given) => E.right(withoutAll(given)),
  rules: UI_CUSTOMIZATION_RULES,
});
