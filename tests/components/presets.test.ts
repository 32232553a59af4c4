import assert from 'node:assert/strict';
import { quiet } from '../guarantees/provider-harness';
import { type Emulator, startEmulator } from '../support/emulator';
import { combinations, PRESETS } from '../support/presets/choices';
import { Deployer } from './deployment';

const POLICIES = ['documented', 'observed', 'keep'] as const;

/** Pools of one program that are made at once. */
const BATCH = 64;

describe('Every preset, in every combination of its choices', () => {
  quiet();
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.close());
  beforeEach(() => emulator.reset());

  for (const { preset, make, values, isContradictory } of PRESETS) {
    const all = combinations(values).filter((args) => isContradictory?.(args) !== true);

    for (const omission of POLICIES) {
      it(`${preset}: ${all.length} combinations pass every rule, are accepted, and then nothing changes (${omission})`, async function () {
        this.timeout(600_000);
        emulator.options.omission = omission;
        const deployer = new Deployer(emulator);
        for (let begin = 0; begin < all.length; begin += BATCH) {
          const batch = all.slice(begin, begin + BATCH);
          const deployment = await deployer.up(() => {
            for (const [index, args] of batch.entries()) make(`pool-${begin + index}`, args as never);
          });
          assert.ok(deployment.made.length >= 2 * batch.length);
          assert.deepEqual(deployment.warnings, []);
          assert.deepEqual(await deployer.changesOf(deployment), []);
          assert.deepEqual(await deployer.driftOf(deployment), []);
        }
      });
    }
  }
});
