import { strict as assert } from 'node:assert';
import type { LivePool } from '../support/emulator';
import { cognito } from './cognito';
import { kindsOf, onlyStep, operations, pools, received, setUpFixture, stateOf, succeeds } from './fixture';

const customers = {
  autoVerifiedAttributes: ['email'],
  mfaConfiguration: 'OPTIONAL',
  softwareTokenMfaConfiguration: { enabled: true },
  policies: { passwordPolicy: { minimumLength: 12 } },
  schema: [{ name: 'team', attributeDataType: 'String', mutable: true }],
  userPoolTags: { stage: 'test', team: 'identity' },
};

describe('a pool that someone else changes', () => {
  const fixture = setUpFixture({ name: 'drift', program: pools({ customers, staff: {} }) });
  let live: LivePool;

  before(async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    live = emulator.pool((await stateOf(project))['customers']?.id ?? '');
    received(emulator);
  });

  it('shows nothing of what the program does not declare', async () => {
    const { project, emulator } = fixture();
    live.userPool.DeletionProtection = 'ACTIVE';
    live.userPool.SmsAuthenticationMessage = 'Your code: {####}';
    live.userPool.EstimatedNumberOfUsers = 12;
    await cognito(emulator).addCustomAttributes({
      UserPoolId: live.userPool.Id,
      CustomAttributes: [{ Name: 'theirs', AttributeDataType: 'String' }],
    });
    received(emulator);
    const output = succeeds(
      await project.run(['refresh', '--preview-only', '--diff', '--expect-no-changes']),
    );
    assert.match(output, /3 unchanged/);
    assert.deepEqual(marked(output), []);
  });

  it('shows exactly the declared properties that differ', async () => {
    const { project } = fixture();
    live.userPool.Policies = {
      ...live.userPool.Policies,
      PasswordPolicy: { ...live.userPool.Policies?.PasswordPolicy, MinimumLength: 8, RequireSymbols: true },
    };
    live.userPool.UserPoolTags = { stage: 'production', theirs: 'too' };
    live.mfa.SoftwareTokenMfaConfiguration = { Enabled: false };
    const output = succeeds(await project.run(['refresh', '--preview-only', '--diff']));
    assert.deepEqual(marked(output), [
      '~ policies: {',
      '~ passwordPolicy: {',
      '~ minimumLength: 12 => 8',
      '~ softwareTokenMfaConfiguration: {',
      '~ enabled: true => false',
      '~ userPoolTags: {',
      '~ stage: "test" => "production"',
      '- team: "identity"',
    ]);
  });

  it('is refreshed with two calls a pool', async () => {
    const { project, emulator } = fixture();
    received(emulator);
    assert.match(succeeds(await project.refresh(['--skip-preview'])), /~ 1 updated\n\s+2 unchanged/);
    for (const { userPool } of emulator.pools()) {
      const about = emulator.requests.filter(({ input }) => input['UserPoolId'] === userPool.Id);
      assert.deepEqual(
        about.map(({ operation }) => operation),
        ['DescribeUserPool', 'GetUserPoolMfaConfig'],
      );
    }
    assert.equal(received(emulator).length, 4);
  });

  it('is previewed as a change after that, and changed back; undeclared settings are kept', async () => {
    const { project, emulator } = fixture();
    const step = await onlyStep(project);
    assert.equal(step.op, 'update');
    assert.deepEqual(kindsOf(step), {
      'policies.passwordPolicy.minimumLength': 'update',
      'softwareTokenMfaConfiguration.enabled': 'update',
      'userPoolTags.stage': 'update',
      'userPoolTags.team': 'add',
    });
    succeeds(await project.up(['--skip-preview']));
    const { Policies, UserPoolTags, DeletionProtection, SmsAuthenticationMessage } = live.userPool;
    assert.equal(Policies?.PasswordPolicy?.MinimumLength, 12);
    assert.deepEqual(UserPoolTags, { ...customers.userPoolTags, theirs: 'too' });
    assert.deepEqual(live.mfa.SoftwareTokenMfaConfiguration, { Enabled: true });
    assert.equal(DeletionProtection, 'ACTIVE');
    assert.equal(SmsAuthenticationMessage, 'Your code: {####}');
    received(emulator);
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(received(emulator), []);
  });

  it('is reported as deleted, and is created again', async () => {
    const { project, emulator } = fixture();
    live.userPool.DeletionProtection = 'INACTIVE';
    await cognito(emulator).deleteUserPool({ UserPoolId: live.userPool.Id });
    assert.match(succeeds(await project.refresh(['--skip-preview'])), /- 1 deleted\n/);
    received(emulator);
    assert.match(succeeds(await project.up(['--skip-preview'])), /\+ 1 created/);
    assert.deepEqual(operations(emulator), ['CreateUserPool', 'SetUserPoolMfaConfig']);
  });
});

/** The lines of a rendered difference that are marked as one, without those that name the resource. */
const marked = (output: string): readonly string[] =>
  output
    .split('\n')
    .map((line) => line.trim().replace(/\s+:/, ':'))
    .filter((line) => /^[~+-] \S+: /.test(line) && !line.includes('UserPool:'));
