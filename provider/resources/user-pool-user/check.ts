import * as E from 'fp-ts/Either';
import { own, type PlainObject } from '../../codec/plain-object';
import { checkerOf } from '../../engine/check';
import { lacksName } from '../shared/adopted-name';
import { username } from '../shared/string-types';
import { UserPoolUserInputs } from './inputs';
import { USER_POOL_USER_RULES } from './rules';

/** The inputs with the name of the adopted user, if they declare no other. */
const withAdoptedName = (given: PlainObject): PlainObject =>
  own(given, 'username') === undefined ? { ...given, username: own(given, 'adoptId') } : given;

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserPoolUserInputs,
  poolIdProperty: 'userPoolId',
  requiredIf: lacksName('username', username),
  normaliseValues: (given) =>
    own(given, 'password') !== undefined && own(given, 'temporaryPassword') !== undefined
      ? E.left([
          {
            path: 'temporaryPassword',
            reason:
              'cannot be declared beside password: a user has one password, permanent or for the first sign-in',
          },
        ])
      : E.right(withAdoptedName(given)),
  rules: USER_POOL_USER_RULES,
});
