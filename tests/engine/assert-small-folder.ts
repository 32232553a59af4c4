import { ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Asserts what a kind may cost its contributor: at most four files and about 120 lines. */
export const assertSmallFolder = (folder: string): void => {
  const files = readdirSync(folder);
  ok(files.length <= 4, files.join());
  const lines = files
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n'))
    // A mutation test writes this line into every file.
    .filter((line) => line !== '// @ts-nocheck');
  ok(lines.length <= 125, `${lines.length}`);
};
