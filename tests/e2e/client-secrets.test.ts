import { strict as assert } from 'node:assert';
import { sendRaw } from '../support/emulator/send-raw';
import {
  assertSaysOnce,
  fails,
  onlyStep,
  operations,
  received,
  setUpFixture,
  stateOf,
  succeeds,
} from './fixture';

const OWN = 'OwnSecretOwnSecretOwnSecret0';
const OTHER = 'OtherSecretOtherSecretOther1';

const program = (client: object, more = ''): string => `
import * as pulumi from '@pulumi/pulumi';
import { UserPool, UserPoolClient, UserPoolClientSecret } from 'pulumi-cognito-user-pool';
const pool = new UserPool('pool', {});
const backend = new UserPoolClient('backend', { userPoolId: pool.id, ...${JSON.stringify(client)} });
const ids = { userPoolId: pool.id, clientId: backend.id };
${more}
export const poolId = pool.id;
export const clientId = backend.id;
`;
const secret = (name: string, given: object = {}): string =>
  `export const ${name} = new UserPoolClientSecret('${name}', { ...ids, ...${JSON.stringify(given)} }).clientSecret;\n`;

const isChange = (operation: string): boolean => !/^(?:Describe|Get|List)/.test(operation);

describe('the rotation of the secret of an app client', () => {
  const generated = { generateSecret: true };
  const fixture = setUpFixture({ name: 'client-secrets', program: program(generated) });
  let [poolId, clientId] = ['', ''];

  const live = () => fixture().emulator.pool(poolId).clientSecrets.get(clientId) ?? [];
  const values = () => live().map(({ value }) => value);
  const changes = (): readonly string[] => operations(fixture().emulator).filter(isChange);
  const isSettled = async (): Promise<void> => {
    const { project } = fixture();
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(changes(), []);
  };
  const isHidden = async (output: string): Promise<void> => {
    const state = JSON.stringify(await fixture().project.exportState());
    for (const value of values()) {
      assert.ok(!output.includes(value), 'a secret is printed');
      assert.ok(!state.includes(value), 'a secret is in the state in plain');
    }
  };

  it('begins with the secret that the client was created with', async () => {
    const { project } = fixture();
    succeeds(await project.up(['--skip-preview']));
    const outputs = await project.outputs();
    poolId = String(outputs['poolId']);
    clientId = String(outputs['clientId']);
    assert.equal(live().length, 1);
    received(fixture().emulator);
  });

  it('adds a second secret, whose value is a secret output', async () => {
    const { project } = fixture();
    await project.writeProgram(program(generated, secret('autumn')));
    const output = succeeds(await project.up());
    assert.deepEqual(changes(), ['AddUserPoolClientSecret']);
    assert.equal((await project.outputs())['autumn'], values()[1]);
    await isHidden(output);
    await isSettled();
  });

  it('fails the preview of a third one, with the two that there are', async () => {
    const { project } = fixture();
    await project.writeProgram(program(generated, secret('autumn') + secret('winter')));
    const output = fails(await project.preview());
    assert.match(output, /clientId: The app client has two secrets already, and AWS allows no third/);
    for (const { ClientSecretId } of live()) assert.ok(output.includes(ClientSecretId), output);
    assert.deepEqual(changes(), []);
  });

  it('adopts the first one by its id, and deletes it when it leaves the program', async () => {
    const { project } = fixture();
    const adoptId = live()[0]?.ClientSecretId;
    await project.writeProgram(program(generated, secret('autumn') + secret('first', { adoptId })));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(changes(), []);
    await project.writeProgram(program(generated, secret('autumn')));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(changes(), ['DeleteUserPoolClientSecret']);
    assert.deepEqual(values(), [(await project.outputs())['autumn']]);
    await isSettled();
  });

  it('replaces a secret in one update: the new one is created before the old one is deleted', async () => {
    const { project } = fixture();
    await project.writeProgram(program(generated, secret('autumn', { clientSecret: OWN })));
    const { op } = await onlyStep(project);
    assert.match(op, /replace/);
    const output = succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(changes(), ['AddUserPoolClientSecret', 'DeleteUserPoolClientSecret']);
    assert.deepEqual(values(), [OWN]);
    await isHidden(output);
    await isSettled();
  });

  it('leaves the last secret with its client, and says so', async () => {
    const { project } = fixture();
    await project.writeProgram(program(generated));
    const output = succeeds(await project.up(['--skip-preview']));
    assertSaysOnce(output, 'is the only one of the app client');
    assert.deepEqual(changes(), ['DeleteUserPoolClientSecret']);
    assert.deepEqual(values(), [OWN]);
    await isSettled();
  });

  it('rotates in place where the client itself declares another secret, as the preview says', async () => {
    const { project } = fixture();
    await project.writeProgram(program({ clientSecret: OTHER }));
    assert.match(succeeds(await project.preview()), /This rotates the secret of the app client/);
    const { op } = await onlyStep(project);
    assert.equal(op, 'update');
    const output = succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(changes(), ['AddUserPoolClientSecret', 'DeleteUserPoolClientSecret']);
    assert.equal((await project.outputs())['clientId'], clientId);
    assert.deepEqual(values(), [OTHER]);
    await isHidden(output);
    await isSettled();
  });

  it('goes on after an interruption: the new secret is in the state, and the old one is deleted next', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program({ clientSecret: OWN }));
    const type = 'InvalidParameterException';
    emulator.fault({ operation: 'DeleteUserPoolClientSecret', kind: 'error', type, message: 'not now' });
    const output = fails(await project.up(['--skip-preview']));
    assert.match(output, /has its new secret, and the old one, \S+, is still valid/);
    assert.deepEqual(values(), [OTHER, OWN]);
    await isHidden(output);
    received(emulator);
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(changes(), ['DeleteUserPoolClientSecret']);
    assert.deepEqual(values(), [OWN]);
    await isSettled();
  });

  it('finds a secret gone that somebody deleted, and creates another', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program({ clientSecret: OWN }, secret('winter')));
    succeeds(await project.up(['--skip-preview']));
    const ids = { UserPoolId: poolId, ClientId: clientId };
    await sendRaw(emulator, 'DeleteUserPoolClientSecret', {
      ...ids,
      ClientSecretId: live()[1]?.ClientSecretId,
    });
    received(emulator);
    succeeds(await project.refresh(['--skip-preview']));
    assert.equal('winter' in (await stateOf(project)), false);
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(changes(), ['AddUserPoolClientSecret']);
  });

  it('is destroyed with the pool', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools(), []);
  });
});
