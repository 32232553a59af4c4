import { deepEqual } from 'node:assert/strict';
import { mergeUnrecognized } from '../../provider/codec/merge-unrecognized';
import { unrecognized, unrecognizedPaths } from '../../provider/codec/unrecognized-members';
import { Thing } from './sample';

const LIVE = {
  Title: 'a',
  Size: { Length: 1, Future: 2, Null: null },
  Levels: { L1: { Length: 1, Future: { Deep: 3 } }, L2: { Length: 2 } },
  Words: ['one'],
  Parts: [{ Name: 'a', Future: 4 }],
  Labels: { Future: 'a label' },
  Future: 5,
  Gone: null,
  Missing: undefined,
  Off: false,
};
const EXTRA = { Size: { Future: 2 }, Levels: { L1: { Future: { Deep: 3 } } }, Future: 5, Off: false };

describe('The unrecognized members of a response', () => {
  it('are those that no codec declares, at any depth but in lists, and with a value', () => {
    deepEqual(unrecognized(Thing, LIVE), EXTRA);
  });

  for (const [title, live] of [
    ['where all are declared', { Title: 'a', Size: { Length: 1 }, Parts: [{ Name: 'a', Future: 1 }] }],
    ['of a list', ['a']],
    ['of a text', 'text'],
    ['of nothing', undefined],
  ] as const) {
    it(`are none ${title}`, () => deepEqual(unrecognized(Thing, live), undefined));
  }

  it('are none of what no codec describes', () => {
    deepEqual(unrecognized(undefined, { Future: 1 }), undefined);
  });

  it('have paths with the names of properties, as far as these are declared', () => {
    deepEqual(unrecognizedPaths(EXTRA, Thing), ['size.Future', 'levels.L1.Future', 'Future', 'Off']);
    deepEqual(unrecognizedPaths({}, Thing), []);
    deepEqual(unrecognizedPaths({ ThingMODE: 'x', Words: ['x'], Parts: [{ Future: 1 }] }, Thing), [
      'mode',
      'words',
      'parts',
    ]);
  });

  it('are sent back at their places', () => {
    deepEqual(
      mergeUnrecognized(Thing, { Title: 'b', Size: { Length: 9 }, Levels: { L1: {}, L2: {} } }, EXTRA),
      {
        Title: 'b',
        Size: { Length: 9, Future: 2 },
        Levels: { L1: { Future: { Deep: 3 } }, L2: {} },
        Future: 5,
        Off: false,
      },
    );
  });

  it('do not bring back an object that a request no longer has, nor one that is no object', () => {
    deepEqual(mergeUnrecognized(Thing, { Title: 'b' }, { Size: { Future: 2 } }), { Title: 'b' });
    deepEqual(mergeUnrecognized(Thing, { Size: { Length: 1 } }, { Size: 'Future' }), { Size: { Length: 1 } });
  });

  it('leave a request as it is where there are none', () => {
    deepEqual(mergeUnrecognized(Thing, { Title: 'b' }, undefined), { Title: 'b' });
  });

  it('are all taken where no codec describes the request', () => {
    deepEqual(mergeUnrecognized(undefined, { A: 1, B: 1 }, { B: 2, C: 3 }), { A: 1, B: 2, C: 3 });
  });
});
