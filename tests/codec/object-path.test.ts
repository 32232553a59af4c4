import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { deleteIn, getIn, setIn } from '../../provider/codec/object-path';
import type { PlainObject } from '../../provider/codec/plain-object';

const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '0');
const path = fc.array(key, { minLength: 1, maxLength: 3 });

const tree: fc.Arbitrary<PlainObject> = fc.letrec<{ node: unknown; branch: PlainObject }>((tie) => ({
  node: fc.oneof({ maxDepth: 3 }, fc.integer(), tie('branch')),
  branch: fc.dictionary(key, tie('node'), { maxKeys: 3, noNullPrototype: true }),
})).branch;

describe('A tree of objects', () => {
  it('holds what was put there', () => {
    fc.assert(
      fc.property(tree, path, fc.integer(), (object, path, value) => {
        equal(getIn(setIn(object, path, value), path), value);
      }),
    );
  });

  it('lacks what was dropped, and keeps all else', () => {
    fc.assert(
      fc.property(tree, path, fc.integer(), (object, path, value) => {
        equal(getIn(deleteIn(object, path), path), undefined);
        const [head = ''] = path;
        const others = Object.entries(object).filter(([name]) => name !== head);
        const kept = deleteIn(setIn(object, path, value), path);
        deepEqual(
          Object.entries(kept).filter(([name]) => name !== head),
          others,
        );
      }),
    );
  });

  it('is a new object after every change: the old one is not mutated', () => {
    fc.assert(
      fc.property(tree, path, fc.integer(), (object, path, value) => {
        const before = structuredClone(object);
        setIn(object, path, value);
        deleteIn(object, path);
        deepEqual(object, before);
      }),
    );
  });

  it('never looks into what every object inherits', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      equal(getIn({}, [name]), undefined);
      equal(getIn({}, [name, 'name']), undefined);
    }
    setIn({}, ['__proto__', 'polluted'], true);
    equal(getIn({}, ['polluted']), undefined);
    equal('polluted' in {}, false);
  });

  it('is not looked for in a list or a text', () => {
    equal(getIn({ a: ['b'] }, ['a', 0]), undefined);
    equal(getIn({ a: 'text' }, ['a', 'length']), undefined);
  });

  it('at an empty path is replaced by another object, and cannot be dropped', () => {
    deepEqual(setIn({ a: 1 }, [], { b: 2 }), { b: 2 });
    deepEqual(setIn({ a: 1 }, [], 'text'), { a: 1 });
    deepEqual(deleteIn({ a: 1, undefined: 2 }, []), { a: 1, undefined: 2 });
  });

  it('keeps the objects that dropping leaves empty', () => {
    deepEqual(deleteIn({ a: { b: 1 } }, ['a', 'b']), { a: {} });
    deepEqual(deleteIn({ a: { b: 1 } }, ['c']), { a: { b: 1 } });
  });
});
