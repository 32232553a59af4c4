import { deepEqual, ok } from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../support/workspace/pack';

interface Exceptions {
  readonly FILES: Readonly<Record<string, string>>;
  readonly TESTS: Readonly<Record<string, string>>;
}

const { FILES, TESTS }: Exceptions = require('../e2e/plugin-exceptions.cjs');

const files = globSync(join(ROOT, 'tests/e2e/*.test.ts'));

describe('What the engine tests leave out through the plugin host', () => {
  it('is files and titles that exist, each with its reason', () => {
    const names = files.map((file) => basename(file, '.test.ts'));
    deepEqual(
      Object.keys(FILES).filter((name) => !names.includes(name)),
      [],
    );
    const texts = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    deepEqual(
      Object.keys(TESTS).filter((title) => !texts.includes(`'${title}'`)),
      [],
    );
    for (const reason of [...Object.values(FILES), ...Object.values(TESTS)]) ok(reason.length > 20, reason);
  });

  it('is less than a quarter of the files', () => ok(Object.keys(FILES).length * 4 < files.length));
});
