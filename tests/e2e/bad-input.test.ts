import { strict as assert } from 'node:assert';
import { fails, received, setUpFixture } from './fixture';

const PLANTED = [
  'hunter2-alone',
  'hunter2-nested',
  'hunter2-in-a-list',
  'hunter2-in-a-map',
  'hunter2-as-object',
];

const program = `
import * as pulumi from '@pulumi/pulumi';
import { UserPool, type UserPoolArgs } from 'pulumi-cognito-user-pool';

const wrong = {
  poolName: 'no/slash',
  policies: { passwordPolicy: { minimumLength: 5, requireSymbol: true } },
  schema: [
    { name: 'team', attributeDataType: 'Text' },
    { stringAttributeConstraints: { maxLength: 'many' } },
  ],
  lambdaConfig: { preSignUp: pulumi.secret('hunter2-alone'), customSmsSender: { lambdaVersion: 'V1_0' } },
  emailConfiguration: { sourceArn: 7, from: pulumi.secret('hunter2-nested'), replyTo: pulumi.secret('hunter2-nested') },
  autoVerifiedAttributes: [pulumi.secret('hunter2-in-a-list')],
  userPoolTags: pulumi.secret({ ['x'.repeat(129)]: 'hunter2-in-a-map' }),
  smsConfiguration: pulumi.secret([{ externalId: 'hunter2-as-object' }]),
  mfaConfiguration: 'OPTIONEL',
  usernameAtributes: ['email'],
};
new UserPool('customers', wrong as unknown as UserPoolArgs);
`;

const REASONS = [
  'poolName: must be a pool name of letters, digits, spaces and _+=,.@-, not "no/slash", which has "/" (U+002F) at line 1, column 3',
  'policies.passwordPolicy.minimumLength: must be an integer from 6 to 99, not 5',
  'policies.passwordPolicy.requireSymbol: is not a known property: did you mean requireSymbols?',
  'schema[0].attributeDataType: must be one of "String", "Number", "DateTime", "Boolean", not "Text"',
  'schema[1].name: is required: an attribute name: a string of 1 to 20 characters, without spaces',
  'schema[1].stringAttributeConstraints.maxLength: must be a whole number in decimal digits, not "many"',
  'lambdaConfig.preSignUp: must be an ARN: a string of 20 to 2048 characters, not [secret]',
  'lambdaConfig.customSmsSender.lambdaArn: is required: an ARN',
  'emailConfiguration.sourceArn: must be an ARN: a string of 20 to 2048 characters, such as arn:aws:service:region:123456789012:name, not the number 7',
  'emailConfiguration.replyTo: is not a known property',
  'autoVerifiedAttributes[0]: must be one of "phone_number", "email", not [secret]',
  'userPoolTags["[secret]"]: its name must be a tag key: a string of 1 to 128 characters',
  'smsConfiguration: must be an object (SmsConfiguration), not [secret]',
  'mfaConfiguration: must be one of "OFF", "ON", "OPTIONAL", not "OPTIONEL": did you mean "OPTIONAL"?',
  'usernameAtributes: is not a known property: did you mean usernameAttributes?',
];

describe('a pool that cannot be', () => {
  const fixture = setUpFixture({ name: 'bad-input', program });

  it('is refused by the preview with every path and reason, without a call, a trace or a secret', async () => {
    const { project, emulator } = fixture();
    const output = fails(await project.preview());
    const messages = output.split('\n').filter((line) => line.includes('has a problem: '));
    for (const reason of REASONS) {
      assert.ok(
        messages.some((line) => line.includes(`resource 'customers' has a problem: ${reason}`)),
        `${reason}\n${output}`,
      );
    }
    assert.equal(
      new Set(messages.map((line) => line.replace(/.*has a problem: /, ''))).size,
      REASONS.length,
      output,
    );
    for (const planted of PLANTED) assert.ok(!output.includes(planted), `${planted}\n${output}`);
    assert.deepEqual(received(emulator), []);
  });

  it('is refused by an up without a preview just so', async () => {
    const { project, emulator } = fixture();
    const output = fails(await project.up(['--skip-preview', '--diff']));
    for (const reason of REASONS)
      assert.ok(output.includes(`has a problem: ${reason}`), `${reason}\n${output}`);
    for (const planted of PLANTED) assert.ok(!output.includes(planted), `${planted}\n${output}`);
    assert.deepEqual(received(emulator), []);
    assert.deepEqual(emulator.pools(), []);
  });
});
