import * as E from 'fp-ts/Either';
import { omit } from '../../codec/pick';
import { own, type PlainObject } from '../../codec/plain-object';
import { checkerOf } from '../../engine/check';
import { UserPoolUICustomizationInputs } from './inputs';
import { UI_CUSTOMIZATION_RULES } from './rules';

/** AWS's word for all app clients of a pool, which have the customization of the pool. */
export const ALL = 'ALL';

const withoutAll = (given: PlainObject): PlainObject =>
  own(given, 'clientId') === ALL ? omit(given, ['clientId']) : given;

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserPoolUICustomizationInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: (given) => E.right(withoutAll(given)),
  rules: UI_CUSTOMIZATION_RULES,
});
