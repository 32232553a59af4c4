import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { keepOrder } from '../../provider/codec/keep-order';
import { Thing } from './sample';

describe('Arranging a value like a model', () => {
  it('puts lists in the model’s order, what the model lacks last and as it was', () => {
    deepEqual(
      keepOrder(
        Thing,
        {
          words: ['one', 'three', 'two'],
          parts: [{ name: 'x' }, { name: 'a' }, { name: 'y' }, { name: 'b' }],
        },
        { words: ['two', 'one'], parts: [{ name: 'b' }, { name: 'gone' }, { name: 'a' }] },
      ),
      { words: ['two', 'one', 'three'], parts: [{ name: 'b' }, { name: 'a' }, { name: 'x' }, { name: 'y' }] },
    );
  });

  it('neither adds nor takes away', () => {
    const list = fc.uniqueArray(fc.constantFrom<string>('one', 'two', 'three'));
    fc.assert(
      fc.property(list, list, (words, model) => {
        const { words: found } = keepOrder(Thing, { words }, { words: model }) as { words: string[] };
        deepEqual(found.toSorted(), words.toSorted());
        deepEqual(
          found.filter((word) => model.includes(word)),
          model.filter((word) => words.includes(word)),
        );
      }),
    );
  });

  for (const [name, model] of [
    ['nothing', undefined],
    ['another kind of value', { words: 'text', parts: { 0: 'a' } }],
    ['an empty object', {}],
  ] as const) {
    it(`keeps a value next to ${name}`, () => {
      const value = {
        words: ['two', 'one'],
        parts: [{ name: 'b' }, { name: 'a' }],
        labels: { a: 'b' },
        odd: [3, 1],
      };
      deepEqual(keepOrder(Thing, value, model), value);
    });
  }
});
