import { strict as assert } from 'node:assert';
import { type Ministack, startMinistack } from '../support/ministack';
import { GAPS } from './sign-in-gaps';

describe('What cannot be shown of signing in, because ministack does it otherwise than AWS', () => {
  let ministack: Ministack | undefined;

  before(async function () {
    // The first time it is installed.
    this.timeout(15 * 60_000);
    ministack = await startMinistack();
  });
  after(() => ministack?.stop());

  for (const { what, instead, isSo } of GAPS)
    it(`${what}: ministack ${instead}`, () => isSo(ministack?.url ?? assert.fail('not started')));
});
