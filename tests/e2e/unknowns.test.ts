import { strict as assert } from 'node:assert';
import { changing, kindsOf, operations, received, setUpFixture, stateOf, succeeds } from './fixture';

/** Another provider's resource, whose outputs nobody knows before it is there. */
const program = (version: string): string => `
import * as pulumi from '@pulumi/pulumi';
import { UserPool } from 'pulumi-cognito-user-pool';

class Function extends pulumi.dynamic.Resource {
  declare readonly arn: pulumi.Output<string>;
  declare readonly word: pulumi.Output<'email'>;
  declare readonly days: pulumi.Output<number>;
  declare readonly strict: pulumi.Output<boolean>;
  declare readonly tags: pulumi.Output<Record<string, string>>;
  declare readonly words: pulumi.Output<('email' | 'phone_number')[]>;
  declare readonly attributes: pulumi.Output<{ name: string; attributeDataType: 'String'; mutable: boolean }[]>;
  constructor(name: string, version: string) {
    const outputs = (version: string) => ({
      version,
      arn: 'arn:aws:lambda:eu-west-1:123456789012:function:' + version,
      word: 'email',
      days: 3,
      strict: true,
      tags: { version },
      words: ['email'],
      attributes: [{ name: 'team', attributeDataType: 'String', mutable: true }],
    });
    super({
      create: async (inputs) => ({ id: 'function', outs: outputs(inputs.version) }),
      update: async (_id, _olds, news) => ({ outs: outputs(news.version) }),
    }, name, {
      version, arn: undefined, word: undefined, days: undefined, strict: undefined,
      tags: undefined, words: undefined, attributes: undefined,
    });
  }
}

const fn = new Function('fn', '${version}');
const pool = new UserPool('customers', {
  lambdaConfig: { preSignUp: fn.arn, preTokenGenerationConfig: { lambdaArn: fn.arn, lambdaVersion: 'V2_0' } },
  usernameAttributes: [fn.word],
  autoVerifiedAttributes: fn.words,
  policies: {
    passwordPolicy: { temporaryPasswordValidityDays: fn.days, requireSymbols: fn.strict },
    signInPolicy: { allowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] },
  },
  schema: fn.attributes,
  userPoolTags: fn.tags,
});
export const { id, lambdaConfig } = pool;
`;

describe('a pool that depends on what is not known yet', () => {
  const fixture = setUpFixture({ name: 'unknowns', program: program('one') });
  let first = '';

  it('is previewed, with unknown words, numbers, sets and whole objects', async () => {
    const { project, emulator } = fixture();
    assert.match(succeeds(await project.preview()), /\+ 3 to create/);
    assert.deepEqual(received(emulator), []);
  });

  it('is created with what they then are', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    first = (await stateOf(project))['customers']?.id ?? '';
    const [create, ...others] = received(emulator);
    const arn = 'arn:aws:lambda:eu-west-1:123456789012:function:one';
    assert.deepEqual(create?.input, {
      PoolName: 'customers',
      LambdaConfig: {
        PreSignUp: arn,
        PreTokenGenerationConfig: { LambdaArn: arn, LambdaVersion: 'V2_0' },
      },
      UsernameAttributes: ['email'],
      AutoVerifiedAttributes: ['email'],
      Policies: {
        PasswordPolicy: { TemporaryPasswordValidityDays: 3, RequireSymbols: true },
        SignInPolicy: { AllowedFirstAuthFactors: ['EMAIL_OTP', 'PASSWORD'] },
      },
      Schema: [{ Name: 'team', AttributeDataType: 'String', Mutable: true }],
      UserPoolTags: { version: 'one' },
    });
    assert.deepEqual(others, []);
  });

  it('is previewed as an update in place when they become unknown again', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program('two'));
    const { steps = [] } = await project.previewJson();
    const step = steps.find(({ urn }) => urn.endsWith('::customers'));
    assert.ok(step);
    assert.equal(step.op, 'update');
    assert.deepEqual(kindsOf(step), {
      autoVerifiedAttributes: 'update',
      'lambdaConfig.preSignUp': 'update',
      'lambdaConfig.preTokenGenerationConfig.lambdaArn': 'update',
      'policies.passwordPolicy.requireSymbols': 'update',
      'policies.passwordPolicy.temporaryPasswordValidityDays': 'update',
      schema: 'update',
      userPoolTags: 'update',
      'usernameAttributes[0]': 'update',
    });
    assert.deepEqual(received(emulator), []);
  });

  it('is updated in place with what they then are', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(operations(emulator), changing('UpdateUserPool'));
    const { userPool } = emulator.pool(first);
    assert.equal(userPool.LambdaConfig?.PreSignUp, 'arn:aws:lambda:eu-west-1:123456789012:function:two');
    assert.deepEqual(userPool.UserPoolTags, { version: 'two' });
  });
});
