import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MINIMUM_VERSION, PULUMI_CLI } from '../support/engine/pins';
import {
  COMBINATIONS,
  MODULE_RESOLUTIONS,
  NODES,
  PULUMI_SDKS,
  TYPESCRIPT,
} from '../support/versions/supported';
import { ROOT } from '../support/workspace';

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Row {
  readonly supported: string;
  readonly tested: readonly string[];
}

const PAGE = textOf('docs/supported-versions.md');

/** The table of the page, by its first column without code marks. */
const TABLE: Readonly<Record<string, Row>> = Object.fromEntries(
  PAGE.split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| what |'))
    .map((line) => {
      const [what = '', supported = '', tested = ''] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', ''));
      return [what, { supported, tested: tested.split(', ') }];
    }),
);

const row = (what: string): Row => TABLE[what] ?? { supported: '', tested: [] };

const newer = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

const { engines, peerDependencies } = JSON.parse(textOf('package.json'));
const lock = JSON.parse(textOf('package-lock.json'));
const lockedVersion = (name: string): string => lock.packages[`node_modules/${name}`].version;

describe('The page of supported versions', () => {
  it('has the versions of Node that package.json allows, and those that CI runs', () => {
    deepEqual(row('Node'), { supported: engines.node, tested: NODES });
  });

  it('has the peer range of @pulumi/pulumi, and the versions that the command tests, oldest and newest included', () => {
    const versions = PULUMI_SDKS.map(({ version }) => version);
    const range: string = peerDependencies['@pulumi/pulumi'];
    deepEqual(row('@pulumi/pulumi'), { supported: range, tested: versions });
    deepEqual(versions, versions.toSorted(newer));
    equal(range, `>=${versions[0]} <4`);
    // The newest is not older than what all other tests use.
    ok(newer(versions.at(-1) ?? '', lockedVersion('@pulumi/pulumi')) >= 0);
    ok(versions.length >= 3);
  });

  it('has the oldest Pulumi CLI, the one that the tests build', () => {
    deepEqual(row('Pulumi CLI'), {
      supported: `${MINIMUM_VERSION} or newer`,
      tested: [MINIMUM_VERSION, PULUMI_CLI.newest.version],
    });
    equal(PULUMI_CLI.oldest.version, MINIMUM_VERSION);
  });

  it('has the versions of TypeScript that the types are checked with, from the oldest to the one of this repository', () => {
    const { supported, tested } = row('TypeScript');
    deepEqual(tested, Object.values(TYPESCRIPT));
    deepEqual(tested, tested.toSorted(newer));
    const [oldest, newest] = [tested[0] ?? '', tested.at(-1) ?? ''];
    equal(supported, `${oldest.replace(/\.\d+$/, '')} to ${newest.split('.')[0]}`);
    equal(newest, lockedVersion('typescript'));
    for (const [name, version] of Object.entries(TYPESCRIPT)) ok(version.startsWith(`${name}.`));
  });

  it('has each module resolution, and exactOptionalPropertyTypes on and off, which are all combined', () => {
    deepEqual(row('moduleResolution').tested, Object.keys(MODULE_RESOLUTIONS));
    deepEqual(row('exactOptionalPropertyTypes').tested, ['off', 'on']);
    const combined = new Set(COMBINATIONS.map((combination) => JSON.stringify(combination)));
    equal(combined.size, Object.keys(TYPESCRIPT).length * Object.keys(MODULE_RESOLUTIONS).length * 2);
  });

  it('claims a test on no platform but that of CI', () => {
    deepEqual(row('platform').tested, ['Linux']);
    const runners = [...textOf('.github/workflows/ci.yml').matchAll(/runs-on: (\S+)/g)].map(
      ([, name]) => name,
    );
    ok(runners.length > 0 && runners.every((name) => name === 'ubuntu-latest'));
  });

  it('names the versions that Pulumi itself allows together: TypeScript 6 not beside the oldest @pulumi/pulumi', () => {
    for (const { version, typescript } of PULUMI_SDKS) {
      equal(typescript.startsWith('6.'), newer(version, '3.229.0') >= 0, version);
    }
    ok(PAGE.includes('TypeScript 6** needs `@pulumi/pulumi` 3.229.0 or newer'));
    ok(PAGE.includes('`@pulumi/pulumi` 3.216.0 is tested with TypeScript 5.9.3'));
  });
});
