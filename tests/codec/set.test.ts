import { deepEqual, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type * as t from 'io-ts';
import { oneOf } from '../../provider/codec/scalar';
import { setByKey, setOf } from '../../provider/codec/set';
import { struct } from '../../provider/codec/struct';
import { failuresOf } from '../../provider/codec/validation-failure';
import { Part } from './sample';

const words = setOf(oneOf('one', 'two', 'three'), { min: 1, max: 3 });
const parts = setByKey('name', Part, { max: 3 });

const decoded = (codec: t.Mixed, value: unknown): unknown => {
  const result = codec.decode(value);
  return E.isRight(result)
    ? result.right
    : failuresOf(result.left).map(({ path, reason }) => `${path} ${reason}`.trim());
};

describe('A list', () => {
  for (const [name, codec, value, expected] of [
    ['of words is sorted, each word once', words, ['two', 'one', 'two'], ['one', 'two']],
    [
      'of objects is sorted by their names',
      parts,
      [{ name: 'b' }, { name: 'a' }],
      [{ name: 'a' }, { name: 'b' }],
    ],
    ['may be empty where nothing forbids it', parts, [], []],
    ['may be too short', words, [], ['must be a list of 1 to 3, not of 0']],
    ['may be too long', words, ['one', 'two', 'three', 'one'], ['must be a list of 1 to 3, not of 4']],
    ['is not a text', words, 'one', ['must be a list of 1 to 3, not "one"']],
    ['is not an object', words, { 0: 'one' }, ['must be a list of 1 to 3, not an object']],
    ['holds no empty places', words, [undefined], ['[0] must be one of "one", "two", "three", not nothing']],
    [
      'tells all that is wrong in it',
      parts,
      [{ name: '' }, 'b', { name: 'a', size: { length: 0 } }],
      [
        '[0].name must be a name: a string of 1 to 8 characters, not an empty string',
        '[1] must be an object (Part), not "b"',
        '[2].size.length must be an integer from 1 to 9, not 0',
      ],
    ],
    [
      'of objects holds each name once',
      parts,
      [{ name: 'a' }, { name: 'b' }, { name: 'a' }],
      ['[2] has the same name as [0]'],
    ],
  ] as const) {
    it(name, () => deepEqual(decoded(codec, value), expected));
  }

  it('keeps the places of what it was given in its failures, not those after sorting', () => {
    const Whole = struct('Whole', { parts: { codec: parts, isRequired: true, options: {} } });
    const result = Whole.decode({ parts: [{ name: 'z' }, { name: 'a', size: 7 }] });
    ok(E.isLeft(result));
    deepEqual(
      failuresOf(result.left).map(({ path }) => path),
      ['parts[1].size'],
    );
  });

  it('does not change the one it was given', () => {
    const given = Object.freeze(['two', 'one']);
    deepEqual(decoded(words, given), ['one', 'two']);
    deepEqual(given, ['two', 'one']);
  });
});
