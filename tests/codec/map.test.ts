import { deepEqual, equal } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { allowUnknown } from '../../provider/codec/allow-unknown';
import { mapOf } from '../../provider/codec/map';
import { secretValues } from '../../provider/codec/secret-values';
import { text } from '../../provider/codec/string';
import { optional, struct } from '../../provider/codec/struct';
import { UNKNOWN } from '../../provider/codec/unknown';
import { failuresOf } from '../../provider/codec/validation-failure';

const key = text('a key', { max: 20 });
const details = mapOf(key, text('a value', { max: 30 }), undefined, {
  secret: text('a secret', { min: 8, isSecret: true }),
});
const Api = struct('Api', { details: optional(details) });

const reasons = (codec: typeof Api, value: unknown): readonly string[] => {
  const decoded = codec.decode(value);
  return E.isLeft(decoded) ? failuresOf(decoded.left).map(({ path, reason }) => `${path} ${reason}`) : [];
};

describe('A map in which a key has a codec of its own', () => {
  it('validates each value by the codec of its key, at its path', () => {
    deepEqual(reasons(Api, { details: { id: 'a', secret: 'long enough' } }), []);
    deepEqual(reasons(Api, { details: { id: 'a', secret: 'short' } }), [
      'details.secret must be a secret: a string of at least 8 characters, not [secret]',
    ]);
    deepEqual(reasons(Api, { details: { id: 'short' } }), []);
  });

  it('knows the values that are secret', () => {
    deepEqual(secretValues(Api, { details: { id: 'public', secret: 'long enough' } }), ['long enough']);
  });

  it('has the same codecs in a preview, with unknown values', () => {
    const preview = allowUnknown(Api);
    equal(E.isRight(preview.decode({ details: { secret: UNKNOWN } })), true);
    equal(E.isLeft(preview.decode({ details: { secret: 'short' } })), true);
    equal(E.isRight(preview.decode({ details: { id: 'short' } })), true);
  });

  it('has no codec under a name that every object has', () => {
    deepEqual(reasons(Api, { details: { constructor: 'a', toString: 'b' } }), []);
  });
});
