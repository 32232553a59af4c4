import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { run } from '../support/engine/child';
import { buildEnvironment, buildInto, Workshop } from '../support/engine/go-build';
import { withLock } from '../support/engine/lock';
import { recentEnough } from '../support/engine/parts';
import { generatorOf, LANGUAGE_NODEJS, LANGUAGE_YAML, PULUMI_CLI } from '../support/engine/pins';
import { fillThenRename, sweep } from '../support/engine/provisional';
import type { Release } from '../support/engine/types';
import { FakeMachine } from './engine-fakes';

const GO = `
if [ "$1" = version ]; then echo go version go1.99; exit; fi
echo "$PWD $*" >> "$HOME/calls"
echo "go: downloading example.com/a v1.0.0" >&2
while [ "$1" != -o ]; do shift; done
printf '#!/bin/sh\\necho v3.274.1\\n' > "$2"
/bin/chmod +x "$2"`;

describe('building an engine with Go', () => {
  let machine: FakeMachine;
  let workshop: Workshop;

  beforeEach(() => {
    machine = new FakeMachine();
    mkdirSync(join(machine.folder, 'home'));
    mkdirSync(join(machine.folder, 'scratch', 'hosts'), { recursive: true });
    for (const release of ['oldest', 'newest']) mkdirSync(join(machine.folder, release));
    workshop = new Workshop(join(machine.folder, 'scratch'), machine.env, machine.log);
  });

  afterEach(() => machine.dispose());

  const build = (release: Release) => buildInto(join(machine.folder, release), release, workshop);

  it('builds the pinned CLI of each release with its generator of SDKs, the hosts once for both, and adds the launcher', async () => {
    machine.script(machine.bin, 'go', GO);
    const answers = await Promise.all([build('oldest'), build('newest')]);
    for (const answer of answers) assert.equal('engine' in answer && answer.engine.version, '3.274.1');
    const calls = readFileSync(join(machine.env.HOME, 'calls'), 'utf8').trim().split('\n');
    assert.deepEqual(
      calls.map((call) => [call.split(' ')[0], call.split(' ').at(-1)]).sort(),
      [
        PULUMI_CLI.oldest,
        PULUMI_CLI.newest,
        generatorOf(PULUMI_CLI.oldest),
        generatorOf(PULUMI_CLI.newest),
        LANGUAGE_NODEJS,
        LANGUAGE_YAML,
      ]
        .map(({ folder, tool }) => [folder, tool])
        .sort(),
    );
    const [cli] = calls.filter((call) => call.startsWith(`${PULUMI_CLI.oldest.folder} `));
    assert.match(cli ?? '', / build -v -mod=readonly -trimpath .*version\.Version=v3\.200\.0 /);
    for (const release of ['oldest', 'newest']) {
      const bin = join(machine.folder, release, 'bin');
      assert.match(readFileSync(join(bin, 'pulumi-resource-pulumi-nodejs'), 'utf8'), /^#!/);
    }
  });

  it('declines without Go, and quotes Go when it fails', async () => {
    assert.deepEqual(await build('oldest'), { declined: 'go: spawn go ENOENT' });
    machine.script(machine.bin, 'go', '[ "$1" = version ] && exit; echo go.mod requires go 1.24 >&2; exit 1');
    assert.deepEqual(await build('oldest'), { declined: 'go build of pulumi: go.mod requires go 1.24' });
  });

  it('keeps the caches a user has chosen, and drops what would change the build', () => {
    const scratch = join(machine.folder, 'scratch');
    const chosen = {
      ...machine.env,
      GOCACHE: join(machine.folder, 'mine'),
      GOFLAGS: '-mod=vendor',
      GOARCH: 'wasm',
    };
    const env = buildEnvironment(scratch, chosen);
    assert.deepEqual([env['GOCACHE'], env['GOPATH']], [chosen.GOCACHE, join(scratch, 'gopath')]);
    assert.deepEqual([env['GOFLAGS'], env['GOARCH'], env['GOWORK']], ['-modcacherw', undefined, 'off']);
  });

  it('pins what it builds', () => {
    const { oldest, newest } = PULUMI_CLI;
    assert.deepEqual(
      [oldest.version, oldest.go, newest.version, newest.go],
      ['3.200.0', '1.24', '3.274.1', '1.26'],
    );
    assert.deepEqual([LANGUAGE_NODEJS.version, LANGUAGE_YAML.version], ['3.68.0', '1.25.0']);
  });

  it('orders versions by number', () => {
    const versions = ['3.99.0', '3.199.9', '3.200.0', '3.200.0-dev.1', '3.1000.0', '4.0.0'];
    assert.deepEqual(
      versions.filter((version) => recentEnough(version, '3.200.0')),
      versions.slice(2),
    );
  });
});

describe('a folder that appears only whole', () => {
  let machine: FakeMachine;

  beforeEach(() => {
    machine = new FakeMachine();
  });

  afterEach(() => machine.dispose());

  it('replaces what was there, and sweeps what a killed process left', async () => {
    const target = join(machine.folder, 'target');
    mkdirSync(join(machine.folder, 'unfinished-abc', 'deep'), { recursive: true });
    mkdirSync(target);
    const fill = async (folder: string) => {
      writeFileSync(join(folder, 'whole'), '');
      return true;
    };
    sweep(machine.folder);
    await fillThenRename(target, fill, (done) => done);
    assert.equal(existsSync(join(target, 'whole')), true);
    assert.equal(existsSync(join(machine.folder, 'unfinished-abc')), false);
  });

  it('is cleaned away when a signal ends the process', async () => {
    const script = `
      const { fillThenRename } = require(${JSON.stringify(join(__dirname, '../support/engine/provisional'))});
      const fill = () => new Promise(() => setTimeout(() => process.kill(process.pid, 'SIGTERM'), 50));
      void fillThenRename(${JSON.stringify(join(machine.folder, 'target'))}, fill, () => true);
      setTimeout(() => undefined, 10_000);`;
    const done = await run(process.execPath, ['--require', 'tsx/cjs', '-e', script], { cwd: __dirname });
    assert.equal(done.code, 143, done.output);
    assert.equal(existsSync(join(machine.folder, 'target')), false);
    assert.deepEqual(
      (await run('ls', [machine.folder])).stdout.split('\n').filter((name) => name.startsWith('unfinished')),
      [],
    );
  });
});

describe('the lock of the cache', () => {
  let machine: FakeMachine;
  let lock: string;

  beforeEach(() => {
    machine = new FakeMachine();
    lock = join(machine.folder, 'lock');
  });

  afterEach(() => machine.dispose());

  const owned = (pid: number): void => {
    mkdirSync(lock);
    writeFileSync(join(lock, 'owner.json'), JSON.stringify({ pid, host: hostname() }));
  };

  it('lets one at a time in', async () => {
    let inside = 0;
    const work = async (): Promise<number> => {
      inside += 1;
      const seen = inside;
      await new Promise((resolve) => setTimeout(resolve, 20));
      inside -= 1;
      return seen;
    };
    assert.deepEqual(await Promise.all([1, 2, 3].map(() => withLock(lock, machine.log, work))), [1, 1, 1]);
    assert.equal(existsSync(lock), false);
  });

  it('is released when its process has ended', async () => {
    const deleted = await run('sh', ['-c', 'echo $$']);
    owned(Number(deleted.stdout));
    assert.equal(await withLock(lock, machine.log, async () => 'in'), 'in');
  });

  it('is broken after a minute without a sign of life, and not before', async () => {
    owned(process.pid);
    const release = setTimeout(() => utimesSync(lock, 0, 0), 100);
    assert.equal(await withLock(lock, machine.log, async () => 'in'), 'in');
    clearTimeout(release);
    assert.deepEqual(machine.lines, ['another process is getting the engine; waiting for it']);
  });
});

describe('running a command', () => {
  it('ends it, and what it started, at the time limit', async () => {
    const done = await run('sh', ['-c', 'sleep 30 & sleep 30'], { timeoutMs: 200 });
    assert.deepEqual([done.code, done.stderr], [124, 'no end after 0 s\n']);
  });

  it('passes the input and returns both streams', async () => {
    const done = await run('sh', ['-c', 'cat; echo oops >&2; exit 3'], { input: 'hello\n' });
    assert.deepEqual([done.code, done.stdout, done.stderr], [3, 'hello\n', 'oops\n']);
  });
});
