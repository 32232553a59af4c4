import { deepEqual } from 'node:assert/strict';
import { selectDeclared } from '../../provider/codec/select-declared';
import { FULL, Thing } from './sample';

describe('What is live of what a model holds', () => {
  it('is the model itself, in its own writing, when all of it is live', () => {
    const live = {
      ...FULL,
      size: { length: '4', digits: 12, loud: true },
      words: ['two', 'one'],
      parts: [{ name: 'b' }, { name: 'a', size: { length: 2 } }],
      more: 'that nobody declared',
    };
    deepEqual(selectDeclared(Thing, FULL, live), FULL);
  });

  it('keeps declared defaults that the API leaves unsaid', () => {
    deepEqual(selectDeclared(Thing, { mode: 'OFF', size: { length: 3 }, words: [] }, {}), {
      mode: 'OFF',
      size: { length: 3 },
      words: [],
    });
  });

  it('contains changed values, and omits removed ones', () => {
    const model = { title: 'a', size: { length: 4, loud: true }, labels: { a: '1', b: '2' }, words: ['one'] };
    const live = { title: 'b', size: { length: 5 }, labels: { a: '1', c: '3' }, words: ['two', 'three'] };
    deepEqual(selectDeclared(Thing, model, live), {
      title: 'b',
      size: { length: 5 },
      labels: { a: '1' },
      words: ['two', 'three'],
    });
  });

  it('shows nothing that the model does not hold', () => {
    deepEqual(selectDeclared(Thing, {}, FULL), {});
  });
});
