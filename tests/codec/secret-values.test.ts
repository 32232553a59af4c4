import { deepEqual, equal } from 'node:assert/strict';
import { asAnyCodec } from '../../provider/codec/any-codec';
import { mapOf } from '../../provider/codec/map';
import { isAlwaysSecret, secretValues } from '../../provider/codec/secret-values';
import { setByKey, setOf } from '../../provider/codec/set';
import { text } from '../../provider/codec/string';
import { optional, struct } from '../../provider/codec/struct';

const plain = text('a text', {});
const secret = text('a secret', { isSecret: true });
const inner = struct('Inner', { name: optional(plain), key: optional(secret) });
const outer = struct('Outer', {
  own: optional(secret),
  inner: optional(inner),
  list: optional(setOf(secret)),
  named: optional(setByKey('name', inner)),
  map: optional(mapOf(plain, secret)),
});

describe('The values that are always secret', () => {
  it('are found at any depth, also in lists and maps', () => {
    const value = {
      own: 'one',
      inner: { name: 'a', key: 'two' },
      list: ['three'],
      named: [{ name: 'b', key: 'four' }],
      map: { c: 'five' },
      unknown: 'd',
    };
    deepEqual(secretValues(asAnyCodec(outer), value), ['one', 'two', 'three', 'four', 'five']);
  });

  it('are none where a value does not have the shape of its codec', () => {
    deepEqual(secretValues(asAnyCodec(outer), { inner: 'x', list: 'y', named: [1, null] }), []);
    deepEqual(secretValues(asAnyCodec(outer), undefined), []);
  });

  it('belong to a codec that says so', () => {
    deepEqual([secret, plain, inner].map(isAlwaysSecret), [true, false, false]);
    equal(isAlwaysSecret(setOf(secret)), false);
  });
});
