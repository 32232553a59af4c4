import * as E from 'fp-ts/Either';
import { lacksName, orNameless, otherName } from '../shared/adopted-name';
import { checkerOf } from '../../engine/check';
import { ResourceServerInputs } from './inputs';
import { ResourceServerSettings } from './settings';
import { RESOURCE_SERVER_RULES } from './rules';

export const { check, normalise, warningsFor } = checkerOf({
  inputs: orNameless('name', ResourceServerInputs),
  pool: 'userPoolId',
  missing: lacksName('name', ResourceServerSettings.fields.name.codec),
  spelledOut: (given) => {
    const failures = otherName(given, 'identifier');
    return failures.length > 0 ? E.left(failures) : E.right(given);
  },
  rules: RESOURCE_SERVER_RULES,
});
