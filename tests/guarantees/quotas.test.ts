import assert from 'node:assert/strict';
import { IS_EXHAUSTIVE } from '../support/sample';
import { ProviderHarness } from './provider-harness';
import { PARALLEL, sideBySide, throttled } from './side-by-side';

const POOLS = IS_EXHAUSTIVE ? 250 : 60;
/** What AWS takes of CreateUserPool: at most so many at once, and so many a second after that. */
const BURST = 15;
const RATE = 15;
/** The least time in which anybody could have made them. */
const BOUND = ((POOLS - BURST) / RATE) * 1000;

describe('The quotas of AWS', function () {
  this.timeout(600_000);
  let harness: ProviderHarness;
  before(async () => {
    harness = await ProviderHarness.open({ quotas: true }, { 'cognito-user-pool:quotaShare': '1' });
  });
  after(() => harness.close());

  it(`let ${POOLS} pools be made, ${PARALLEL} at a time, within 1.15 times their lower bound, without an error`, async () => {
    const names = Array.from({ length: POOLS }, (_, index) => `pool-${index}`);
    const start = performance.now();
    await sideBySide(names, PARALLEL, (poolName) => harness.create({ poolName }));
    const ratio = (performance.now() - start) / BOUND;
    assert.deepEqual(
      harness.emulator
        .pools()
        .map(({ userPool }) => userPool['Name'])
        .sort(),
      [...names].sort(),
    );
    // What is refused is sent again and costs time: with a pace that fits, hardly anything is.
    assert.ok(throttled(harness) <= POOLS / 100, `${throttled(harness)} requests were refused`);
    assert.ok(ratio <= 1.15, `it took ${ratio.toFixed(3)} times the bound of ${BOUND} ms`);
  });
});
