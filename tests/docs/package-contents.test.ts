import { deepEqual, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/workspace';

interface Packed {
  /** Bytes of the tarball, and of the files in it. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: ReadonlyArray<{ readonly path: string; readonly size: number }>;
}

/** What npm would publish now; the size needs a build. */
const packed = (): Packed => {
  const message = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [report]: readonly Packed[] = JSON.parse(message);
  ok(report);
  return report;
};

/** What belongs into the package, by a pattern for each kind of file. */
const ALLOWED = [
  /^dist\/(?:components|provider)\/(?:[\w-]+\/)*[\w-]+\.(?:js|d\.ts)$/,
  /^plugin\/(?:PulumiPlugin\.yaml|package\.json|schema\.json|main\.js|pulumi-resource-cognito-user-pool)$/,
  /^docs\/(?:[\w-]+\/)*[\w-]+\.md$/,
  /^examples\/(?:[\w-]+\/)?(?:index\.ts|README\.md|Pulumi(?:\.dev)?\.yaml|logo\.svg)$/,
  /^(?:README|CHANGELOG|SECURITY)\.md$/,
  /^LICENSE$/,
  /^package\.json$/,
];

/*
 * An upper limit of what every `npm install` of a program downloads and writes. The package has 0.44 MB packed and 2.1 MB
 * unpacked, without source maps, since no expected error shows a stack; the AWS SDK's client beside it has 3 MB. The schema,
 * from which Pulumi generates the SDKs of every other language, is 0.03 MB packed and 0.25 MB unpacked of it. A limit
 * that is reached by a third more code or documentation is a reason to look at what was added, not to raise it.
 */
const LIMIT = { size: 850_000, unpackedSize: 4_200_000 };

describe('The package', () => {
  const { size, unpackedSize, files } = packed();
  const paths = files.map(({ path }) => path);

  it('holds the build, the documentation and the examples, and nothing else: no test, no report, no tool', () => {
    ok(paths.length > 50);
    deepEqual(
      paths.filter((path) => !ALLOWED.some((pattern) => pattern.test(path))),
      [],
    );
  });

  it('holds the pages that npm and a user look for', () => {
    for (const path of [
      'README.md',
      'CHANGELOG.md',
      'SECURITY.md',
      'LICENSE',
      'docs/supported-versions.md',
      'examples/README.md',
    ])
      ok(paths.includes(path), path);
  });

  it('holds declarations for each module, once it is built', function () {
    const modules = paths.filter((path) => path.startsWith('dist/') && path.endsWith('.js'));
    if (!existsSync(join(ROOT, 'dist'))) this.skip();
    ok(modules.length > 200);
    deepEqual(
      modules.filter((path) => !paths.includes(path.replace(/js$/, 'd.ts'))),
      [],
    );
  });

  it(`has at most ${LIMIT.size / 1000} kB packed and ${LIMIT.unpackedSize / 1000} kB unpacked`, () => {
    ok(size <= LIMIT.size, `${size} bytes packed`);
    ok(unpackedSize <= LIMIT.unpackedSize, `${unpackedSize} bytes unpacked`);
  });
});
