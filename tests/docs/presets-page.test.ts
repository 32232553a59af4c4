import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { presetPages } from '../support/docs/presets-page';
import { referencePages } from '../support/docs/reference-page';

describe('The pages of the presets', function () {
  this.timeout(600_000);

  it('list the arguments and settings of the presets (`npm run docs` writes them)', async () => {
    for (const [page, text] of await presetPages()) assert.equal(readFileSync(page, 'utf8'), text, page);
  });

  it('have beside them a page for every kind, generated from the declarations', () => {
    for (const [page, text] of referencePages()) assert.equal(readFileSync(page, 'utf8'), text, page);
  });
});
