import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../provider/spec/object';
import type { Path } from '../../provider/spec/path';
import { UNKNOWN } from '../../provider/spec/unknown';
import { normalise as check } from '../../provider/user-pool/check';
import { isOnTheWay, nodeAt, nodesOf, replaced, unordered } from './nodes';
import { validInputs } from './valid-pool';

const AMBIENT = { region: 'us-east-1' };

const normal = (inputs: unknown): PlainObject => {
  const result = check({}, inputs, AMBIENT);
  ok(E.isRight(result), JSON.stringify(result));
  return result.right;
};

/** Any valid pool in its normal form, and one place in it. */
const poolAndPlace = fc.tuple(validInputs, fc.nat()).map(([inputs, choice]): readonly [PlainObject, Path] => {
  const pool = normal(inputs);
  const nodes = nodesOf(pool);
  return [pool, nodes[choice % nodes.length] ?? ['poolName']];
});

const isInList = (path: Path): boolean => path.some((part) => typeof part === 'number');

describe('A value that a preview cannot know', () => {
  it('passes untouched at any place of any valid pool, and leaves all the rest as it is', () => {
    fc.assert(
      fc.property(poolAndPlace, ([pool, path]) => {
        const given = replaced(pool, path, UNKNOWN);
        const found = normal(given);
        // A list may be in another order, since what is unknown has no name to sort by.
        equal(unordered(found), unordered(given));
        if (!isInList(path)) equal(nodeAt(found, path), UNKNOWN);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps its place in a list when the old inputs had that list', () => {
    fc.assert(
      fc.property(poolAndPlace, ([pool, path]) => {
        const before = replaced(pool, path, UNKNOWN);
        deepEqual(check(normal(before), before, AMBIENT), E.right(normal(before)));
      }),
    );
  });

  it('can be every value at once', () => {
    fc.assert(
      fc.property(validInputs, (inputs) => {
        const given = Object.fromEntries(Object.keys(inputs).map((name) => [name, UNKNOWN]));
        deepEqual(normal(given), { region: AMBIENT.region, ...given });
      }),
    );
  });

  it('may occur twice in a set, and as the name of two attributes', () => {
    const given = {
      poolName: 'p',
      autoVerifiedAttributes: ['email', UNKNOWN, UNKNOWN],
      schema: [{ name: UNKNOWN }, { name: 'a' }, { name: UNKNOWN, mutable: true }, UNKNOWN],
    };
    deepEqual(normal(given), {
      poolName: 'p',
      region: 'us-east-1',
      autoVerifiedAttributes: ['email', UNKNOWN, UNKNOWN],
      schema: [{ name: 'a' }, { name: UNKNOWN }, { name: UNKNOWN, mutable: true }, UNKNOWN],
    });
  });

  it('hides no failure elsewhere, and makes none', () => {
    fc.assert(
      fc.property(poolAndPlace, fc.nat(), ([pool, path], choice) => {
        const others = nodesOf(pool).filter((other) => !isOnTheWay(other, path) && !isOnTheWay(path, other));
        const other = others[choice % others.length];
        fc.pre(other !== undefined);
        const wrong = replaced(pool, other, [{ unheard: 'of' }]);
        const alone = check({}, wrong, AMBIENT);
        ok(E.isLeft(alone));
        deepEqual(check({}, replaced(wrong, path, UNKNOWN), AMBIENT), alone);
      }),
      { numRuns: 400 },
    );
  });

  it('is no property of its own: what is misspelt is refused, unknown or not', () => {
    const result = check({}, { poolName: 'p', polices: UNKNOWN }, AMBIENT);
    deepEqual(
      result,
      E.left([{ path: 'polices', reason: 'is not a property here: did you mean policies?' }]),
    );
  });

  it('as the id to adopt or the Region leaves the other as it is given', () => {
    deepEqual(normal({ poolName: 'p', adoptId: UNKNOWN }), {
      poolName: 'p',
      adoptId: UNKNOWN,
      region: 'us-east-1',
    });
    deepEqual(normal({ poolName: 'p', adoptId: 'eu-west-1_a', region: UNKNOWN })['region'], UNKNOWN);
  });
});
