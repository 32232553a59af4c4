import { deepEqual, equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { apiName } from '../../provider/codec/struct';
import { failuresOf } from '../../provider/codec/validation-failure';
import { FULL, Thing } from './sample';

const messages = (value: unknown): ReadonlyArray<string> => {
  const result = Thing.decode(value);
  ok(E.isLeft(result));
  return failuresOf(result.left).map(({ path, reason }) => `${path} ${reason}`);
};

describe('A struct', () => {
  it('gives what it was given, and is one after it', () => {
    deepEqual(Thing.decode(FULL), E.right(FULL));
    ok(Thing.is(FULL));
    ok(!Thing.is({ title: 1 }));
  });

  it('reports every failure at every depth, with its path', () => {
    deepEqual(
      messages({
        mode: 'OM',
        size: { length: 0, lenght: 1, digits: 'x' },
        labels: { '': 'x', a: 'far too long a label' },
        levels: { L1: {}, L2: {}, L3: {} },
        extra: [],
      }),
      [
        'title is required: a string of at most 20 characters',
        'mode must be one of "OFF", "ON", not "OM": did you mean "ON"?',
        'size.length must be an integer from 1 to 9, not 0',
        'size.digits must be a whole number in decimal digits, not "x"',
        'size.lenght is not a known property: did you mean length?',
        'labels[""] its name must be a label: a string of at least 1 character, not an empty string',
        'labels.a must be a string of at most 9 characters, not "far too long a label", which is longer',
        'levels must be an object of at most 2 entries, not of 3',
        'levels.L3 its name must be one of "L1", "L2", not "L3": did you mean "L1"?',
        'extra must be an object (Size), not a list of length 0',
      ],
    );
  });

  it('is no list, text, number or nothing', () => {
    for (const value of [[], 'text', 7, null, undefined, true]) ok(E.isLeft(Thing.decode(value)));
  });

  it('knows the API’s name of each field', () => {
    deepEqual(
      Object.entries(Thing.fields).map(([name, field]) => apiName(name, field)),
      ['Title', 'ThingMODE', 'Size', 'Words', 'Parts', 'Labels', 'Levels', 'Extra', 'Whole'],
    );
  });

  it('reports the same failure of a path once', () => {
    const Twice = t.intersection([Thing, Thing]);
    const result = Twice.decode({});
    ok(E.isLeft(result));
    equal(result.left.length, 2);
    equal(new Set(failuresOf(result.left).map(({ path }) => path)).size, failuresOf(result.left).length);
  });
});
