import { strict as assert } from 'node:assert';
import { assertSaysOnce, fails, setUpFixture, stateFiles, succeeds } from './fixture';

const program = (args: string): string => `
import * as pulumi from '@pulumi/pulumi';
import { UserPool } from 'pulumi-cognito-user-pool';
const pool = new UserPool('customers', { ${args} });
export const unmanaged = pool.unmanaged;
`;

/** The secret is alone, nested, and part of a longer text; beside each is a text that is none. */
const made = `
  poolName: 'plain-name',
  smsAuthenticationMessage: pulumi.secret('hunter2-sms {####}'),
  smsVerificationMessage: 'plain-sms {####}',
  userPoolTags: { owner: pulumi.secret('hunter2-owner'), team: 'plain-team' },`;

const wrong = `
  poolName: 'plain/name',
  smsAuthenticationMessage: pulumi.secret('hunter2-sms\\u00A0'),
  smsVerificationMessage: 'plain-sms\\n\\u00A0',
  userPoolTags: { owner: pulumi.secret('hunter2-owner'.repeat(30)), team: 'plain-team'.repeat(30) },
  policies: pulumi.secret({ hunter2Policy: 'hunter2-inside' } as object),`;

const echoed = 'No: hunter2-owner and hunter2-sms {####}, User plain-team in UserPool plain-name';

describe('The messages of a failing program', () => {
  const fixture = setUpFixture({ name: 'messages', program: program(made) });

  const isSilent = async (output: string): Promise<void> => {
    assert.doesNotMatch(output, /hunter2/);
    for (const [file, text] of await stateFiles(fixture().project))
      assert.doesNotMatch(text, /hunter2/, file);
  };

  it('hides what is marked secret from a preview that fails, and shows the other values and characters', async () => {
    const { project } = fixture();
    await project.writeProgram(program(wrong));
    const output = fails(await project.preview());
    await isSilent(output);
    for (const message of [
      'poolName: must be a pool name of letters, digits, spaces and _+=,.@-, not "plain/name", which has "/" (U+002F) at line 1, column 6',
      'smsVerificationMessage: must be an SMS message, on one line, not "plain-sms\\n\\u{A0}", which has U+000A (line feed) at line 1, column 10',
      'smsAuthenticationMessage: must be an SMS message, with the placeholder {####} for the code, not [secret]',
      'userPoolTags.owner: must be a tag value: a string of at most 256 characters, not [secret]',
      'userPoolTags.team: must be a tag value: a string of at most 256 characters, not "plain-team',
      'policies["[secret]"]: is not a known property',
    ])
      assertSaysOnce(output, message);
  });

  it('hides it in what AWS repeats, and leaves the rest of AWS’s sentence whole', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program(made));
    const type = 'InvalidParameterException';
    emulator.fault({
      operation: 'CreateUserPool',
      kind: 'error',
      type,
      status: 400,
      message: echoed,
      times: 1,
    });
    const output = fails(await project.up(['--skip-preview']));
    await isSilent(output);
    assert.match(
      output,
      /request [0-9a-f-]{36}\): No: \[secret\] and \[secret\], User plain-team in UserPool plain-name/,
    );
  });

  it('is a list where nothing is unmanaged, so that it can be exported, and nothing more than the program is in the inputs', async () => {
    const { project } = fixture();
    await isSilent(succeeds(await project.up(['--skip-preview', '--diff'])));
    assert.deepEqual((await project.outputs())['unmanaged'], []);
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    const { deployment } = await project.exportState();
    const pool = deployment.resources?.find(({ type }) => type.endsWith(':UserPool'));
    assert.equal(Object.hasOwn(pool?.inputs ?? {}, '__secrets'), false);
    succeeds(await project.refresh(['--expect-no-changes']));
  });

  it('reports a refused change once, under its resource', async () => {
    const { project } = fixture();
    await project.writeProgram(
      program(
        `${made} schema: [{ name: 'email', attributeDataType: 'String', required: true, mutable: true }],`,
      ),
    );
    const output = fails(await project.preview());
    assertSaysOnce(output, 'This would replace the pool plain-name');
    assert.match(output, /email: required false => true/);
    await isSilent(output);
  });

  it('reports a refused deletion once, with the ways to keep the pool, and redacts the secret in AWS’s message', async () => {
    const { project, emulator } = fixture();
    const fault = {
      kind: 'error',
      type: 'NotAuthorizedException',
      status: 400,
      message: echoed,
      times: 1,
    } as const;
    emulator.fault({ ...fault, operation: 'DeleteUserPool' });
    const refused = fails(await project.destroy());
    assertSaysOnce(refused, 'Cognito refused DeleteUserPool');
    await isSilent(refused);
    for (const pool of emulator.pools()) pool.userPool.DeletionProtection = 'ACTIVE';
    const output = fails(await project.destroy(['--skip-preview']));
    assertSaysOnce(output, 'is not deleted');
    assert.match(output, /`retainOnDelete: true`.*`pulumi state delete`/);
  });

  it('logs one line for each request where that is enabled, without values', async () => {
    const { project } = fixture();
    const { env } = project;
    Object.assign(env, { PULUMI_COGNITO_LOG: 'debug' });
    const output = succeeds(await project.refresh());
    assert.match(
      output,
      /cognito DescribeUserPool pool=eu-west-1_\w+ attempt=1 queued=\d+ms duration=\d+ms outcome=ok request=[0-9a-f-]{36}/,
    );
    await isSilent(output);
    Object.assign(env, { PULUMI_COGNITO_LOG: '' });
    const flags = succeeds(await project.refresh(['--logflow', '--logtostderr', '-v=1']));
    assert.match(flags, /cognito DescribeUserPool pool=/);
    assert.doesNotMatch(succeeds(await project.refresh()), /cognito DescribeUserPool pool=/);
  });
});
