import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { getIn, setIn } from '../../provider/codec/object-path';
import { SENT_HASHES } from '../../provider/engine/state-keys';
import {
  isHashOf,
  recallSent,
  saltedHash,
  withoutWriteOnly,
  withSentHashes,
} from '../../provider/engine/write-only';

const PATHS = ['password', 'login.key'];

const declared = { password: 'hush-1', login: { key: 'hush-2', user: 'me' }, name: 'n' };

describe('A write-only setting', () => {
  it('is in the state as a salted hash, which no two states share', () => {
    const [first, second] = [declared, declared].map((one) => withSentHashes(PATHS, one, one));
    ok(!JSON.stringify(first).includes('hush'));
    deepEqual(withoutWriteOnly([SENT_HASHES], first ?? {}), { login: { user: 'me' }, name: 'n' });
    notEqual(JSON.stringify(first), JSON.stringify(second));
  });

  it('is recalled where the program declares the value that was sent, and only there', () => {
    const state = withSentHashes(PATHS, declared, declared);
    deepEqual(withoutWriteOnly([SENT_HASHES], recallSent(PATHS, state, declared)), declared);
    const other = { ...declared, login: { key: 'other' } };
    const recalled = recallSent(PATHS, state, other);
    equal(getIn(recalled, ['password']), 'hush-1');
    equal(getIn(recalled, ['login', 'key']), undefined);
    deepEqual(recallSent(PATHS, state, {}), state);
    deepEqual(recallSent(PATHS, { name: 'n' }, declared), { name: 'n' });
  });

  it('keeps its hash through a refresh, whose declared settings are the state', () => {
    const state = withSentHashes(PATHS, declared, declared);
    deepEqual(withSentHashes(PATHS, state, state), state);
  });

  it('costs a kind without one nothing', () => {
    equal(withSentHashes([], declared, declared), declared);
    equal(recallSent([], declared, declared), declared);
  });

  it('is recognised by its hash for every text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, other) => {
        const hash = saltedHash(value);
        equal(isHashOf(hash, value), true);
        equal(isHashOf(hash, other), value === other);
      }),
      { numRuns: 5 },
    );
  });

  it('is not recognised by what is no hash', () => {
    for (const hash of [undefined, '', 'ab', 'zz:zz', '00:00', `${saltedHash('a')}00`, 7])
      equal(isHashOf(hash, 'a'), false);
    equal(isHashOf(saltedHash('7'), 7), false);
    deepEqual(recallSent(PATHS, setIn({}, [SENT_HASHES], 'garbage'), declared), { [SENT_HASHES]: 'garbage' });
  });
});
