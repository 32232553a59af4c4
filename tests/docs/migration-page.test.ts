import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { MIGRATION_PAGE, migrationPage } from '../support/docs/migration-page';

describe('The page on coming from @pulumi/aws', () => {
  it('lists the names that a takeover translates (`npm run docs` writes them)', () => {
    assert.equal(readFileSync(MIGRATION_PAGE, 'utf8'), migrationPage());
  });
});
