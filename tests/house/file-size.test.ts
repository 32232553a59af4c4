import { deepEqual, match, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/workspace/pack';

const MOST = 200;
const MEDIAN = 40;

/** Generated files are as long as what they are generated from. */
const GENERATED = /^\/\* Generated /;

/** The written source files under a folder, with their lengths in lines. */
const lengthsIn = (folder: string): ReadonlyArray<readonly [file: string, lines: number]> =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(join(ROOT, folder, file), 'utf8')] as const)
    .filter(([, text]) => !GENERATED.test(text))
    .map(([file, text]) => [file, text.trimEnd().split('\n').length] as const);

/** The source files under a folder with more lines than this, with their lengths. */
const longerThan = (most: number, folder: string): ReadonlyArray<string> =>
  lengthsIn(folder)
    .filter(([, lines]) => lines > most)
    .map(([file, lines]) => `${folder}/${file}: ${lines} lines`);

describe('The size of the source files', () => {
  it(`of provider/ is at most ${MOST} lines`, () => deepEqual(longerThan(MOST, 'provider'), []));

  it(`of provider/ has a median below ${MEDIAN} lines`, () => {
    const lengths = lengthsIn('provider')
      .map(([, lines]) => lines)
      .toSorted((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)] ?? Number.NaN;
    ok(median < MEDIAN, `${median}`);
  });

  it('is measured: some file has more than 100 lines', () => {
    const found = longerThan(100, 'provider');
    match(found.join(), /^provider\/\w.*\.ts: 1\d\d lines/);
  });
});
