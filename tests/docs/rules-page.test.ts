import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from '../support/docs/rules-page';

describe('The catalogue of rules', () => {
  it('is what the rules themselves say (`npm run docs` writes it)', () => {
    assert.equal(readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8'), rulesPage());
  });
});
