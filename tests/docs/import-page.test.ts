import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importIdForm } from '../../provider/engine/import-id';
import { KINDS } from '../../provider/resources';
import { ROOT } from '../support/workspace/pack';

const PAGE = readFileSync(join(ROOT, 'docs', 'guides', 'import.md'), 'utf8');

describe('The page on import', () => {
  it('has the import id of every kind, and of no other', () => {
    const listed = [...PAGE.matchAll(/^\| `(\w+)` \| (`.+`) \|$/gm)].map(([, kind = '', forms = '']) => [
      kind,
      forms.replaceAll('`', ''),
    ]);
    assert.deepEqual(
      Object.fromEntries(listed),
      Object.fromEntries(Object.entries(KINDS).map(([name, kind]) => [name, importIdForm(kind)])),
    );
  });
});
