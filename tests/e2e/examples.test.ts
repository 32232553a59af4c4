import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/workspace';
import { EXAMPLES, ONLY_CHECKED } from './examples';
import { type Fixture, received, setUpFixture, succeeds } from './fixture';

const FOLDER = join(ROOT, 'examples');

const textOf = (...names: readonly string[]): string => readFileSync(join(FOLDER, ...names), 'utf8');

/** The images of an example. */
const imagesOf = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(FOLDER, name))
      .filter((file) => file.endsWith('.svg'))
      .map((file) => [file, textOf(name, file)]),
  );

/** The stack that an example comes with the settings of. */
const STACK = 'dev';

const settingsOf = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['Pulumi.yaml', `Pulumi.${STACK}.yaml`]
      .filter((file) => existsSync(join(FOLDER, name, file)))
      .map((file) => [file, textOf(name, file)]),
  );

const found = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the examples', () => {
  it('are all deployed here, but for the one that is only type-checked', () => {
    assert.deepEqual([...Object.keys(EXAMPLES), ...ONLY_CHECKED].sort(), found.sort());
  });

  it('are all described on the page of examples', () => {
    const messages = [...textOf('README.md').matchAll(/^\| \[`([\w-]+)`\]\(\1\/index\.ts\) \|/gm)].map(
      ([, name]) => name,
    );
    assert.deepEqual(messages.sort(), found.sort());
  });

  for (const name of found) {
    const program = textOf(name, 'index.ts');

    it(`${name} has at most 40 lines, of at most 120 characters`, () => {
      const lines = program.trimEnd().split('\n');
      assert.ok(lines.length <= 40, `${lines.length} lines`);
      assert.deepEqual(
        lines.filter((line) => line.length > 120),
        [],
      );
    });

    it(`${name} is a project of its name, and imports nothing that its user has not installed`, () => {
      assert.match(textOf(name, 'Pulumi.yaml'), new RegExp(`^name: ${name}$`, 'm'));
      const imported = [...program.matchAll(/from '((?:@[^'/]+\/)?[^'/]+)/g)].map(([, name]) => String(name));
      const allowed = ['pulumi-cognito-user-pool', '@pulumi/pulumi'];
      if (ONLY_CHECKED.includes(name)) allowed.push('@pulumi/aws');
      assert.deepEqual(
        imported.filter((module) => !allowed.includes(module)),
        [],
      );
    });
  }
});

for (const [name, { prepare, config, pools, left = 0, shows, proof }] of Object.entries(EXAMPLES)) {
  describe(`the example ${name}`, () => {
    const fixture = setUpFixture({
      name,
      program: textOf(name, 'index.ts'),
      files: { ...settingsOf(name), ...imagesOf(name) },
      stack: STACK,
      // With the type check that a user's first `pulumi up` makes.
      env: { PULUMI_NODEJS_TRANSPILE_ONLY: 'false' },
      ...(config === undefined ? {} : { config }),
    });
    const poolsNow = ({ emulator }: Fixture): number => emulator.pools().length;

    before(async () => {
      const { project, emulator } = fixture();
      for (const [key, value] of Object.entries((await prepare?.(emulator)) ?? {})) {
        await project.setConfig(key, value);
      }
      received(emulator);
    });

    it('is previewed', async () => {
      const { project, emulator } = fixture();
      const before = poolsNow(fixture());
      assert.doesNotMatch(succeeds(await project.preview()), /^ +warning:/m);
      assert.equal(poolsNow({ project, emulator }), before);
    });

    it('is deployed', async () => {
      succeeds(await fixture().project.up(['--skip-preview']));
      assert.equal(poolsNow(fixture()), pools);
    });

    it(`shows ${shows}`, () => proof(fixture()));

    it('sends nothing when it is deployed again, and a refresh finds no drift', async () => {
      const { project, emulator } = fixture();
      received(emulator);
      succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
      assert.deepEqual(received(emulator), []);
      succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    });

    it(
      left === 0 ? 'is destroyed, and nothing is left' : 'is destroyed, and leaves what it found',
      async () => {
        const { project } = fixture();
        succeeds(await project.destroy(['--skip-preview']));
        assert.equal(poolsNow(fixture()), left);
        const { deployment } = await project.exportState();
        assert.deepEqual(deployment.resources ?? [], []);
      },
    );
  });
}
