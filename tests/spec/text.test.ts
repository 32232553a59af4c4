import { deepEqual, equal } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { failuresOf } from '../../provider/spec/failure';
import { numericText, text } from '../../provider/spec/text';

const word = text('a word', {
  min: 2,
  max: 4,
  shape: { says: 'without x', ok: (value) => !value.includes('x') },
});

const reasonOf = (value: unknown): string | undefined => {
  const result = word.decode(value);
  return E.isLeft(result) ? failuresOf(result.left)[0]?.reason : undefined;
};

describe('A text', () => {
  it('is counted in characters, not in UTF-16 units', () => {
    for (const [value, accepted] of [
      ['ab', true],
      ['😀😀😀😀', true],
      ['😀', false],
      ['😀😀😀😀😀', false],
      ['日本語文', true],
    ] as const) {
      equal(word.is(value), accepted, value);
    }
  });

  for (const [value, reason] of [
    ['ok', undefined],
    ['', 'an empty string'],
    ['a', '1 characters'],
    ['abcde', '5 characters'],
    ['a'.repeat(99), 'a string of length 99'],
    ['axe', 'a string of length 3 that is not'],
    ['a\uD800', 'a string with half a surrogate pair, which cannot be sent'],
    [7, 'a number'],
    [null, 'nothing'],
    [{}, 'an object'],
    [['ok'], 'a list of length 1'],
  ] as const) {
    it(`${reason === undefined ? 'is' : 'is not'} ${JSON.stringify(value)?.slice(0, 20)}`, () => {
      equal(
        reasonOf(value),
        reason && `must be a word: a string of 2 to 4 characters, without x, not ${reason}`,
      );
    });
  }

  it('of digits is one writing for a number and its text', () => {
    const digits = numericText(5);
    deepEqual(digits.decode(2048), E.right('2048'));
    deepEqual(digits.decode('2048'), E.right('2048'));
    deepEqual(digits.decode(-7), E.right('-7'));
    for (const wrong of ['', '-', '+1', '1.0', ' 1', '1 ', '1\n', '123456', 1.5, 123_456, Number.NaN, true])
      equal(digits.is(wrong), false, String(wrong));
  });
});
