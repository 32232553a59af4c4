import * as E from 'fp-ts/Either';
import { own } from '../../codec/plain-object';
import { checkerOf } from '../../engine/check';
import { UserPoolClientSecretInputs } from './inputs';
import { CLIENT_SECRET_RULES } from './rules';

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserPoolClientSecretInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: (given) =>
    own(given, 'adoptId') !== undefined && own(given, 'clientSecret') !== undefined
      ? E.left([
          {
            path: 'clientSecret',
            reason:
              'cannot be declared together with adoptId, since AWS never shows the value of a live secret. Remove clientSecret, or remove adoptId to create another secret.',
          },
        ])
      : E.right(given),
  rules: CLIENT_SECRET_RULES,
});
