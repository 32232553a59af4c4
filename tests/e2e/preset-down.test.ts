import { strict as assert } from 'node:assert';
import { fails, operations, setUpFixture, succeeds } from './fixture';

const program = (pool: object): string => `
import { MachineToMachinePool } from 'pulumi-cognito-user-pool';
new MachineToMachinePool('machines', {
  apiIdentifier: 'api',
  scopes: { read: 'Read' },
  domainPrefix: 'machines',
  pool: ${JSON.stringify(pool)},
});
`;

describe('A preset that is taken down', () => {
  const fixture = setUpFixture({ name: 'preset-down', program: program({}) });

  const urnOf = async (kind: string): Promise<string> => {
    const { deployment } = await fixture().project.exportState();
    const found = (deployment.resources ?? []).find(({ type }) => type.endsWith(`:${kind}`));
    return found?.urn ?? assert.fail(kind);
  };

  it('is not deleted where only Pulumi’s protection is removed, as Pulumi’s hint suggests', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    assert.match(fails(await project.destroy(['--skip-preview'])), /protect/);
    for (const kind of ['UserPoolClient', 'UserPoolDomain', 'ResourceServer'])
      succeeds(await project.run(['state', 'unprotect', await urnOf(kind), '--yes']));
    operations(emulator);
    for (const [kind, noun] of [
      ['UserPoolClient', 'app client'],
      ['UserPoolDomain', 'domain'],
    ] as const) {
      const output = fails(await project.destroy(['--skip-preview', '--target', await urnOf(kind)]));
      assert.match(output, new RegExp(`The ${noun} \\S+ is not deleted: its pool \\S+ is protected`));
    }
    assert.ok(!operations(emulator).some((operation) => operation.startsWith('Delete')));
  });

  it('is deleted in three steps', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program({ forceDestroy: true }));
    succeeds(await project.up(['--skip-preview']));
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools(), []);
  });
});
