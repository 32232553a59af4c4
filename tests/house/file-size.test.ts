import { deepEqual, match } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/workspace/pack';

const MOST = 200;

/** The source files under a folder with more lines than this, with their lengths. */
const longerThan = (most: number, folder: string): ReadonlyArray<string> =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map(
      (file) =>
        [
          file,
          readFileSync(join(ROOT, folder, file), 'utf8')
            .trimEnd()
            .split('\n').length,
        ] as const,
    )
    .filter(([, lines]) => lines > most)
    .map(([file, lines]) => `${folder}/${file}: ${lines} lines`);

describe('The size of the source files', () => {
  it(`of provider/ is at most ${MOST} lines`, () => deepEqual(longerThan(MOST, 'provider'), []));

  it('is measured: some file has more than 100 lines', () => {
    const found = longerThan(100, 'provider');
    match(found.join(), /^provider\/\w.*\.ts: 1\d\d lines/);
  });
});
