import { strict as assert } from 'node:assert';
import type { Project } from '../support/workspace';
import { assertSaysOnce, fails, pools, received, staged, stateOf, succeeds } from './stage';

const identity = 'arn:aws:ses:eu-west-1:123456789012:identity/example.com';
const role = 'arn:aws:iam::123456789012:role/sms';
const fromVirginia = { snsCallerArn: role, externalId: 'outside', snsRegion: 'us-east-1' };
const inSeoul = { region: 'ap-northeast-2', smsConfiguration: fromVirginia };
const choice = { policies: { signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } };

const SEOUL =
  'smsConfiguration.snsRegion: Pools in Seoul (ap-northeast-2) send SMS through SNS in Tokyo. Set smsConfiguration.snsRegion to ap-northeast-1. (AWS answers InvalidParameterException on CreateUserPool and UpdateUserPool. To go on all the same: skipRules: ["sms/seoul-requires-tokyo-sns"].)';
const CHOICE =
  'userPoolTier: policies.signInPolicy asks for first factors beside the password, which the LITE tier does not have. Set userPoolTier to ESSENTIALS, or remove it. (AWS answers FeatureUnavailableInTierException. To go on all the same: skipRules: ["tier/lite-first-factors"].)';

const texts = { verificationMessageTemplate: { emailSubject: 'Welcome' } };
const devices = { deviceConfiguration: { challengeRequiredOnNewDevice: false } };

const TEXTS =
  "verificationMessageTemplate: E-mail texts of your own are given while Cognito's sender is in use; AWS documents that they need your SES identity. Set emailConfiguration { emailSendingAccount: 'DEVELOPER', sourceArn } if AWS refuses or ignores them. (To silence this: skipRules: [\"custom-email-needs-your-sender\"].)";
const DEVICES =
  'deviceConfiguration: Giving deviceConfiguration switches the remembering of devices on, whatever its values. Remove it if devices are not to be remembered. (To silence this: skipRules: ["device/configuration-enables"].)';

/** A pool of which some settings are known only when another resource is there. */
const waiting = (name: string, args: string): string => `
import * as pulumi from '@pulumi/pulumi';
import { UserPool } from 'pulumi-cognito-user-pool';

class Plan extends pulumi.dynamic.Resource {
  declare readonly tier: pulumi.Output<'LITE'>;
  declare readonly sender: pulumi.Output<'COGNITO_DEFAULT'>;
  constructor(name: string) {
    super({
      create: async () => ({ id: 'plan', outs: { tier: 'LITE', sender: 'COGNITO_DEFAULT' } }),
    }, name, { tier: undefined, sender: undefined });
  }
}

const plan = new Plan('plan-of-${name}');
new UserPool('${name}', ${args});
`;

describe('a rule between settings', () => {
  const stage = staged({ name: 'rules', program: '' });

  it('fails the preview with its path, its sentence and how to skip it, and calls nothing', async () => {
    const { project, emulator } = stage();
    const broken = { ...inSeoul, ...choice, userPoolTier: 'LITE' };
    await project.writeProgram(pools({ customers: broken }));
    const output = fails(await project.preview());
    for (const sentence of [SEOUL, CHOICE])
      assert.ok(output.includes(`resource 'customers' has a problem: ${sentence}`), `${sentence}\n${output}`);
    assert.deepEqual(received(emulator), []);
  });

  it('is skipped when the program says so, and the others hold', async () => {
    const { project, emulator } = stage();
    const skipRules = ['sms/seoul-requires-tokyo-sns'];
    await project.writeProgram(
      pools({ customers: { ...inSeoul, ...choice, userPoolTier: 'LITE', skipRules } }),
    );
    const output = fails(await project.preview());
    assert.ok(output.includes(`has a problem: ${CHOICE}`), output);
    assert.ok(!output.includes(SEOUL), output);
    await project.writeProgram(pools({ customers: { ...inSeoul, ...choice, skipRules } }));
    assert.match(succeeds(await project.preview()), /\+ 2 to create/);
    assert.deepEqual(received(emulator), []);
    succeeds(await project.up(['--skip-preview']));
    const [pool] = emulator.pools('ap-northeast-2');
    assert.equal(pool?.userPool.SmsConfiguration?.SnsRegion, 'us-east-1');
  });

  it("warns on the resource where its evidence is less than AWS's word, and fails nothing", async () => {
    const { project } = stage();
    const skipRules = ['messages/custom-text-requires-ses', 'device/configuration-enables'];
    await project.writeProgram(
      pools({
        loud: { ...texts, ...devices },
        half: { ...texts, ...devices, skipRules: skipRules.slice(0, 1) },
        quiet: { ...texts, ...devices, skipRules },
        sound: { ...texts, emailConfiguration: { emailSendingAccount: 'DEVELOPER', sourceArn: identity } },
      }),
    );
    assert.deepEqual(await warnings(project), [`half: ${DEVICES}`, `loud: ${DEVICES}`, `loud: ${TEXTS}`]);
    const output = succeeds(await project.preview());
    const said = output.slice(output.lastIndexOf('Diagnostics:'));
    assert.match(said, /:UserPool \(loud\):\n\s+warning: \w+: /);
    assert.doesNotMatch(said, /\((quiet|sound)\)/);
    const deployed = succeeds(await project.up(['--skip-preview']));
    assertSaysOnce(deployed, `warning: ${TEXTS}`);
    assert.deepEqual(Object.keys(await stateOf(project)).sort(), ['half', 'loud', 'quiet', 'sound']);
  });

  it('warns only when it is deployed where it meets a value that is not known before', async () => {
    const { project } = stage();
    const args = `{ ...${JSON.stringify(texts)}, emailConfiguration: { emailSendingAccount: plan.sender } }`;
    await project.writeProgram(waiting('late', args));
    assert.deepEqual(await warnings(project), []);
    const output = succeeds(await project.up(['--skip-preview']));
    assert.match(output, /:UserPool \(late\):\n\s+warning: verificationMessageTemplate: /);
    assertSaysOnce(output, `warning: ${TEXTS}`);
    // What was deployed is known to the next preview.
    assert.deepEqual(await warnings(project), [`late: ${TEXTS}`]);
  });

  it('fails only the deployment where it meets a value that is not known before, and calls nothing', async () => {
    const { project, emulator } = stage();
    await project.writeProgram(
      waiting('refused', `{ ...${JSON.stringify(choice)}, userPoolTier: plan.tier } as const`),
    );
    received(emulator);
    succeeds(await project.preview());
    const output = fails(await project.up(['--skip-preview']));
    assert.ok(output.includes(`resource 'refused' has a problem: ${CHOICE}`), output);
    assert.equal(emulator.count('CreateUserPool'), 0);
    assert.equal((await stateOf(project))['refused'], undefined);
  });
});

/** What a preview warns of, each with the resource that it is about. */
async function warnings(project: Project): Promise<readonly string[]> {
  const { diagnostics = [] } = await project.previewJson();
  const plain = (message: string): string => message.replace(/<\{%.*?%\}>/g, '').replace(/^warning: /, '');
  return diagnostics
    .filter(({ severity }) => severity === 'warning')
    .map(({ urn = '', message }) => `${urn.split('::').at(-1)}: ${plain(message).trim()}`)
    .sort();
}
