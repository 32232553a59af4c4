import { deepEqual, equal } from 'node:assert/strict';
import * as t from 'io-ts';
import { defaultValue } from '../../provider/codec/default-value';
import { flattenSettings } from '../../provider/codec/flatten';
import { fromApi, invalidPath } from '../../provider/codec/from-api';
import { keepOrder } from '../../provider/codec/keep-order';
import { omitEmpty } from '../../provider/codec/omit-empty';
import { omitIncomplete } from '../../provider/codec/omit-incomplete';
import { optional, struct } from '../../provider/codec/struct';
import { unrecognized } from '../../provider/codec/unrecognized-members';

const Holder = struct('Holder', { plain: optional(t.UnknownRecord), list: optional(t.array(t.string)) });

describe('A setting with a codec of io-ts alone', () => {
  const value = { plain: { a: { b: 1 } }, list: ['b', 'a'] };

  it('is one setting, whatever it holds', () => {
    deepEqual(
      flattenSettings(Holder, value).map(({ path, value: found }) => [path, found]),
      [
        [['plain'], { a: { b: 1 } }],
        [['list'], ['b', 'a']],
      ],
    );
  });

  it('is kept as it is by every walk', () => {
    deepEqual(omitEmpty(Holder, { plain: {}, list: [] }), { plain: {}, list: [] });
    deepEqual(omitIncomplete(Holder, value), value);
    deepEqual(keepOrder(Holder, value, { list: ['a', 'b'] }), value);
    deepEqual(fromApi(Holder, { Plain: { a: {} } }), { plain: { a: {} } });
    deepEqual(unrecognized(Holder, { Plain: { Future: 1 } }), undefined);
  });

  it('has no default but its own', () => {
    equal(defaultValue({ codec: t.array(t.string), options: {} }), undefined);
    equal(defaultValue({ codec: t.string, options: { default: 'a' } }), 'a');
  });

  it('may only be a scalar in a response whose shape is checked', () => {
    equal(invalidPath(Holder, { Plain: 'text' }), undefined);
    equal(invalidPath(Holder, { Plain: {} }), 'Plain');
  });
});
