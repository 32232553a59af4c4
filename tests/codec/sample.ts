import { mapOf } from '../../provider/codec/map';
import { boolean, intBetween, oneOf } from '../../provider/codec/scalar';
import { setByKey, setOf } from '../../provider/codec/set';
import { numericText, text } from '../../provider/codec/string';
import { optional, required, struct } from '../../provider/codec/struct';

/* A type of no API: one of each kind of thing that a declaration can say. */

export const Size = struct('Size', {
  length: optional(intBetween(1, 9), { default: 3 }),
  digits: optional(numericText(4)),
  loud: optional(boolean, { default: false }),
});

export const Part = struct('Part', {
  name: required(text('a name', { min: 1, max: 8 })),
  size: optional(Size),
});

export const Thing = struct('Thing', {
  title: required(text('', { max: 20 })),
  mode: optional(oneOf('OFF', 'ON'), { default: 'OFF', api: 'ThingMODE' }),
  size: optional(Size),
  words: optional(setOf(oneOf('one', 'two', 'three'))),
  parts: optional(setByKey('name', Part, { max: 4 })),
  labels: optional(mapOf(text('a label', { min: 1 }), text('', { max: 9 }))),
  levels: optional(mapOf(oneOf('L1', 'L2'), Size, 2), { default: { L1: { length: 7, digits: '5' } } }),
  extra: optional(Size, { presenceEnables: true }),
  whole: optional(Size, { isWhole: true }),
});

export const FULL = {
  title: 'a title',
  mode: 'ON',
  size: { length: 4, digits: '12', loud: true },
  words: ['one', 'two'],
  parts: [{ name: 'a', size: { length: 2 } }, { name: 'b' }],
  labels: { 'my label': 'x', __proto__x: 'y' },
  levels: { L1: { length: 5 } },
  extra: { loud: false },
  whole: { length: 6, loud: true },
} as const;
