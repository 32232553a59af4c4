import { deepEqual, equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { numericText, text } from '../../provider/codec/string';
import { failuresOf } from '../../provider/codec/validation-failure';

const word = text('a word', {
  min: 2,
  max: 4,
  format: { message: 'without x', test: (value) => !value.includes('x') },
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

  const SIZED = 'a word: a string of 2 to 4 characters';
  for (const [value, reason] of [
    ['ok', undefined],
    ['', `${SIZED}, without x, not an empty string`],
    ['a', `${SIZED}, not "a", which has 1 character`],
    ['abcde', `${SIZED}, not "abcde", which has 5 characters`],
    ['a'.repeat(99), `${SIZED}, not "${'a'.repeat(59)}…", which is longer`],
    ['axe', 'a word, without x, not "axe"'],
    ['x\u00A0', 'a word, without x, not "x\\u{A0}", which has U+00A0 (no-break space) at line 1, column 2'],
    [
      'x\n"\u{200B}',
      'a word, without x, not "x\\n\\"\\u{200B}", which has U+000A (line feed) at line 1, column 2',
    ],
    ['xü', 'a word, without x, not "xü", which has "ü" (U+00FC) at line 1, column 2'],
    [
      'a\uD800',
      'a word of whole characters, not "a\\u{D800}", which has U+D800 (half of a surrogate pair) at line 1, column 2',
    ],
    [7, `${SIZED}, without x, not the number 7`],
    [true, `${SIZED}, without x, not true`],
    [null, `${SIZED}, without x, not nothing`],
    [{}, `${SIZED}, without x, not an object`],
    [['ok'], `${SIZED}, without x, not a list of length 1`],
  ] as const) {
    it(`${reason === undefined ? 'is' : 'is not'} ${JSON.stringify(value)?.slice(0, 20)}`, () => {
      equal(reasonOf(value), reason && `must be ${reason}`);
    });
  }

  it('that is a secret in every program is not shown', () => {
    const secret = text('a secret', { max: 4, isSecret: true });
    const result = secret.decode('hunter2');
    ok(E.isLeft(result));
    deepEqual(
      failuresOf(result.left).map(({ reason }) => reason),
      ['must be a secret: a string of at most 4 characters, not [secret]'],
    );
  });

  it('of digits is one writing for a number and its text', () => {
    const digits = numericText(5);
    deepEqual(digits.decode(2048), E.right('2048'));
    deepEqual(digits.decode('2048'), E.right('2048'));
    deepEqual(digits.decode(-7), E.right('-7'));
    for (const wrong of ['', '-', '+1', '1.0', ' 1', '1 ', '1\n', '123456', 1.5, 123_456, Number.NaN, true])
      equal(digits.is(wrong), false, String(wrong));
  });
});
