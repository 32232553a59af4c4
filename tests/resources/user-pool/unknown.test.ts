import { deepEqual, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { UNKNOWN } from '../../../provider/codec/unknown';
import { normalise as check } from '../../../provider/resources/user-pool/check';

const AMBIENT = { region: 'us-east-1' };

const normal = (inputs: unknown): PlainObject => {
  const result = check({}, inputs, AMBIENT);
  ok(E.isRight(result), JSON.stringify(result));
  return result.right;
};

describe('A value that a preview cannot know', () => {
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

  it('is not a property itself: a misspelt one is refused, unknown or not', () => {
    const result = check({}, { poolName: 'p', polices: UNKNOWN }, AMBIENT);
    deepEqual(
      result,
      E.left([
        { path: 'polices', reason: 'is not a known property: did you mean policies?', unknown: ['polices'] },
      ]),
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
