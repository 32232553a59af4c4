import assert from 'node:assert/strict';
import { isoTime, milliseconds } from '../../provider/aws/iso-time';

describe('A time of the API', () => {
  it('is in seconds since 1970', () => {
    assert.deepEqual([milliseconds(1.5), isoTime(1.5)], [1500, '1970-01-01T00:00:01.500Z']);
    assert.equal(isoTime(8.64e12), '+275760-09-13T00:00:00.000Z');
  });

  for (const value of [undefined, null, '1', Number.NaN, Number.POSITIVE_INFINITY, 8.7e12, -1e300]) {
    it(`is none where AWS answers with ${value}`, () => {
      assert.deepEqual([milliseconds(value), isoTime(value)], [undefined, undefined]);
    });
  }
});
