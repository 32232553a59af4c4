import * as E from 'fp-ts/Either';
import { lacksName, orNameless, otherName } from '../user-pool/adopted-name';
import { checkerOf } from '../user-pool/checker';
import { ResourceServerInputs } from './inputs';
import { ResourceServerSettings } from './resource-server';
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
