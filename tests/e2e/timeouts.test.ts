import { strict as assert } from 'node:assert';
import { fails, operations, setUpFixture, succeeds } from './fixture';

const program = (create: string) => ({
  resources: {
    customers: {
      type: 'cognito-user-pool:UserPool',
      properties: { mfaConfiguration: 'OPTIONAL', softwareTokenMfaConfiguration: { enabled: true } },
      options: { customTimeouts: { create } },
    },
  },
});

describe('A create whose custom timeout is over', () => {
  const fixture = setUpFixture({ name: 'timeouts', program: program('1s') });

  it('sends nothing more, and has what it created in the state', async () => {
    const { project, emulator } = fixture();
    emulator.fault({ operation: 'CreateUserPool', kind: 'delay', delayMs: 1_500 });
    const output = fails(await project.up(['--skip-preview']));
    assert.match(
      output,
      /The 1 second of customTimeouts\.create are over, so nothing more was sent to AWS\./,
    );
    const changes = operations(emulator).filter((operation) => !/^(?:Describe|Get)/.test(operation));
    assert.deepEqual(changes, ['CreateUserPool']);
    const { deployment } = await project.exportState();
    const ids = (deployment.resources ?? []).map(({ id }) => id);
    assert.ok(ids.includes(emulator.pools()[0]?.userPool.Id));
  });

  it('is completed by the next up, without another pool', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(
      emulator.pools().map(({ mfa }) => mfa.SoftwareTokenMfaConfiguration),
      [{ Enabled: true }],
    );
    assert.equal(operations(emulator).includes('CreateUserPool'), false);
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });
});
