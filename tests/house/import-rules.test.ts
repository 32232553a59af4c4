import { deepEqual, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../support/workspace/pack';

/** One violation of each rule: the file that breaks it, and what it imports. */
const PLANTED: { readonly [rule: string]: { readonly from: string; readonly imports: string } } = {
  'no-circular': { from: 'provider/codec/circle-back.ts', imports: './circle' },
  'no-orphans': { from: 'provider/codec/alone.ts', imports: '' },
  'not-to-dev-dependency': { from: 'provider/hosts/dev.ts', imports: 'mocha' },
  'codec-is-generic': { from: 'provider/codec/struct.ts', imports: '../engine/rules' },
  'aws-does-io-alone': { from: 'provider/aws/client.ts', imports: '../engine/rules' },
  'engine-knows-no-kind': { from: 'provider/engine/create.ts', imports: '../resources/group/settings' },
  'kinds-do-not-know-each-other': { from: 'provider/resources/group/plan.ts', imports: '../role/settings' },
  'settings-have-types': { from: 'provider/resources/group/paths.ts', imports: '../../codec/object-path' },
  'triggers-know-only-the-pool': {
    from: 'provider/resources/user-pool-triggers/definition.ts',
    imports: '../group/settings',
  },
  'shared-knows-no-kind': { from: 'provider/resources/shared/names.ts', imports: '../group/settings' },
  'only-a-resource-class-knows-pulumi': {
    from: 'provider/resources/group/definition.ts',
    imports: '../../pulumi/cognito-resource',
  },
  'kinds-do-not-know-hosts': {
    from: 'provider/resources/group/resource.ts',
    imports: '../../hosts/dynamic',
  },
  'hosts-do-not-know-programs': { from: 'provider/hosts/dynamic.ts', imports: '../pulumi/cognito-resource' },
  'pulumi-knows-no-kind': { from: 'provider/pulumi/owners.ts', imports: '../resources/group/settings' },
  'only-aws-loads-the-sdk': { from: 'provider/hosts/sdk.ts', imports: '@aws-sdk/client' },
  'core-has-never-heard-of-pulumi': { from: 'provider/hosts/plugin.ts', imports: '@pulumi/pulumi' },
  'entry-knows-pulumi-by-type-only': { from: 'provider/provider-v1.ts', imports: '@pulumi/pulumi' },
  'provider-does-not-know-components': { from: 'provider/index.ts', imports: '../components/preset' },
  'components-use-the-public-surface': {
    from: 'components/preset.ts',
    imports: '../provider/resources/group/settings',
  },
  'no-fp-ts-in-programs': { from: 'components/merge.ts', imports: 'fp-ts' },
};

const PACKAGES = ['mocha', 'fp-ts', '@pulumi/pulumi', '@aws-sdk/client'];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** The files that break each rule in a tree that has nothing but the planted imports. */
const found = (): ReadonlyMap<string, ReadonlyArray<string>> => {
  const root = mkdtempSync(join(tmpdir(), 'import-rules-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  try {
    for (const { from, imports } of Object.values(PLANTED)) {
      write(from, imports === '' ? '' : `import '${imports}';\n`);
      if (!imports.startsWith('.')) continue;
      const target = join(dirname(from), `${imports}.ts`);
      if (!Object.values(PLANTED).some((other) => other.from === target)) write(target, '');
    }
    write('provider/codec/circle.ts', "import './circle-back';\n");
    for (const name of PACKAGES) {
      write(
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
      );
      write(`node_modules/${name}/index.js`, '');
    }
    write(
      'package.json',
      JSON.stringify({ devDependencies: { mocha: '1' }, dependencies: { 'fp-ts': '1' } }),
    );
    write('tsconfig.json', '{}');
    const config = join(ROOT, '.dependency-cruiser.cjs');
    const bin = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const args = [bin, '--config', config, '--output-type', 'json', 'provider', 'components'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    ok(stdout.startsWith('{'), stderr);
    const { summary } = JSON.parse(stdout) as { summary: { violations: ReadonlyArray<Violation> } };
    return new Map(
      Object.keys(PLANTED).map((name) => [
        name,
        summary.violations.filter(({ rule }) => rule.name === name).map(({ from }) => from),
      ]),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
};

describe('The import rules', function () {
  this.timeout(600_000);
  let violations: ReadonlyMap<string, ReadonlyArray<string>>;
  before(() => {
    violations = found();
  });

  for (const [rule, { from, imports }] of Object.entries(PLANTED)) {
    it(`${rule} finds that ${from} imports ${imports === '' ? 'nothing, and nobody imports it' : imports}`, () => {
      ok(violations.get(rule)?.includes(from), JSON.stringify(violations.get(rule)));
    });
  }

  it('have each a planted violation', async () => {
    const { default: config } = (await import(join(ROOT, '.dependency-cruiser.cjs'))) as {
      default: { forbidden: ReadonlyArray<{ name: string }> };
    };
    deepEqual(config.forbidden.map(({ name }) => name).sort(), Object.keys(PLANTED).sort());
  });
});
