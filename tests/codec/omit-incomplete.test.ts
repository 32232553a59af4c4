import { deepEqual } from 'node:assert/strict';
import { mapOf } from '../../provider/codec/map';
import { omitIncomplete } from '../../provider/codec/omit-incomplete';
import { text } from '../../provider/codec/string';
import { optional, required, struct } from '../../provider/codec/struct';
import { FULL, Thing } from './sample';

const word = text('', {});
const Pair = struct('Pair', { left: required(word), right: required(word), note: optional(word) });
const Holder = struct('Holder', {
  pair: optional(Pair),
  pairs: optional(mapOf(word, Pair)),
  inner: optional(struct('Inner', { pair: required(Pair) })),
});

const WHOLE = { left: 'l', right: 'r' };

describe('What is left of a value', () => {
  for (const [name, value, expected] of [
    [
      'is all of it, when nothing is missing',
      { pair: WHOLE, pairs: { a: WHOLE } },
      { pair: WHOLE, pairs: { a: WHOLE } },
    ],
    ['is nothing of an object without a member that it must have', { pair: { left: 'l', note: 'n' } }, {}],
    ['is nothing of an object whose members were all dropped', { pair: {} }, {}],
    ['is nothing of an object that must hold such a one', { inner: { pair: { left: 'l' } } }, {}],
    ['is the rest of a map', { pairs: { a: WHOLE, b: { right: 'r' } } }, { pairs: { a: WHOLE } }],
    ['is an empty map, when nothing in it is whole', { pairs: { b: {} } }, { pairs: {} }],
    ['is an object that must have no member, even empty', {}, {}],
    ['is what nobody declared', { other: { left: 1 } }, { other: { left: 1 } }],
  ] as const) {
    it(name, () => deepEqual(omitIncomplete(Holder, value), expected));
  }

  it('is all of any value that is one', () => {
    deepEqual(omitIncomplete(Thing, FULL), FULL);
  });
});
