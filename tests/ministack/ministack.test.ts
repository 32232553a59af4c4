import { strict as assert } from 'node:assert';
import { lifecycleSuite } from '../lifecycle/suite';
import { type Ministack, startMinistack } from '../support/ministack';
import { EXCEPTIONS } from './exceptions';

describe('ministack, an emulator by others', () => {
  let ministack: Ministack | undefined;

  before(async function () {
    // The first time it is installed.
    this.timeout(15 * 60_000);
    ministack = await startMinistack();
  });
  after(() => ministack?.stop());

  const url = (): string => ministack?.url ?? assert.fail('not started');
  lifecycleSuite('the lifecycle of a pool', { url, skip: EXCEPTIONS });
});
