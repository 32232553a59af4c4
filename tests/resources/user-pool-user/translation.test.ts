import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { apiName, type Field } from '../../../provider/codec/struct';
import { STANDARD_NAMES } from '../../../provider/resources/shared/standard-attributes';
import {
  attributesIn,
  fromAttributes,
  listOf,
  otherAttributes,
  toAttributes,
} from '../../../provider/resources/user-pool-user/translation';
import { UserAttributes } from '../../../provider/resources/user-pool-user/types/user-attributes';

const NAMED = Object.entries<Field>(UserAttributes.fields).filter(([name]) => name !== 'custom');
const FLAGS = ['emailVerified', 'phoneNumberVerified'];

const text = fc.string({ minLength: 1, maxLength: 20 });

const settings = fc.record(
  {
    ...Object.fromEntries(NAMED.map(([name]) => [name, FLAGS.includes(name) ? fc.boolean() : text])),
    custom: fc.dictionary(
      fc.string({ minLength: 1, maxLength: 20 }).filter((name) => name !== '__proto__'),
      text,
      { minKeys: 1, maxKeys: 4, noNullPrototype: true },
    ),
  },
  { requiredKeys: ['custom'], noNullPrototype: true },
);

describe('The attributes of a user by AWS’s names', () => {
  it('are the settings again, whatever they are', () => {
    fc.assert(fc.property(settings, (given) => deepEqual(fromAttributes(toAttributes(given)), given)));
  });

  it('are a list in requests and answers', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const values = toAttributes(given);
        deepEqual(attributesIn(listOf(values)), values);
      }),
    );
  });

  it('are every standard attribute, except those that AWS gives', () => {
    const declared = NAMED.map(([name, field]) => apiName(name, field));
    deepEqual(
      STANDARD_NAMES.filter((name) => !declared.includes(name)),
      ['sub', 'identities'],
    );
    deepEqual(
      declared.filter((name) => !STANDARD_NAMES.includes(name)),
      [],
    );
  });

  it('are true in any spelling of AWS, and false otherwise', () => {
    deepEqual(fromAttributes({ email_verified: 'True', phone_number_verified: 'no' }), {
      emailVerified: true,
      phoneNumberVerified: false,
    });
  });

  it('are no settings where there are none, or AWS gives them', () => {
    for (const values of [{}, { sub: 'a', identities: '[]', 'cognito:user_status': 'x' }]) {
      equal(fromAttributes(values), undefined);
      deepEqual(otherAttributes(values), []);
    }
    deepEqual(otherAttributes({ 'dev:custom:plan': 'x', 'custom:': 'y', email: 'z' }), [
      'dev:custom:plan',
      'custom:',
    ]);
  });

  it('are unreadable in a list that has no names', () => {
    for (const list of ['a', [1], [{}], [{ Name: '' }], [{ Name: 'a', Value: 1 }]])
      equal(attributesIn(list), undefined, JSON.stringify(list));
    deepEqual(attributesIn([{ Name: 'a' }]), { a: '' });
    deepEqual(attributesIn(undefined), {});
  });
});
