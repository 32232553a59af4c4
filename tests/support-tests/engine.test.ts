import { strict as assert } from 'node:assert';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT, INSTALLED } from '../support/engine/cache';
import { type Makers, obtainEngine, obtainEngines } from '../support/engine/engine';
import { engineIn } from '../support/engine/parts';
import { PULUMI_CLI } from '../support/engine/pins';
import { FakeMachine } from './engine-fakes';

describe('obtaining an engine', () => {
  let machine: FakeMachine;
  let made: string[];
  let makers: Makers;

  const oldest = () => join(machine.cache, BUILT.oldest, 'bin');

  beforeEach(() => {
    machine = new FakeMachine();
    made = [];
    makers = {
      install: async () => {
        made.push('install');
        return { declined: 'no network' };
      },
      build: async (folder, release, { env }) => {
        made.push(`build ${release}`);
        machine.engine(join(folder, 'bin'), PULUMI_CLI[release].version);
        return engineIn([join(folder, 'bin')], 'build', env, '3.200.0');
      },
    };
  });

  afterEach(() => machine.dispose());

  const obtain = () => obtainEngine('oldest', machine, makers);

  it('takes the one on PATH first, and leaves PATH as it is', async () => {
    machine.engine(machine.bin, '3.259.0');
    machine.engine(oldest(), '3.200.0');
    const { origin, version, pulumi, env } = await obtain();
    assert.deepEqual([origin, version, pulumi], ['path', '3.259.0', join(machine.bin, 'pulumi')]);
    assert.equal(env['PATH'], machine.bin);
    assert.deepEqual(made, []);
  });

  it('passes over one on PATH that is too old, broken or not whole', async () => {
    machine.engine(oldest(), '3.200.0');
    machine.engine(machine.bin, '3.99.0');
    assert.equal((await obtain()).origin, 'cache');
    machine.script(machine.bin, 'pulumi', 'echo no such version >&2; exit 1');
    assert.equal((await obtain()).origin, 'cache');
    machine.dispose();
    machine.engine(oldest(), '3.200.0');
    machine.engine(machine.bin, '3.259.0', ['pulumi', 'pulumi-resource-pulumi-nodejs']);
    assert.equal((await obtain()).origin, 'cache');
    assert.deepEqual(
      machine.lines.filter((line) => line.startsWith('no engine')),
      [
        'no engine on PATH: pulumi 3.99.0 there is older than 3.200.0',
        'no engine on PATH: pulumi version failed: no such version',
        'no engine on PATH: pulumi is there without its pulumi-language-nodejs',
      ],
    );
  });

  it('prefers a cached engine of the installer to a built one', async () => {
    machine.engine(oldest(), '3.200.0');
    machine.engine(join(machine.cache, INSTALLED, 'bin'), '3.270.0');
    const { origin, version, folder, env } = await obtain();
    assert.deepEqual([origin, version, folder], ['cache', '3.270.0', join(machine.cache, INSTALLED)]);
    assert.equal(env['PATH'], `${join(folder, 'bin')}:${machine.bin}`);
  });

  it('runs the installer before it builds, and caches either result', async () => {
    const { origin, folder } = await obtain();
    assert.deepEqual([origin, folder], ['build', join(machine.cache, BUILT.oldest)]);
    assert.equal((await obtain()).origin, 'cache');
    assert.deepEqual(made, ['install', 'build oldest']);
    assert.deepEqual(readdirSync(machine.cache), [BUILT.oldest]);
  });

  it("does not build when Pulumi's installer succeeds", async () => {
    const install: Makers['install'] = async (folder, env) => {
      machine.engine(join(folder, 'bin'), '3.270.0');
      return engineIn([join(folder, 'bin')], 'installer', env, '3.200.0');
    };
    const { origin, pulumi } = await obtainEngine('oldest', machine, { ...makers, install });
    assert.deepEqual([origin, pulumi], ['installer', join(machine.cache, INSTALLED, 'bin', 'pulumi')]);
    assert.deepEqual(made, []);
  });

  it('builds once for two that ask together', async () => {
    const [first, second] = await Promise.all([obtain(), obtain()]);
    assert.equal(first.pulumi, second.pulumi);
    assert.deepEqual(made, ['install', 'build oldest']);
    assert.equal(machine.lines.includes('another process is getting the engine; waiting for it'), true);
  });

  it('takes one on PATH as the newest only where it is as new as the pinned one', async () => {
    machine.engine(machine.bin, '3.259.0');
    const older = await obtainEngines(['oldest', 'newest'], machine, makers);
    assert.deepEqual([older.oldest.version, older.newest.version], ['3.259.0', PULUMI_CLI.newest.version]);
    assert.deepEqual([older.oldest.origin, older.newest.origin], ['path', 'build']);
    machine.engine(machine.bin, '3.999.0');
    const newer = await obtainEngines(['oldest', 'newest'], machine, makers);
    assert.deepEqual([newer.oldest.version, newer.newest.version], ['3.999.0', '3.999.0']);
    assert.deepEqual(made, ['install', 'build newest']);
  });

  it('runs the installer once, and builds what it does not give, each release once', async () => {
    const install: Makers['install'] = async (folder, env) => {
      made.push('install');
      machine.engine(join(folder, 'bin'), '3.259.0');
      return engineIn([join(folder, 'bin')], 'installer', env, '3.200.0');
    };
    const both = () => obtainEngines(['oldest', 'newest'], machine, { ...makers, install });
    const [first, second] = await Promise.all([both(), both()]);
    // Either may be the one that waits for the other.
    const origins = [first, second].flatMap(({ oldest, newest }) => [oldest.origin, newest.origin]);
    assert.deepEqual(origins.sort(), ['build', 'cache', 'cache', 'installer']);
    assert.deepEqual(
      [second.oldest.pulumi, second.newest.pulumi],
      [first.oldest.pulumi, first.newest.pulumi],
    );
    assert.deepEqual(made, ['install', 'build newest']);
    assert.deepEqual(readdirSync(machine.cache).sort(), [INSTALLED, BUILT.newest].sort());
  });

  it('keeps nothing of a failed build, and names what to install', async () => {
    const build: Makers['build'] = async (folder) => {
      machine.engine(join(folder, 'bin'), '3.200.0', ['pulumi']);
      throw new Error('the disk is full');
    };
    await assert.rejects(obtainEngine('oldest', machine, { ...makers, build }), {
      message:
        "No Pulumi engine could be obtained: install Pulumi's CLI 3.200.0 or newer " +
        '(https://www.pulumi.com/docs/install/) or Go 1.24 or newer (https://go.dev/doc/install), then run this again ' +
        `(tried on PATH: no pulumi there; in the cache: no pulumi there (${machine.cache}); ` +
        "from Pulumi's installer: no network; built with Go: the disk is full).",
    });
    assert.deepEqual(readdirSync(machine.cache), []);
  });

  it('reports that it has no folder for an engine', async () => {
    machine.script(machine.folder, 'cache', 'a file where the folder should be');
    await assert.rejects(obtain(), /the cache folder .* cannot be made/);
    assert.equal(existsSync(machine.cache), false);
  });
});
