import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { type Companies, startCompanies } from '../support/federation/company';
import { type Ministack, startMinistack } from '../support/ministack';
import { FEDERATION_GAPS } from './federation-gaps';

describe('What ministack does otherwise than AWS where people sign in at an identity provider', () => {
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

  it('is what the page on Cognito lists, with the tests that show it', () => {
    const page = readFileSync('docs/cognito.md', 'utf8');
    for (const { what, instead, testedIn } of FEDERATION_GAPS) {
      assert.ok(testedIn === undefined || existsSync(testedIn), testedIn);
      const row = `| ${what} | ${instead} | ${testedIn === undefined ? 'no' : `\`${testedIn}\``} |`;
      assert.ok(page.includes(row), `docs/cognito.md lacks the row\n${row}`);
    }
  });

  for (const { what, instead, isSo } of FEDERATION_GAPS)
    it(`${what}: ministack ${instead}`, () =>
      isSo(ministack?.url ?? assert.fail('not started'), companies ?? assert.fail('not started')));
});
