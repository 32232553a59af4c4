import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FOREIGN_NAMES } from '../../provider/migration/foreign-names';
import { ourNameOf } from '../../provider/migration/our-name';
import { migrationPages } from '../support/docs/migration-page';

/** The rows of a page's tables of names: kind, name there, name here. */
const rowsOf = (text: string): ReadonlyArray<readonly [kind: string, theirs: string, ours: string]> =>
  [...text.matchAll(/^\| `(\w+)` \| `([\w.:-]+)` \| `([\w.]+)` \|$/gm)].map(
    ([, kind = '', theirs = '', ours = '']) => [kind, theirs, ours],
  );

describe('The pages on coming from other tools', () => {
  it('list the names that a takeover translates (`npm run docs` writes them)', () => {
    const pages = migrationPages();
    assert.equal(pages.size, 3);
    for (const [page, text] of pages) assert.equal(readFileSync(page, 'utf8'), text, page);
  });

  it('list no name, in the spelling of its tool, for which the preview would suggest another property', () => {
    for (const [page, text] of migrationPages()) {
      const rows = rowsOf(text);
      assert.ok(rows.length > 5, page);
      for (const [kind, theirs, ours] of rows) assert.equal(ourNameOf(kind, theirs), ours, theirs);
    }
  });

  it('list every name of @pulumi/aws and @pulumi/aws-native once', () => {
    const [[, text = ''] = []] = migrationPages();
    const all = Object.values(FOREIGN_NAMES).flatMap(({ aws, awsNative }) => [...aws, ...awsNative]);
    assert.equal(rowsOf(text).length, all.length);
  });
});
