import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIn, setIn } from '../../provider/codec/object-path';
import type { PlainObject } from '../../provider/codec/plain-object';
import { poolMerge } from '../../provider/resources/user-pool/merge';
import { ROOT } from '../support/workspace/pack';

const PAGE = readFileSync(join(ROOT, 'docs', 'lifecycle.md'), 'utf8');

/** The rows of the worked examples, as their cells. */
const ROWS = [...PAGE.matchAll(/^\| `([\w.]+)` \|(.*)\| (yes|no) \| (.+) \|$/gm)].map(
  ([, setting = '', values = '', request, why = '']) => ({
    path: setting.split('.'),
    cells: values.split(' | ').map((cell) => cell.trim()),
    sends: request === 'yes',
    why,
  }),
);

const valueIn = (cell: string): unknown => (cell === '-' ? undefined : JSON.parse(cell.slice(1, -1)));

describe('The worked examples of the page on the life of a resource', () => {
  it('are there, with every case', () => {
    assert.ok(ROWS.length > 10);
    for (const sends of [true, false]) assert.ok(ROWS.some((row) => row.sends === sends));
    for (const { cells } of ROWS) assert.equal(cells.length, 4);
  });

  for (const { path, cells, sends, why } of ROWS) {
    it(`are what the merge does: ${path.join('.')} from ${cells[0]}, ${cells[1]} and ${cells[2]} (${why})`, () => {
      const [previous, live, program, expected] = cells.map(valueIn);
      const only = (value: unknown): PlainObject => (value === undefined ? {} : setIn({}, path, value));
      const merged = poolMerge.merge3(only(live), only(previous), only(program));
      assert.deepEqual(getIn(merged, path), expected);
      assert.equal(poolMerge.hasChanges(only(live), merged), sends);
    });
  }
});
