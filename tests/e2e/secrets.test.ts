import { strict as assert } from 'node:assert';
import { received, setUpFixture, stateFiles, stateOf, succeeds } from './fixture';

const secrets = (mark: string) =>
  ({
    whole: `${mark}-subject`,
    nested: `${mark}-external-id`,
    listed: `${mark}-scope`,
    mapped: `${mark}-owner`,
    object: `${mark} message {####}`,
  }) as const;

const program = (mark: string, length: number): string => {
  const { whole, nested, listed, mapped, object } = secrets(mark);
  return `
import * as pulumi from '@pulumi/pulumi';
import { UserPool } from 'pulumi-cognito-user-pool';
new UserPool('customers', {
  emailVerificationSubject: pulumi.secret('${whole}'),
  smsConfiguration: {
    snsCallerArn: 'arn:aws:iam::123456789012:role/sms',
    externalId: pulumi.secret('${nested}'),
  },
  dcrConfiguration: { allowedScopes: ['openid', pulumi.secret('${listed}')] },
  userPoolTags: { stage: 'test', owner: pulumi.secret('${mapped}') },
  adminCreateUserConfig: { inviteMessageTemplate: pulumi.secret({ emailMessage: '${object}' }) },
  policies: { passwordPolicy: { minimumLength: ${length} } },
});
`;
};

const PLANTED = ['hunter2', 'correct-horse', 'drifted-away'];

describe('a secret that a pool is given', () => {
  const fixture = setUpFixture({ name: 'secrets', program: program('hunter2', 12) });

  const assertHidden = async (output: string): Promise<void> => {
    for (const planted of PLANTED) assert.ok(!output.includes(planted), `${planted} is printed\n${output}`);
    for (const [file, text] of await stateFiles(fixture().project)) {
      for (const planted of PLANTED) {
        const index = text.indexOf(planted);
        assert.equal(index, -1, `${file}: ${text.slice(Math.max(0, index - 200), index + 80)}`);
      }
    }
  };

  it('is neither printed nor kept in clear when the pool is made, and reaches AWS', async () => {
    const { project, emulator } = fixture();
    const previewed = succeeds(await project.preview(['--diff']));
    const output = succeeds(await project.up(['--skip-preview', '--diff']));
    await assertHidden(previewed + output);
    const { whole, nested, mapped, listed } = secrets('hunter2');
    const [create] = received(emulator);
    assert.equal(create?.input['EmailVerificationSubject'], whole);
    assert.deepEqual(create?.input['SmsConfiguration'], {
      SnsCallerArn: 'arn:aws:iam::123456789012:role/sms',
      ExternalId: nested,
    });
    assert.deepEqual(create?.input['DcrConfiguration'], {
      EnableStatus: 'Enabled',
      AllowedScopes: [listed, 'openid'],
    });
    assert.deepEqual(create?.input['UserPoolTags'], { stage: 'test', owner: mapped });
  });

  it('stays so when the pool is left alone, and when something else changes', async () => {
    const { project } = fixture();
    const same = succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    await project.writeProgram(program('hunter2', 14));
    const output = succeeds(await project.up(['--diff']));
    await assertHidden(same + output);
  });

  it('stays so when the pool is refreshed, and when it drifted', async () => {
    const { project, emulator } = fixture();
    const output = succeeds(await project.refresh(['--diff']));
    const { userPool } = emulator.pool((await stateOf(project))['customers']?.id ?? '');
    userPool.EmailVerificationSubject = 'drifted-away';
    userPool.SmsConfiguration = { ...userPool.SmsConfiguration, ExternalId: 'drifted-away' };
    userPool.UserPoolTags = { ...userPool.UserPoolTags, owner: 'drifted-away' };
    userPool.DcrConfiguration = { ...userPool.DcrConfiguration, AllowedScopes: ['openid', 'drifted-away'] };
    userPool.AdminCreateUserConfig = { InviteMessageTemplate: { EmailMessage: 'drifted-away' } };
    const drifted = succeeds(await project.refresh(['--diff']));
    assert.match(drifted, /\[secret\]/);
    await assertHidden(output + drifted);
  });

  it('stays so when it becomes another secret, which reaches AWS', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program('hunter2', 14).replaceAll('hunter2-owner', 'correct-horse'));
    await assertHidden(succeeds(await project.up(['--diff'])));
    const { userPool } = emulator.pool((await stateOf(project))['customers']?.id ?? '');
    assert.equal(userPool.UserPoolTags?.['owner'], 'correct-horse');
    assert.equal(userPool.EmailVerificationSubject, 'hunter2-subject');
    await assertHidden(succeeds(await project.destroy()));
  });
});
