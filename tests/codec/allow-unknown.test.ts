import { deepEqual, equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { allowUnknown } from '../../provider/codec/allow-unknown';
import { holdsUnknown, isUnknown, UNKNOWN } from '../../provider/codec/unknown';
import { failuresOf } from '../../provider/codec/validation-failure';
import { FULL, Thing } from './sample';

const Previewed = allowUnknown(Thing);

describe('A codec for previews', () => {
  it('takes what is known as the codec itself does', () => {
    deepEqual(Previewed.decode(FULL), Thing.decode(FULL));
    for (const wrong of [
      {},
      { title: 1 },
      { title: 't', parts: [{ name: 'a' }, { name: 'a' }] },
      { title: 't', odd: 1 },
    ]) {
      const [known, previewed] = [Thing.decode(wrong), Previewed.decode(wrong)];
      ok(E.isLeft(known) && E.isLeft(previewed));
      deepEqual(failuresOf(previewed.left), failuresOf(known.left));
    }
  });

  it('passes the unknown at every kind of place', () => {
    const given = {
      title: UNKNOWN,
      mode: UNKNOWN,
      size: { length: UNKNOWN, digits: UNKNOWN, loud: UNKNOWN },
      words: ['one', UNKNOWN],
      parts: [{ name: 'a', size: UNKNOWN }, UNKNOWN],
      labels: { a: UNKNOWN },
      levels: UNKNOWN,
      extra: UNKNOWN,
    };
    deepEqual(Previewed.decode(given), E.right(given));
    deepEqual(Previewed.decode(UNKNOWN), E.right(UNKNOWN));
  });

  it('counts what is unknown as an element of its list', () => {
    const result = Previewed.decode({ title: 't', parts: Array.from({ length: 5 }, () => UNKNOWN) });
    ok(E.isLeft(result));
    deepEqual(failuresOf(result.left), [{ path: 'parts', reason: 'must be a list of 0 to 4, not of 5' }]);
  });

  it('is the only one that does: the codec itself refuses an unknown', () => {
    ok(E.isLeft(Thing.decode({ title: 't', mode: UNKNOWN })));
    ok(E.isLeft(Thing.decode({ title: UNKNOWN })));
  });

  it('knows the engine’s text for an unknown value, and finds it at any depth', () => {
    equal(UNKNOWN, '04da6b54-80e4-46f7-96ec-b56ff0331ba9');
    ok(isUnknown('04da6b54-80e4-46f7-96ec-b56ff0331ba9'));
    ok(!isUnknown(`${UNKNOWN} `));
    ok(holdsUnknown({ a: [{ b: UNKNOWN }] }));
    ok(!holdsUnknown({ a: [{ b: null }], c: undefined, [UNKNOWN]: 1 }));
  });
});
