import assert from 'node:assert/strict';
import { ProviderHarness } from './provider-harness';
import { PARALLEL, sideBySide, throttled } from './side-by-side';
import { VirtualClock } from './virtual-clock';

const POOLS = 250;
/** What AWS takes of CreateUserPool: at most so many at once, and so many a second after that. */
const BURST = 15;
const RATE = 15;
/** The least time in which anybody could have made them. */
const BOUND = ((POOLS - BURST) / RATE) * 1000;

describe('The quotas of AWS', () => {
  let clock: VirtualClock;
  let harness: ProviderHarness;
  before(async () => {
    clock = VirtualClock.install();
    harness = await ProviderHarness.open(
      { quotas: true, now: clock.now },
      { 'cognito-user-pool:quotaShare': '1' },
    );
  });
  after(async () => {
    clock.uninstall();
    await harness.close();
  });

  it(`let ${POOLS} pools be made, ${PARALLEL} at a time, within 1.15 times their lower bound, without an error`, async () => {
    const names = Array.from({ length: POOLS }, (_, index) => `pool-${index}`);
    const start = clock.now();
    await sideBySide(names, PARALLEL, (poolName) => harness.create({ poolName }));
    const ratio = (clock.now() - start) / BOUND;
    assert.deepEqual(
      harness.emulator
        .pools()
        .map(({ userPool }) => userPool['Name'])
        .sort(),
      [...names].sort(),
    );
    assert.equal(throttled(harness), 0);
    assert.ok(ratio <= 1.15, `it took ${ratio.toFixed(3)} times the bound of ${BOUND} ms`);
  });
});
