import * as E from 'fp-ts/Either';
import { own, type PlainObject } from '../../codec/plain-object';
import { checkerOf } from '../../engine/check';
import { adoptIdMatchesName, lacksName } from '../shared/adopted-name';
import { groupName } from '../shared/string-types';
import { UserPoolGroupInputs } from './inputs';
import { USER_POOL_GROUP_RULES } from './rules';

/** The inputs with the name of the adopted group, if they declare no other. */
const withAdoptedName = (given: PlainObject): PlainObject =>
  own(given, 'groupName') === undefined ? { ...given, groupName: own(given, 'adoptId') } : given;

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserPoolGroupInputs,
  poolIdProperty: 'userPoolId',
  requiredIf: lacksName('groupName', groupName),
  normaliseValues: (given) => {
    const named = withAdoptedName(given);
    const failures = adoptIdMatchesName(named, 'groupName');
    return failures.length > 0 ? E.left(failures) : E.right(named);
  },
  rules: USER_POOL_GROUP_RULES,
});
