import { deepEqual, equal } from 'node:assert/strict';
import { omitEmpty } from '../../provider/codec/omit-empty';
import { FULL, Thing } from './sample';

describe('A value without its empty objects', () => {
  for (const [title, value, expected] of [
    ['is all of it where none is empty', FULL, FULL],
    ['lacks an empty object and an empty map', { title: 'a', size: {}, labels: {} }, { title: 'a' }],
    [
      'lacks an object that only holds empty ones',
      { title: 'a', levels: { L1: {}, L2: {} } },
      { title: 'a' },
    ],
    ['keeps an empty object whose presence enables something', { extra: {} }, { extra: {} }],
    ['keeps an empty list', { words: [], parts: [] }, { words: [], parts: [] }],
    [
      'keeps every element of a list',
      { parts: [{}, { name: 'a', size: {} }] },
      { parts: [{}, { name: 'a' }] },
    ],
    ['keeps what is not declared', { other: {} }, { other: {} }],
  ] as const) {
    it(title, () => deepEqual(omitEmpty(Thing, value), expected));
  }

  it('is nothing where all of it is empty', () => equal(omitEmpty(Thing, { size: {} }), undefined));
  it('is the value itself where no codec describes it', () => deepEqual(omitEmpty(undefined, {}), {}));
});
