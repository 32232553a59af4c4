import { deepEqual, equal } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { normalise as check } from '../../../provider/resources/user-pool-client/check';
import { Updatable, UserPoolClientSettings } from '../../../provider/resources/user-pool-client/settings';
import { validMaximal, validMinimal } from '../../support/model/samples';
import { toProperties } from '../user-pool/api-names';
import { AMBIENT, constraintSuite } from '../user-pool/constraint-suite';

constraintSuite({ operation: 'CreateUserPoolClient', codec: UserPoolClientSettings, check, least: 80 });
constraintSuite({
  operation: 'UpdateUserPoolClient',
  codec: Updatable,
  check,
  beside: { userPoolId: 'us-east-1_a', clientName: 'c' },
  least: 75,
});

describe('What the service model allows of an app client', () => {
  for (const [size, sample] of [
    ['smallest', validMinimal],
    ['largest', validMaximal],
  ] as const) {
    it(`is accepted at its ${size}`, () => {
      const news = toProperties(UserPoolClientSettings, sample('CreateUserPoolClientRequest'));
      const result = check({}, news, AMBIENT);
      deepEqual(E.isLeft(result) ? result.left : [], []);
    });
  }

  const { codec } = Updatable.fields.refreshTokenValidity;
  for (const [value, accepted] of [
    [0, true],
    [315_360_000, true],
    [315_360_001, false],
    [1.5, false],
    [-1, false],
    ['30 days', true],
    ['1 day', true],
    ['1 days', true],
    ['90 minutes', true],
    ['3600 seconds', true],
    ['24 hour', true],
    ['0 days', true],
    ['30', false],
    ['30days', false],
    ['30  days', false],
    [' 30 days', false],
    ['30 days\n', false],
    ['30 Days', false],
    ['30 weeks', false],
    ['1.5 hours', false],
    ['-1 days', false],
    ['1e3 days', false],
    ['٣ days', false],
    ['999999999 days', false],
    ['9999999999 days', false],
    ['toString s', false],
    ['', false],
  ] as const) {
    it(`is, of a validity, ${accepted ? '' : 'not '}${JSON.stringify(value)}`, () =>
      equal(E.isRight(codec.decode(value)), accepted));
  }
});
