import { strict as assert } from 'node:assert';
import type { LivePool } from '../support/emulator';
import { cognito } from './cognito';
import {
  assertSaysOnce,
  changing,
  looking,
  operations,
  pools,
  received,
  setUpFixture,
  stateOf,
  succeeds,
} from './fixture';

const trigger = 'arn:aws:lambda:eu-west-1:123456789012:function:theirs';

const customers = {
  autoVerifiedAttributes: ['email'],
  policies: { passwordPolicy: { minimumLength: 12 } },
  userPoolTags: { stage: 'test' },
};

const edited = { ...customers, policies: { passwordPolicy: { minimumLength: 14 } } };
const tagged = { ...edited, userPoolTags: { stage: 'production' } };

const UNDECLARED = [
  'adminCreateUserConfig.allowAdminCreateUserOnly',
  'deletionProtection',
  'lambdaConfig.preSignUp',
  'mfaConfiguration',
  'policies.passwordPolicy.requireSymbols',
  'smsConfiguration',
  'smsConfiguration.externalId',
  'smsConfiguration.snsCallerArn',
  'softwareTokenMfaConfiguration.enabled',
  'userPoolTags.theirs',
];

/** A whole setting is named without its parts. */
const WARNING = UNDECLARED.filter((path) => !path.startsWith('smsConfiguration.'));

describe('a pool that someone else has a hand in', () => {
  const fixture = setUpFixture({ name: 'lossless', program: pools({ customers }) });
  let live: LivePool;

  before(async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    live = emulator.pool((await stateOf(project))['customers']?.id ?? '');
    const { userPool } = live;
    userPool.DeletionProtection = 'ACTIVE';
    userPool.AdminCreateUserConfig = { ...userPool.AdminCreateUserConfig, AllowAdminCreateUserOnly: true };
    userPool.LambdaConfig = { PreSignUp: trigger };
    userPool.Policies = {
      ...userPool.Policies,
      PasswordPolicy: { ...userPool.Policies?.PasswordPolicy, RequireSymbols: true },
    };
    userPool.UserPoolTags = { ...userPool.UserPoolTags, theirs: 'too' };
    userPool.SmsConfiguration = {
      SnsCallerArn: 'arn:aws:iam::123456789012:role/sms',
      ExternalId: 'outside',
    };
    await cognito(emulator).setUserPoolMfaConfig({
      UserPoolId: userPool.Id,
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    received(emulator);
  });

  const sentence = () =>
    `The pool customers (${live.userPool.Id}) has settings that the program does not declare; they are kept: ${WARNING.join(', ')}.`;

  it('keeps through an up what they set and the program does not declare, also unseen', async () => {
    const { project, emulator } = fixture();
    const { LastModifiedDate: _, ...before } = structuredClone(live.userPool);
    const mfa = structuredClone(live.mfa);
    await project.writeProgram(pools({ customers: edited }));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(operations(emulator), changing('UpdateUserPool'));
    const { LastModifiedDate: __, ...after } = live.userPool;
    assert.deepEqual(after, {
      ...before,
      Policies: {
        ...before.Policies,
        PasswordPolicy: { ...before.Policies?.PasswordPolicy, MinimumLength: 14 },
      },
    });
    assert.deepEqual(live.mfa, mfa);
    assert.deepEqual((await stateOf(project))['customers']?.outputs?.['unmanaged'], UNDECLARED);
  });

  it('has a preview that lists the undeclared settings once, and only when an up will update the pool', async () => {
    const { project, emulator } = fixture();
    assert.ok(!succeeds(await project.preview(['--expect-no-changes'])).includes('does not declare'));
    await project.writeProgram(pools({ customers: tagged }));
    assertSaysOnce(succeeds(await project.preview()), sentence());
    // Rules lean on settings that are not declared, so the preview looks at the live pool.
    assert.deepEqual(operations(emulator), looking);
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(live.userPool.UserPoolTags, { stage: 'production', theirs: 'too' });
    assert.deepEqual(live.userPool.LambdaConfig, { PreSignUp: trigger });
  });

  it('keeps unrecognized members, after a refresh that reads them', async () => {
    const { project, emulator } = fixture();
    emulator.options.allowUnknownMembers = ['FutureSetting'];
    live.userPool['FutureSetting'] = { Level: 'high' };
    succeeds(await project.refresh(['--skip-preview']));
    await project.writeProgram(pools({ customers: { ...tagged, userPoolTags: { stage: 'test' } } }));
    const known = sentence().replace(/\.$/, '');
    assertSaysOnce(succeeds(await project.preview()), `${known}, FutureSetting.`);
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(live.userPool['FutureSetting'], { Level: 'high' });
    assert.deepEqual(live.userPool.UserPoolTags, { stage: 'test', theirs: 'too' });
    received(emulator);
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(received(emulator), []);
  });
});
