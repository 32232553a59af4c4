import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/workspace/pack';

const CODEC = 'provider/codec/';

interface Source {
  readonly file: string;
  readonly text: string;
}

const sourcesIn = (folder: string): ReadonlyArray<Source> =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(ROOT, folder, file), 'utf8') }));

const namesIn = (text: string, pattern: RegExp): ReadonlyArray<string> =>
  [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);

/** The classes of the codecs, and the files that test for one of them. */
const testsOfClasses = (sources: ReadonlyArray<Source>) => {
  const inCodec = sources.filter(({ file }) => file.startsWith(CODEC));
  const classes = inCodec.flatMap(({ text }) => namesIn(text, /^export class (\w+)/gm));
  const found = sources
    .filter(({ file }) => !file.startsWith(CODEC))
    .flatMap(({ file, text }) =>
      namesIn(text, /\binstanceof (\w+)/g)
        .filter((name) => classes.includes(name))
        .map((name) => `${file}: ${name}`),
    );
  return { classes, found };
};

const SOURCES = ['provider', 'components'].flatMap(sourcesIn);

describe('The classes of the codecs', () => {
  it('are tested for in provider/codec only: other code walks over a codec with partsOf and mapCodec', () => {
    const { classes, found } = testsOfClasses(SOURCES);
    deepEqual(classes.toSorted(), [
      'JsonType',
      'MapType',
      'ScalarType',
      'SetType',
      'StructType',
      'TwoPassType',
    ]);
    deepEqual(found, []);
  });

  it('are found where other code tests for one', () => {
    const planted = { file: 'provider/engine/x.ts', text: 'if (codec instanceof SetType) return codec.key;' };
    deepEqual(testsOfClasses([...SOURCES, planted]).found, ['provider/engine/x.ts: SetType']);
  });
});
