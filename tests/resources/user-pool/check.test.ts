import { deepEqual, equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { normalise as check } from '../../../provider/resources/user-pool/check';
import { userPool } from '../../../provider/resources/user-pool/definition';
import { checkLaws } from './check-laws';
import { validInputs } from './valid-pool';

const { diff } = userPool;

const AMBIENT = { region: 'us-east-1' };

const normal = (inputs: unknown, olds: unknown = {}): PlainObject => {
  const result = check(olds, inputs, AMBIENT);
  ok(E.isRight(result), JSON.stringify(result));
  return result.right;
};

checkLaws({ name: 'a pool', check, diff, valid: validInputs, always: 'poolName' });

describe('The check of a pool’s inputs', () => {
  it('keeps the order that lists had, with additions last', () => {
    const olds = {
      autoVerifiedAttributes: ['phone_number', 'email'],
      schema: [{ name: 'z' }, { name: 'b' }],
      accountRecoverySetting: {
        recoveryMechanisms: [
          { name: 'verified_phone_number', priority: 1 },
          { name: 'verified_email', priority: 2 },
        ],
      },
    };
    const news = {
      poolName: 'p',
      autoVerifiedAttributes: ['email', 'phone_number'],
      schema: [{ name: 'a' }, { name: 'b', mutable: true }, { name: 'c' }, { name: 'z' }],
      accountRecoverySetting: {
        recoveryMechanisms: [
          { name: 'verified_email', priority: 1 },
          { name: 'verified_phone_number', priority: 2 },
        ],
      },
    };
    deepEqual(normal(news, olds), {
      poolName: 'p',
      region: 'us-east-1',
      autoVerifiedAttributes: ['phone_number', 'email'],
      schema: [{ name: 'z' }, { name: 'b', mutable: true }, { name: 'a' }, { name: 'c' }],
      accountRecoverySetting: {
        recoveryMechanisms: [
          { name: 'verified_phone_number', priority: 2 },
          { name: 'verified_email', priority: 1 },
        ],
      },
    });
  });

  it('sorts what has no old order, and keeps each word once', () => {
    const found = normal({
      poolName: 'p',
      autoVerifiedAttributes: ['phone_number', 'email', 'phone_number'],
      schema: [{ name: 'b' }, { name: 'a' }],
    });
    deepEqual(found['autoVerifiedAttributes'], ['email', 'phone_number']);
    deepEqual(found['schema'], [{ name: 'a' }, { name: 'b' }]);
  });

  it('takes a number for its digits where AWS wants digits', () => {
    const schema = (minLength: unknown, maxLength: unknown) => [
      { name: 'a', stringAttributeConstraints: { minLength, maxLength } },
    ];
    deepEqual(normal({ poolName: 'p', schema: schema(0, 2048) }), {
      poolName: 'p',
      region: 'us-east-1',
      schema: schema('0', '2048'),
    });
    ok(E.isLeft(check({}, { poolName: 'p', schema: schema(0, 20.5) }, AMBIENT)));
  });

  it('leaves out what is null or undefined', () => {
    deepEqual(
      normal({ poolName: 'p', policies: null, schema: undefined, userPoolTags: { a: null, b: 'c' } }),
      { poolName: 'p', region: 'us-east-1', userPoolTags: { b: 'c' } },
    );
  });

  for (const [name, given, found] of [
    [
      'a temporary password of 0 days lasts AWS’s 7',
      { policies: { passwordPolicy: { temporaryPasswordValidityDays: 0 } } },
      { policies: { passwordPolicy: { temporaryPasswordValidityDays: 7 } } },
    ],
    [
      'dynamic client registration that says nothing of its state is on',
      { dcrConfiguration: { allowedScopes: ['a'] } },
      { dcrConfiguration: { allowedScopes: ['a'], enableStatus: 'Enabled' } },
    ],
    [
      'dynamic client registration that is off stays off',
      { dcrConfiguration: { enableStatus: 'Disabled' } },
      { dcrConfiguration: { enableStatus: 'Disabled' } },
    ],
    [
      'no default is written that the program left out, and an object that says nothing goes',
      { policies: {} },
      {},
    ],
  ] as const) {
    it(`spells out what AWS reads into a value: ${name}`, () => {
      deepEqual(normal({ poolName: 'p', ...given }), { poolName: 'p', region: 'us-east-1', ...found });
    });
  }

  describe('decides the Region', () => {
    for (const [name, olds, news, ambient, expected] of [
      ['as the program says', { region: 'eu-west-1' }, { region: 'ap-south-1' }, 'us-east-1', 'ap-south-1'],
      ['as before, whatever the surroundings say now', { region: 'eu-west-1' }, {}, 'us-east-1', 'eu-west-1'],
      ['as the id to adopt says', {}, { adoptId: 'eu-north-1_a' }, 'us-east-1', 'eu-north-1'],
      ['as the surroundings say, when nothing else does', {}, {}, 'us-east-1', 'us-east-1'],
      ['as the surroundings say, for an id that names none', {}, { adoptId: 'local_a' }, 'x-x-1', 'x-x-1'],
      [
        'of an isolated partition, from the id',
        {},
        { adoptId: 'us-iso-east-1_a' },
        undefined,
        'us-iso-east-1',
      ],
    ] as const) {
      it(name, () => {
        const result = check(olds, { poolName: 'p', ...news }, { region: ambient });
        deepEqual(result, E.right({ poolName: 'p', ...news, region: expected }));
      });
    }

    it('and refuses a pool without one, saying where it can be given', () => {
      deepEqual(
        check({}, { poolName: 'p' }, { region: undefined }),
        E.left([
          {
            path: 'region',
            reason:
              'is not known. Set it here, in a CognitoProvider, in the aws:region configuration, or as AWS_REGION',
          },
        ]),
      );
    });

    it('and refuses to adopt a pool of another Region', () => {
      const result = check({}, { poolName: 'p', adoptId: 'eu-west-1_a', region: 'us-east-1' }, AMBIENT);
      ok(E.isLeft(result));
      deepEqual(
        result.left.map(({ path }) => path),
        ['adoptId'],
      );
      equal(result.left.length, 1);
    });
  });
});
