import assert from 'node:assert/strict';
import { quiet } from '../guarantees/provider-harness';
import { type Emulator, startEmulator } from '../support/emulator';
import type { Settings } from '../support/emulator/settings';
import type { Choices } from '../support/presets/choices';
import { Deployer } from './deployment';

export const POLICIES = ['documented', 'observed', 'keep'] as const;

/** Pools of one program that are made at once. */
const BATCH = 64;

type Steady = (
  choices: Choices,
  tried: ReadonlyArray<Readonly<Record<string, unknown>>>,
  settings: Partial<Settings>,
) => Promise<void>;

/** Deploys pools with these arguments on an emulator of one suite, and asserts that they stay as they are. */
export const steadyPresets = (): Steady => {
  quiet();
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.close());

  return async ({ make }, tried, settings) => {
    emulator.reset();
    Object.assign(emulator.options, settings);
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
      assert.deepEqual(await deployer.writesOfAdoption(deployment), []);
    }
  };
};
