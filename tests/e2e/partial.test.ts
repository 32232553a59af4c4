import { strict as assert } from 'node:assert';
import {
  changing,
  deleting,
  fails,
  kindsOf,
  looking,
  onlyStep,
  operations,
  pools,
  received,
  setUpFixture,
  stateOf,
  succeeds,
} from './fixture';

const guarded = { mfaConfiguration: 'OPTIONAL', softwareTokenMfaConfiguration: { enabled: true } };
const demanding = { ...guarded, mfaConfiguration: 'ON', userPoolTags: { stage: 'production' } };

const refused = {
  operation: 'SetUserPoolMfaConfig',
  kind: 'error',
  type: 'AccessDeniedException',
  message: 'Not for you',
} as const;

describe('a pool whose second call fails', () => {
  const fixture = setUpFixture({ name: 'partial', program: pools({ customers: guarded }) });
  let id = '';

  it('is in the state when the create fails, and the message names the remaining requests', async () => {
    const { project, emulator } = fixture();
    emulator.fault(refused);
    const output = fails(await project.up(['--skip-preview']));
    // What became of the refused request is looked at, since the state says what is live.
    assert.deepEqual(operations(emulator), ['CreateUserPool', 'SetUserPoolMfaConfig', ...looking]);
    const { customers } = await stateOf(project);
    id = customers?.id ?? '';
    assert.equal(emulator.pools()[0]?.userPool.Id, id);
    assert.match(output, /\(AccessDeniedException, request [0-9a-f-]+\)/);
    assert.ok(
      output
        .replace(/, request [0-9a-f-]+/g, '')
        .includes(
          `The pool ${id} was created, but its MFA was not set up. Cognito refused SetUserPoolMfaConfig (AccessDeniedException): Not for you. The credentials in use need the permission cognito-idp:SetUserPoolMfaConfig, or the permission that AWS’s message names. The state has the pool as it is now; the next \`pulumi up\` completes the deployment.`,
        ),
      output,
    );
    assert.equal(customers?.outputs?.['mfaConfiguration'], 'OFF');
    assert.equal(customers?.initErrors?.length, 1);
  });

  it('is finished by the next up, without another CreateUserPool', async () => {
    const { project, emulator } = fixture();
    assert.equal((await onlyStep(project)).op, 'update');
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(operations(emulator), changing('SetUserPoolMfaConfig'));
    assert.deepEqual(emulator.pool(id).mfa.SoftwareTokenMfaConfiguration, { Enabled: true });
    assert.equal((await stateOf(project))['customers']?.initErrors, undefined);
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(received(emulator), []);
  });

  it('is kept as it is when it was to be changed, and the next up does the rest', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(pools({ customers: demanding }));
    emulator.fault(refused);
    const output = fails(await project.up(['--skip-preview']));
    assert.deepEqual(operations(emulator), changing('UpdateUserPool', 'SetUserPoolMfaConfig'));
    assert.match(
      output,
      /Cognito refused SetUserPoolMfaConfig.+the next `pulumi up` completes the deployment/,
    );
    const { customers } = await stateOf(project);
    assert.equal(customers?.id, id);
    assert.equal(customers?.outputs?.['mfaConfiguration'], 'OPTIONAL');
    const step = await onlyStep(project);
    assert.equal(step.op, 'update');
    assert.equal(kindsOf(step)['mfaConfiguration'], 'update');
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(operations(emulator), changing('SetUserPoolMfaConfig'));
    assert.equal(emulator.pool(id).userPool.MfaConfiguration, 'ON');
    assert.deepEqual(emulator.pool(id).userPool.UserPoolTags, { stage: 'production' });
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });

  it('is destroyed when it is partly created', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(pools({ customers: demanding, other: guarded }));
    emulator.fault(refused);
    fails(await project.up(['--skip-preview']));
    received(emulator);
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(operations(emulator).toSorted(), [...deleting, ...deleting].sort());
    assert.deepEqual(emulator.pools(), []);
  });
});
