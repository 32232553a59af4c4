import { strict as assert } from 'node:assert';
import { type Companies, startCompanies } from '../support/federation/company';
import { type Ministack, startMinistack } from '../support/ministack';
import { FEDERATION_GAPS } from './federation-gaps';

describe('What cannot be shown of a sign-in at an identity provider, because ministack does it otherwise than AWS', () => {
  let ministack: Ministack | undefined;
  let companies: Companies | undefined;

  before(async function () {
    // The first time it is installed.
    this.timeout(15 * 60_000);
    ministack = await startMinistack();
    companies = await startCompanies();
  });
  after(async () => {
    await companies?.close();
    await ministack?.stop();
  });

  for (const { what, instead, isSo } of FEDERATION_GAPS)
    it(`${what}: ministack ${instead}`, () =>
      isSo(ministack?.url ?? assert.fail('not started'), companies ?? assert.fail('not started')));
});
