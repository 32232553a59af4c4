import assert from 'node:assert/strict';
import { restoreEnvironment, type SavedEnvironment, setEnvironment } from '../../lifecycle/service';
import { type Emulator, startEmulator } from '../../support/emulator';
import type { Pools } from '../kinds';
import { preparedPools } from '../prepared-pools';
import { PluginProcess } from './plugin-process';

export interface WithEmulator {
  readonly emulator: Emulator;
  /** Made anew for each test. */
  readonly pools: Pools;
}

/** An emulator with pools, for the tests of one suite, which share a plugin process. */
export const withEmulator = (): (() => WithEmulator) => {
  let emulator: Emulator;
  let pools: Pools | undefined;
  let savedEnvironment: SavedEnvironment;
  before(async () => {
    savedEnvironment = setEnvironment();
    emulator = await startEmulator();
  });
  after(async () => {
    restoreEnvironment(savedEnvironment);
    await PluginProcess.stopShared();
    await emulator.close();
  });
  beforeEach(async () => {
    pools = await preparedPools(emulator);
  });
  return () => ({ emulator, pools: pools ?? assert.fail('no test runs') });
};
