import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalsPage } from '../support/docs/refusals-page';
import { rulesPage } from '../support/docs/rules-page';

describe('The catalogue of rules', () => {
  it('is generated from the rules (`npm run docs` writes it)', () => {
    assert.equal(readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8'), rulesPage());
  });

  it('has a companion page of what AWS refuses, generated from the same rules', () => {
    assert.equal(readFileSync(join(__dirname, '../../docs/aws-refusals.md'), 'utf8'), refusalsPage());
  });
});
