import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { killTree } from '../support/engine/kill-tree';
import type { StateResource, YamlProgram } from '../support/workspace';
import { type Fixture, received, setUpFixture, stateFiles, succeeds } from './fixture';
import { ref } from './yaml-programs';

const inPool = (kind: string, properties: object) => ({
  type: `cognito-user-pool:${kind}`,
  properties: { userPoolId: ref('customers.id'), ...properties },
});

const PROGRAM: YamlProgram = {
  resources: {
    customers: {
      type: 'cognito-user-pool:UserPool',
      properties: {
        mfaConfiguration: 'OPTIONAL',
        softwareTokenMfaConfiguration: { enabled: true },
        forceDestroy: true,
      },
    },
    web: inPool('UserPoolClient', { generateSecret: true }),
    admins: inPool('UserPoolGroup', { groupName: 'admins', precedence: 1 }),
    ada: inPool('UserPoolUser', { username: 'ada' }),
    'sign-in': inPool('UserPoolDomain', { domain: 'shop' }),
  },
};

const NAMES = Object.keys(PROGRAM.resources ?? {});

const DELAY = 8_000;

const QUIET = 1_500;

/** Waits until the engine has saved what went before: killed while it writes a state in a folder, it leaves half of it. */
async function saved({ project }: Fixture): Promise<void> {
  // A file may go while it is read.
  const state = async (): Promise<string | undefined> =>
    stateFiles(project).then(
      (files) => JSON.stringify([...files]),
      () => undefined,
    );
  for (let before: string | undefined; ; ) {
    const now = await state();
    if (now !== undefined && now === before) return;
    before = now;
    await sleep(QUIET);
  }
}

type Victim = 'the plugin' | 'the engine' | 'both';

/** The processes of the plugin below an engine. */
const pluginsOf = (engine: number): readonly number[] => {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? assert.fail(line))
    .map(([, pid, parent, args = '']) => ({ pid: Number(pid), parent: Number(parent), args }));
  const below = (parent: number): typeof processes =>
    processes.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return below(engine)
    .filter(({ args }) => /node\b.*cognito-user-pool/.test(args))
    .map(({ pid }) => pid);
};

const kill = (victim: Victim, engine: ChildProcess): void => {
  const { pid = assert.fail('it has no process') } = engine;
  const plugins = pluginsOf(pid);
  assert.ok(plugins.length > 0, 'no plugin runs');
  if (victim === 'both') killTree(pid);
  else for (const one of victim === 'the engine' ? [pid] : plugins) process.kill(one, 'SIGKILL');
};

/** An up of which something is killed at a time, once the engine has saved what it has. */
async function killed(fixture: Fixture, victim: Victim, isTime: () => boolean): Promise<void> {
  const { project } = fixture;
  const args = ['up', '--yes', '--skip-preview', '--non-interactive', '--color', 'never'];
  const engine = spawn('pulumi', args, { cwd: project.folder, env: project.env, stdio: 'ignore' });
  const ended = once(engine, 'close');
  try {
    while (!isTime()) {
      assert.equal(engine.exitCode, null, 'it ended before it was killed');
      await sleep(10);
    }
    await saved(fixture);
    kill(victim, engine);
    await ended;
  } finally {
    if (engine.pid !== undefined) killTree(engine.pid);
  }
}

/** The next up ends as declared, with each resource made once. */
async function isHealed({ project, emulator }: Fixture): Promise<void> {
  // What the killed process had sent is under way still.
  await sleep(DELAY);
  // A lock in a folder outlives the engine that held it.
  await project.run(['cancel', '--yes']);
  succeeds(await project.up(['--skip-preview']));
  const [pool, ...others] = emulator.pools();
  assert.deepEqual(others, []);
  assert.ok(pool !== undefined);
  assert.deepEqual(pool.mfa.SoftwareTokenMfaConfiguration, { Enabled: true });
  assert.deepEqual(
    [pool.clients, pool.groups, pool.users].map(({ size }) => size),
    [1, 1, 1],
  );
  const { deployment } = await project.exportState();
  const ids = (deployment.resources ?? [])
    .filter(({ urn }) => NAMES.includes(urn.split('::').at(-1) ?? ''))
    .map(({ urn, id }: StateResource) => [urn.split('::').at(-1), id]);
  assert.deepEqual(new Set(ids.map(([name]) => name)), new Set(NAMES));
  assert.equal(ids.length, NAMES.length);
  assert.equal(Object.fromEntries(ids)['customers'], pool.userPool.Id);
  assert.equal(Object.fromEntries(ids)['web'], [...pool.clients.keys()][0]);
  succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  received(emulator);
  succeeds(await project.destroy(['--skip-preview', '--refresh=false']));
  assert.deepEqual(emulator.pools(), []);
}

const MOMENTS: ReadonlyArray<readonly [Victim, string, 'before' | 'after']> = [
  ['both', 'CreateUserPool', 'before'],
  ['both', 'CreateUserPool', 'after'],
  ['the engine', 'CreateUserPool', 'after'],
  ['the plugin', 'CreateUserPool', 'after'],
  ['both', 'SetUserPoolMfaConfig', 'before'],
  ['the engine', 'SetUserPoolMfaConfig', 'after'],
  ['both', 'CreateUserPoolClient', 'after'],
  ['the plugin', 'CreateUserPoolClient', 'before'],
  ['both', 'CreateGroup', 'after'],
  ['both', 'AdminCreateUser', 'after'],
  ['both', 'CreateUserPoolDomain', 'after'],
];

describe('An up of which something is killed', () => {
  for (const [victim, operation, moment] of MOMENTS) {
    describe(`(${victim}), ${moment} ${operation} had its effect,`, () => {
      const fixture = setUpFixture({ name: 'killed', program: PROGRAM });

      it('is healed by the next up, and nothing is made twice', async () => {
        const { emulator } = fixture();
        emulator.fault({
          operation,
          kind: 'delay',
          delayMs: DELAY,
          isAnswerDelayed: moment === 'after',
        });
        await killed(fixture(), victim, () => emulator.count(operation) > 0);
        await isHealed(fixture());
      });
    });
  }
});
