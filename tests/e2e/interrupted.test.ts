import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Emulator } from '../support/emulator';
import { killTree } from '../support/engine/kill-tree';
import type { Project } from '../support/workspace';
import { operations, received, setUpFixture, stateOf, succeeds } from './fixture';

const guarded = { mfaConfiguration: 'OPTIONAL', softwareTokenMfaConfiguration: { enabled: true } };

/** Two pools, the second of which waits for the first. */
const program = (more: object = {}): string => `
import { UserPool } from 'pulumi-cognito-user-pool';
const first = new UserPool('first', ${JSON.stringify({ ...guarded, ...more })});
new UserPool('second', {}, { dependsOn: [first] });
`;

const SLOWLY = 2_500;

describe('a Ctrl-C in the middle of an up', () => {
  for (const [operation, next] of [
    ['CreateUserPool', 'up'],
    ['CreateUserPool', 'refresh'],
    ['SetUserPoolMfaConfig', 'up'],
  ] as const) {
    describe(`while ${operation} is under way, and a ${next} after it`, () => {
      const fixture = setUpFixture({ name: 'interrupted', program: program() });

      it('leaves a state that heals, and each pool is made once', async () => {
        const { project, emulator } = fixture();
        emulator.fault({ operation, kind: 'delay', delayMs: SLOWLY });
        const { code, output } = await interrupted(project, emulator, operation);
        assert.notEqual(code, 0, output);
        assert.equal(emulator.pools().length, 1, output);
        received(emulator);
        if (next === 'refresh') {
          succeeds(await project.refresh(['--skip-preview']));
          assert.equal(emulator.count('CreateUserPool'), 0);
        }
        succeeds(await project.up(['--skip-preview']));
        assert.deepEqual(
          emulator.pools().map(({ userPool }) => userPool.Name),
          ['first', 'second'],
        );
        const { first, second } = await stateOf(project);
        assert.deepEqual(
          emulator.pools().map(({ userPool }) => userPool.Id),
          [first?.id, second?.id],
        );
        assert.deepEqual(emulator.pool(first?.id ?? '').mfa.SoftwareTokenMfaConfiguration, { Enabled: true });
        received(emulator);
        succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
        assert.deepEqual(received(emulator), []);
      });
    });
  }

  describe('that changes a pool', () => {
    const fixture = setUpFixture({ name: 'interrupted', program: program() });

    it('leaves a state that the next up heals', async () => {
      const { project, emulator } = fixture();
      succeeds(await project.up(['--skip-preview']));
      const { first } = await stateOf(project);
      const live = emulator.pool(first?.id ?? '');
      await project.writeProgram(program({ mfaConfiguration: 'ON', userPoolTags: { stage: 'test' } }));
      received(emulator);
      emulator.fault({ operation: 'UpdateUserPool', kind: 'delay', delayMs: SLOWLY });
      const { code, output } = await interrupted(project, emulator, 'UpdateUserPool');
      assert.notEqual(code, 0, output);
      succeeds(await project.up(['--skip-preview']));
      assert.equal(live.userPool.MfaConfiguration, 'ON');
      assert.deepEqual(live.userPool.UserPoolTags, { stage: 'test' });
      assert.equal(operations(emulator).includes('CreateUserPool'), false);
      succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
      assert.equal(emulator.pools().length, 2);
    });
  });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** An up that gets one Ctrl-C as soon as the operation has begun. */
async function interrupted(project: Project, emulator: Emulator, operation: string): Promise<Ended> {
  // A group of its own, as for a shell; the signal is for the engine alone, which tells the others.
  const pulumi = spawn('pulumi', ['up', '--yes', '--skip-preview', '--non-interactive', '--color', 'never'], {
    cwd: project.folder,
    env: project.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = endOf(pulumi);
  try {
    while (emulator.count(operation) === 0) {
      assert.equal(pulumi.exitCode, null, `it ended before ${operation}`);
      await sleep(20);
    }
    assert.ok(pulumi.kill('SIGINT'));
    return await ended;
  } finally {
    if (pulumi.exitCode === null && pulumi.pid !== undefined) killTree(pulumi.pid);
  }
}

async function endOf(child: ChildProcess): Promise<Ended> {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const [code] = await once(child, 'close');
  return { code, output };
}
