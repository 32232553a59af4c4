import { strict as assert } from 'node:assert';
import type { Project } from '../support/workspace';
import { assertSaysOnce, fails, pools, received, setUpFixture, stateOf, succeeds } from './fixture';

const identity = 'arn:aws:ses:eu-west-1:123456789012:identity/example.com';
const role = 'arn:aws:iam::123456789012:role/sms';
const wrongThing = { lambdaConfig: { preSignUp: role } };
const choice = { policies: { signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } };

const THING =
  'lambdaConfig.preSignUp: This is not the ARN of a Lambda function. Give the function\'s ARN: arn:aws:lambda:region:123456789012:function:name. (AWS answers InvalidParameterException on CreateUserPool and UpdateUserPool. To continue anyway: skipRules: ["triggers/lambda-arn"].)';
const CHOICE =
  'userPoolTier: policies.signInPolicy requires first factors other than a password, which the LITE tier does not have. Set userPoolTier to ESSENTIALS, or remove it. (AWS answers FeatureUnavailableInTierException: The following features need to be disabled for the LITE pricing tier configured: Passwordless Sign-In. To continue anyway: skipRules: ["tier/lite-first-factors"].)';

const grants = { dcrConfiguration: { authenticatedGrantTypes: ['code', 'implicit'] } };
const from = { from: 'sender@example.com', sourceArn: identity };
const sender = { emailConfiguration: from };

const SENDER =
  'emailConfiguration.from: For Cognito\'s default sender, AWS refuses from without sourceArn, and its behaviour with both is unknown. Set emailSendingAccount to DEVELOPER, or remove from if AWS refuses it. (To silence this: skipRules: ["email/from-with-cognito-sender"].)';
const GRANTS =
  'dcrConfiguration.authenticatedGrantTypes: AWS accepts implicit among the grant types of registered clients, and ignores it. Remove it. (To silence this: skipRules: ["dcr/implicit-grant-ignored"].)';

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
  const fixture = setUpFixture({ name: 'rules', program: '' });

  it('fails the preview with its path, its sentence and how to skip it, and calls nothing', async () => {
    const { project, emulator } = fixture();
    const broken = { ...wrongThing, ...choice, userPoolTier: 'LITE' };
    await project.writeProgram(pools({ customers: broken }));
    const output = fails(await project.preview());
    for (const sentence of [THING, CHOICE])
      assert.ok(output.includes(`resource 'customers' has a problem: ${sentence}`), `${sentence}\n${output}`);
    assert.deepEqual(received(emulator), []);
  });

  it('is skipped by skipRules, and the other rules apply', async () => {
    const { project, emulator } = fixture();
    const skipRules = ['triggers/lambda-arn'];
    await project.writeProgram(
      pools({ customers: { ...wrongThing, ...choice, userPoolTier: 'LITE', skipRules } }),
    );
    const output = fails(await project.preview());
    assert.ok(output.includes(`has a problem: ${CHOICE}`), output);
    assert.ok(!output.includes(THING), output);
    await project.writeProgram(pools({ customers: { ...wrongThing, ...choice, skipRules } }));
    assert.match(succeeds(await project.preview()), /\+ 2 to create/);
    assert.deepEqual(received(emulator), []);
    succeeds(await project.up(['--skip-preview']));
    const [pool] = emulator.pools('eu-west-1');
    assert.equal(pool?.userPool.LambdaConfig?.PreSignUp, role);
  });

  it("warns on the resource where its evidence is less than AWS's word, and fails nothing", async () => {
    const { project } = fixture();
    const skipRules = ['email/from-with-cognito-sender', 'dcr/implicit-grant-ignored'];
    await project.writeProgram(
      pools({
        loud: { ...sender, ...grants },
        half: { ...sender, ...grants, skipRules: skipRules.slice(0, 1) },
        quiet: { ...sender, ...grants, skipRules },
        sound: { emailConfiguration: { ...from, emailSendingAccount: 'DEVELOPER' } },
      }),
    );
    assert.deepEqual(await warnings(project), [`half: ${GRANTS}`, `loud: ${GRANTS}`, `loud: ${SENDER}`]);
    const output = succeeds(await project.preview());
    const message = output.slice(output.lastIndexOf('Diagnostics:'));
    assert.match(message, /:UserPool \(loud\):\n\s+warning: [\w.]+: /);
    assert.doesNotMatch(message, /\((quiet|sound)\)/);
    const deployed = succeeds(await project.up(['--skip-preview']));
    assertSaysOnce(deployed, `warning: ${SENDER}`);
    assert.deepEqual(Object.keys(await stateOf(project)).sort(), ['half', 'loud', 'quiet', 'sound']);
  });

  it('warns only when it is deployed where it meets a value that is not known before', async () => {
    const { project } = fixture();
    const args = `{ emailConfiguration: { ...${JSON.stringify(from)}, emailSendingAccount: plan.sender } }`;
    await project.writeProgram(waiting('late', args));
    assert.deepEqual(await warnings(project), []);
    const output = succeeds(await project.up(['--skip-preview']));
    assert.match(output, /:UserPool \(late\):\n\s+warning: emailConfiguration\.from: /);
    assertSaysOnce(output, `warning: ${SENDER}`);
    // What was deployed is known to the next preview.
    assert.deepEqual(await warnings(project), [`late: ${SENDER}`]);
  });

  it('fails only the deployment where it meets a value that is not known before, and calls nothing', async () => {
    const { project, emulator } = fixture();
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
