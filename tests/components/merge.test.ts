import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import fc from 'fast-check';
import { merge } from '../../components/merge';

class Thing {}

/** Values that are one value, whatever is in them. */
const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.integer(), { maxLength: 3 }),
  fc.constantFrom<unknown>(pulumi.output({ a: 1 }), Promise.resolve({ a: 1 }), new Thing(), () => 1),
);

const { tree } = fc.letrec<{ tree: Record<string, unknown>; value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, leaf, tie('tree')),
  tree: fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), tie('value'), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
}));

/** Trees that agree on what is an object and what is a value, as the settings of one resource do. */
const { settings } = fc.letrec<{ settings: Record<string, unknown> }>((tie) => ({
  settings: fc.record(
    { a: leaf, b: leaf, inner: fc.oneof({ depthSize: 'small' }, fc.constant({}), tie('settings')) },
    { requiredKeys: [], noNullPrototype: true },
  ),
}));

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** What lies at the end of each path; an empty object is an end too. */
const ends = (value: unknown, path: ReadonlyArray<string> = []): ReadonlyArray<readonly [string, unknown]> =>
  isTree(value) && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([name, item]) => ends(item, [...path, name]))
    : [[JSON.stringify(path), value]];

const plain = (value: unknown): unknown =>
  isTree(value)
    ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item)]))
    : value;

describe('Putting settings over settings', () => {
  it('changes nothing where one side is empty', () => {
    fc.assert(
      fc.property(tree, (a) => {
        assert.deepEqual(merge(a, {}), plain(a));
        assert.deepEqual(merge({}, a), plain(a));
        assert.deepEqual(merge(a, undefined), plain(a));
      }),
    );
  });

  it('takes the layers one after another', () => {
    fc.assert(
      fc.property(tree, tree, tree, (a, b, c) => {
        assert.deepEqual(merge(a, b, c), merge(merge(a, b), c));
      }),
    );
  });

  it('means the same however the layers are grouped, where they agree on what is an object', () => {
    fc.assert(
      fc.property(settings, settings, settings, (a, b, c) => {
        assert.deepEqual(merge(merge(a, b), c), merge(a, merge(b, c)));
      }),
    );
  });

  it('is done once for all: the same layer again adds nothing', () => {
    fc.assert(
      fc.property(tree, tree, (a, b) => {
        assert.deepEqual(merge(a, b, b), merge(a, b));
        assert.deepEqual(merge(a, a), merge(a));
      }),
    );
  });

  it('lets the later layer win at each of its ends, an output, a list or a resource being one value', () => {
    fc.assert(
      fc.property(tree, tree, (a, b) => {
        const merged = new Map(ends(merge(a, b)));
        for (const [path, value] of ends(b)) {
          if (isTree(value)) continue;
          assert.equal(merged.get(path), value, path);
        }
      }),
    );
  });

  it('keeps what the later layer does not speak of', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom('x', 'y'), leaf, (a, name, value) => {
        const { [name]: found, ...rest } = merge<Record<string, unknown>>(a, { [name]: value });
        assert.equal(found, value);
        assert.deepEqual(rest, plain(a));
      }),
    );
  });

  it('changes none of its layers', () => {
    fc.assert(
      fc.property(tree, tree, (a, b) => {
        const before = [ends(a), ends(b)];
        merge(a, b);
        assert.deepEqual([ends(a), ends(b)], before);
      }),
    );
  });

  it('ignores undefined: missing configuration removes no protection', () => {
    assert.deepEqual(merge<object>({ deletionProtection: 'ACTIVE' }, { deletionProtection: undefined }), {
      deletionProtection: 'ACTIVE',
    });
  });
});
