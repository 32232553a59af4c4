import assert from 'node:assert/strict';
import { quiet } from '../guarantees/provider-harness';
import { type Emulator, startEmulator } from '../support/emulator';
import { combinations, PRESETS } from '../support/presets/choices';
import { countOf, sampleOf } from '../support/sample';
import { Deployer } from './deployment';

const POLICIES = ['documented', 'observed', 'keep'] as const;

/** Pools of one program that are made at once. */
const BATCH = 64;

/** Prime to the numbers of values that an argument has, so that a sample has each of them. */
const STRIDE = 11;

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

    for (const [number, omission] of POLICIES.entries()) {
      const tried = sampleOf(all, STRIDE, number);
      it(`${preset}: ${countOf(tried, all)} combinations pass every rule, are accepted, and then nothing changes (${omission})`, async function () {
        this.timeout(600_000);
        emulator.options.omission = omission;
        const deployer = new Deployer(emulator);
        for (let begin = 0; begin < tried.length; begin += BATCH) {
          const batch = tried.slice(begin, begin + BATCH);
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
