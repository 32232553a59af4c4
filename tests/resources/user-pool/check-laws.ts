import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import type { Path } from '../../../provider/codec/path';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { UNKNOWN } from '../../../provider/codec/unknown';
import type { ValidationFailure } from '../../../provider/codec/validation-failure';
import type { DiffResult } from '../../../provider/engine/diff-result';
import type { CheckContext } from '../../../provider/engine/region';
import type { normalise } from '../../../provider/resources/user-pool/check';
import { numberOfRuns } from '../../support/sample';
import { isOnTheWay, nodeAt, nodesOf, replaced, shuffled, unordered } from './nodes';

/** A kind of resource whose check keeps the laws of all of them. */
export interface Lawful {
  readonly name: string;
  readonly check: typeof normalise;
  readonly diff: (olds: PlainObject, news: PlainObject) => DiffResult;
  /** Any valid inputs, and the name of one that is always there. */
  readonly valid: fc.Arbitrary<PlainObject>;
  readonly always: string;
}

const AMBIENT = { region: 'us-east-1' };

const order = fc.infiniteStream(fc.nat(1000)).map((ranks) => () => Number(ranks.next().value));

const isInList = (path: Path): boolean => path.some((part) => typeof part === 'number');

const secret = fc
  .array(fc.constantFrom(...'QXZJKVWqxzjkvw0123456789'), { minLength: 40, maxLength: 60 })
  .map((letters) => letters.join(''));

/** Ways to be wrong with a secret in hand. */
const WRAPPINGS: ReadonlyArray<(text: string) => unknown> = [
  (text) => text,
  (text) => `${text}\u0007`,
  (text) => `${text} {####} ${text}`,
  (text) => [text],
  (text) => [text, text],
  (text) => ({ name: text }),
  (text) => ({ unheardOf: text }),
  (text) => [{ name: text }, { name: text }],
  (text) => text.repeat(4000),
];

export const checkLaws = ({ name: label, check, diff, valid, always }: Lawful): void => {
  const normal = (inputs: unknown, olds: unknown = {}): PlainObject => {
    const result = check(olds, inputs, AMBIENT);
    ok(E.isRight(result), JSON.stringify(result));
    return result.right;
  };
  const failuresOf = (news: unknown, ambient: CheckContext = AMBIENT): ReadonlyArray<ValidationFailure> => {
    const result = check({}, news, ambient);
    return E.isLeft(result) ? result.left : [];
  };
  /** Any valid inputs in their normal form, and one place in them. */
  const inputsAndPath = fc.tuple(valid, fc.nat()).map(([given, choice]): readonly [PlainObject, Path] => {
    const inputs = normal(given);
    const nodes = nodesOf(inputs);
    return [inputs, nodes[choice % nodes.length] ?? [always]];
  });

  describe(`The check of ${label}`, () => {
    it('changes nothing in what it gave before, whatever the old inputs were', () => {
      fc.assert(
        fc.property(valid, valid, (inputs, olds) => {
          const found = normal(inputs);
          deepEqual(normal(found), found);
          deepEqual(normal(found, found), found);
          const beside = normal(inputs, normal(olds));
          deepEqual(normal(beside, beside), beside);
        }),
      );
    });

    it('gives the same for the same program in any order, so that order is never a difference', () => {
      fc.assert(
        fc.property(valid, order, (inputs, rank) => {
          const found = normal(inputs);
          const turned = shuffled(inputs, rank);
          deepEqual(normal(turned), found);
          deepEqual(normal(turned, found), found);
          deepEqual(diff(found, normal(turned, found)), { replaces: [], changes: false });
        }),
        { numRuns: numberOfRuns(200) },
      );
    });

    it('finds no difference when a program writes its lists anew, even without the old order', () => {
      fc.assert(
        fc.property(valid, order, (inputs, rank) => {
          const turned = shuffled(normal(inputs), rank) as PlainObject;
          deepEqual(diff(turned, normal(inputs)), { replaces: [], changes: false });
        }),
      );
    });

    it('passes what is unknown untouched at any place, and leaves all the rest as it is', () => {
      fc.assert(
        fc.property(inputsAndPath, ([inputs, path]) => {
          const given = replaced(inputs, path, UNKNOWN);
          const found = normal(given);
          // A list may be in another order, since what is unknown has no name to sort by.
          equal(unordered(found), unordered(given));
          if (!isInList(path)) equal(nodeAt(found, path), UNKNOWN);
        }),
        { numRuns: numberOfRuns(400) },
      );
    });

    it('keeps what is unknown in its place in a list when the old inputs had that list', () => {
      fc.assert(
        fc.property(inputsAndPath, ([inputs, path]) => {
          const before = replaced(inputs, path, UNKNOWN);
          deepEqual(check(normal(before), before, AMBIENT), E.right(normal(before)));
        }),
      );
    });

    it('passes them all when every value is unknown at once', () => {
      fc.assert(
        fc.property(valid, (inputs) => {
          const given = Object.fromEntries(Object.keys(inputs).map((name) => [name, UNKNOWN]));
          const { region: _, ...found } = normal(given);
          const { region: __, ...others } = given;
          deepEqual(found, others);
        }),
      );
    });

    it('finds every failure next to unknown values, and none for those', () => {
      fc.assert(
        fc.property(inputsAndPath, fc.nat(), ([inputs, path], choice) => {
          const others = nodesOf(inputs).filter(
            (other) => !isOnTheWay(other, path) && !isOnTheWay(path, other),
          );
          const other = others[choice % others.length];
          fc.pre(other !== undefined);
          const wrong = replaced(inputs, other, [{ unheard: 'of' }]);
          const alone = check({}, wrong, AMBIENT);
          ok(E.isLeft(alone));
          deepEqual(check({}, replaced(wrong, path, UNKNOWN), AMBIENT), alone);
        }),
        { numRuns: numberOfRuns(400) },
      );
    });

    it('never contains a word of a secret value, wherever it is invalid', () => {
      let refusals = 0;
      fc.assert(
        fc.property(
          valid,
          secret,
          fc.constantFrom(...WRAPPINGS),
          fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
          (inputs, token, wrap, choices) => {
            const nodes = nodesOf(inputs);
            const wrong = choices.reduce<unknown>((value, choice) => {
              const path = nodes[choice % nodes.length] ?? [];
              return replaced(value, path, wrap(token));
            }, inputs);
            const failures = failuresOf(wrong, { ...AMBIENT, secrets: { has: () => true } });
            if (failures.length > 0) refusals++;
            for (const { path, reason } of failures) {
              ok(!reason.includes(token), reason);
              ok(!path.includes(token), path);
            }
          },
        ),
        { numRuns: numberOfRuns(500) },
      );
      ok(refusals > 100, `only ${refusals} were refused`);
    });
  });
};
