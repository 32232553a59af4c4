import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build, DIST } from '../pulumi/built';

const IMPORT = /(?:from\s+|import\(|import\s+|require\()\s*['"]([^'"]+)['"]/g;

const importsOf = (file: string): ReadonlyArray<string> =>
  Array.from(readFileSync(file, 'utf8').matchAll(IMPORT), ([, name]) => String(name));

const fileOf = (from: string, name: string): string | undefined =>
  ['.d.ts', '/index.d.ts'].map((end) => `${resolve(dirname(from), name)}${end}`).find(existsSync);

/** The declarations that a reader of one has to read, with the packages they name. */
const reachable = (entry: string): ReadonlyMap<string, ReadonlyArray<string>> => {
  const found = new Map<string, ReadonlyArray<string>>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    const names = importsOf(file);
    found.set(
      file,
      names.filter((name) => !name.startsWith('.')),
    );
    for (const name of names.filter((given) => given.startsWith('.'))) {
      const next = fileOf(file, name);
      ok(next !== undefined, `${file} imports ${name}, which is not there`);
      visit(next);
    }
  };
  visit(entry);
  return found;
};

describe('The public declarations', function () {
  this.timeout(600_000);
  before(build);

  for (const [entry, least] of [
    ['provider/index.d.ts', 15],
    ['provider/provider-v1.d.ts', 1],
  ] as const) {
    it(`of ${entry} name nothing of the AWS SDK, which costs a program’s first run seconds`, () => {
      const all = reachable(join(DIST, entry));
      ok(all.size >= least, `only ${all.size} files were read`);
      const offenders = [...all].filter(([, names]) =>
        names.some((name) => name.startsWith('@aws-sdk') || name.startsWith('@smithy')),
      );
      deepEqual(
        offenders.map(([file]) => relative(DIST, file)),
        [],
      );
    });

    it(`of ${entry} need no package but those a user has`, () => {
      const packages = new Set([...reachable(join(DIST, entry)).values()].flat());
      for (const name of packages) ok(/^(?:@pulumi\/pulumi|io-ts|fp-ts)(?:\/|$)/.test(name), name);
    });
  }

  it('of components/index.d.ts need no package but @pulumi/pulumi, so that a type check reads no io-ts', () => {
    const all = reachable(join(DIST, 'components/index.d.ts'));
    ok(all.size >= 30, `only ${all.size} files were read`);
    const offenders = [...all].flatMap(([file, names]) =>
      names
        .filter((name) => !/^@pulumi\/pulumi(?:\/|$)/.test(name))
        .map((name) => `${relative(DIST, file)}: ${name}`),
    );
    deepEqual(offenders, []);
  });
});
