import { equal, notEqual } from 'node:assert/strict';
import { mapOf } from '../../provider/codec/map';
import { boolean, intBetween, oneOf } from '../../provider/codec/scalar';
import { canonical, semanticEquals } from '../../provider/codec/semantic-equals';
import { setOf } from '../../provider/codec/set';
import { numericText, text } from '../../provider/codec/string';
import { UNKNOWN } from '../../provider/codec/unknown';
import { Size, Thing } from './sample';

const words = setOf(oneOf('one', 'two'));
const parts = Thing.fields.parts.codec;
const digits = numericText(9);
const labels = mapOf(text('', {}), text('', {}));

describe('Two values of a setting', () => {
  for (const [name, codec, facts, a, b, expected] of [
    ['words in another order are the same', words, {}, ['one', 'two'], ['two', 'one'], true],
    ['a word given twice is one word', words, {}, ['one', 'one'], ['one'], true],
    ['a word more is a difference', words, {}, ['one'], ['one', 'two'], false],
    ['no list is an empty list', words, {}, [], undefined, true],
    ['a word that no longer exists can still be compared', words, {}, ['gone'], ['gone'], true],
    [
      'parts in another order are the same',
      parts,
      {},
      [{ name: 'a' }, { name: 'b' }],
      [{ name: 'b' }, { name: 'a' }],
      true,
    ],
    [
      'a part that says more is a difference',
      parts,
      {},
      [{ name: 'a' }],
      [{ name: 'a', size: { length: 1 } }],
      false,
    ],
    ['a number is its digits', digits, {}, 2048, '2048', true],
    ['other digits are a difference', digits, {}, '2048', '02048', false],
    ['a number in text is the number', intBetween(1, 9), {}, 8, '8', true],
    ['a text of "true" is not true', boolean, {}, true, 'true', false],
    ['the default is as good as nothing', intBetween(1, 9), { default: 8 }, 8, undefined, true],
    ['nothing is as good as the default', intBetween(1, 9), { default: 8 }, undefined, 8, true],
    ['null is nothing', intBetween(1, 9), { default: 8 }, null, 8, true],
    ['another value than the default is a difference', intBetween(1, 9), { default: 8 }, 9, undefined, false],
    ['false is not nothing', boolean, {}, false, undefined, false],
    ['false is nothing where it is the default', boolean, { default: false }, false, undefined, true],
    ['an empty text is not nothing', text('', {}), {}, '', undefined, false],
    [
      'members in another order are the same',
      Size,
      {},
      { length: 1, loud: true },
      { loud: true, length: 1 },
      true,
    ],
    ['a member that is undefined is none', Size, {}, { length: 1, loud: undefined }, { length: 1 }, true],
    [
      'entries of a map in another order are the same',
      labels,
      {},
      { a: '1', b: '2' },
      { b: '2', a: '1' },
      true,
    ],
    [
      'what contains a separator is not two things',
      labels,
      {},
      { 'a":"b","c': 'd' },
      { a: 'b', c: 'd' },
      false,
    ],
    [
      'a switch is the same when it is on in both, whatever it holds',
      Size,
      { presenceEnables: true },
      {},
      { length: 1 },
      true,
    ],
    ['a switch that is on is not one that is off', Size, { presenceEnables: true }, {}, undefined, false],
    ['an unknown value is not a known one', intBetween(1, 9), { default: 8 }, UNKNOWN, 8, false],
    ['an unknown value is not nothing', intBetween(1, 9), { default: 8 }, UNKNOWN, undefined, false],
    ['an unknown word is not a known one', words, {}, ['one', UNKNOWN], ['one', 'two'], false],
  ] as const) {
    it(name, () => {
      equal(semanticEquals(codec, facts, a, b), expected);
      equal(semanticEquals(codec, facts, b, a), expected);
      equal(semanticEquals(codec, facts, a, a), true);
    });
  }
});

describe('The canonical text', () => {
  for (const [title, a, b] of [
    ['does not depend on the order of members', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
    ['does not depend on it within a list', [{ a: 1, b: 2 }], [{ b: 2, a: 1 }]],
    ['leaves out members that are undefined', { a: 1, b: undefined }, { a: 1 }],
    ['leaves out members that are null', { a: 1, b: null }, { a: 1 }],
    ['is that of the digits for a number', [{ a: 12 }], [{ a: '12' }]],
  ] as const) {
    it(title, () => equal(canonical(a), canonical(b)));
  }

  for (const [title, a, b] of [
    ['differs with a value', { a: 1 }, { a: 2 }],
    ['differs with the name of a member', { a: 1 }, { b: 1 }],
    ['differs with the order of a list', ['a', 'b'], ['b', 'a']],
    ['differs with the nesting of a list', [['a'], ['b']], [['a', 'b']]],
    ['differs between an empty list and an empty object', [], {}],
  ] as const) {
    it(title, () => notEqual(canonical(a), canonical(b)));
  }
});
