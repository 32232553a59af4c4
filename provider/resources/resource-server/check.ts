import * as E from 'fp-ts/Either';
import { checkerOf } from '../../engine/check';
import { adoptIdMatchesName, lacksName } from '../shared/adopted-name';
import { ResourceServerInputs } from './inputs';
import { RESOURCE_SERVER_RULES } from './rules';
import { ResourceServerSettings } from './settings';

export const { check, normalise, warningsFor } = checkerOf({
  inputs: ResourceServerInputs,
  poolIdProperty: 'userPoolId',
  requiredIf: lacksName('name', ResourceServerSettings.fields.name.codec),
  normaliseValues: (given) => {
    const failures = adoptIdMatchesName(given, 'identifier');
    return failures.length > 0 ? E.left(failures) : E.right(given);
  },
  rules: RESOURCE_SERVER_RULES,
});
