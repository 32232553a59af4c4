import { doesNotThrow, throws } from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import { UserPool, type UserPoolArgs, UserPoolTriggers, type UserPoolTriggersArgs } from '../../provider';
import { build } from './built';

const arn = 'arn:aws:lambda:eu-west-1:123456789012:function:f';
const other = 'arn:aws:lambda:eu-west-1:123456789012:function:g';
const kmsKeyId = 'arn:aws:kms:eu-west-1:123456789012:key/k';
const sender = { lambdaVersion: 'V1_0', lambdaArn: arn } as const;

type Lambda = UserPoolTriggersArgs['lambdaConfig'];

describe('A trigger in a program', function () {
  this.timeout(600_000);

  before(async () => {
    build();
    await pulumi.runtime.setMocks(
      { newResource: ({ name, inputs }) => ({ id: `${name}-id`, state: { ...inputs } }), call: () => ({}) },
      'project',
      'stack',
      false,
    );
  });

  const pooled = (lambdaConfig?: UserPoolArgs['lambdaConfig']) =>
    new UserPool('customers', lambdaConfig === undefined ? {} : { lambdaConfig });

  const attach = (name: string, pool: UserPool, lambdaConfig: Lambda) =>
    new UserPoolTriggers(name, { userPoolId: pool.id, lambdaConfig });

  for (const [what, declared, given, named] of [
    ['the same function', { preSignUp: arn }, { preSignUp: arn }, 'preSignUp'],
    ['another function', { preSignUp: arn, customMessage: arn }, { preSignUp: other }, 'preSignUp'],
    [
      'a function that is not known yet',
      { preSignUp: pulumi.output(arn) },
      { preSignUp: pulumi.output(arn) },
      'preSignUp',
    ],
    [
      'the newer name',
      { preTokenGeneration: arn },
      { preTokenGenerationConfig: sender },
      'preTokenGeneration',
    ],
    [
      'the older name',
      { preTokenGenerationConfig: sender },
      { preTokenGeneration: arn },
      'preTokenGeneration',
    ],
  ] as const) {
    it(`is owned in one place: a pool’s own cannot be attached as well, with ${what}`, () => {
      const pool = pooled(declared);
      throws(() => attach('more', pool, given), {
        message: `more: lambdaConfig: customers declares ${named} of the same pool. Only one resource can manage a trigger: remove it from one of the two.`,
      });
    });

    it(`is owned in one place: two resources cannot attach it, with ${what}`, () => {
      const pool = pooled();
      attach('first', pool, declared);
      throws(() => attach('more', pool, given), { message: new RegExp(`^more: .*first declares ${named} `) });
      doesNotThrow(() => attach('elsewhere', pooled(), given));
    });
  }

  it('can coexist with others, on a pool that declares some, or one that somebody else manages', () => {
    const pool = pooled({ preSignUp: arn, customMessage: undefined });
    doesNotThrow(() => attach('one', pool, { customMessage: arn }));
    doesNotThrow(() => attach('two', pool, { userMigration: arn }));
    const theirs = UserPool.get('theirs', 'eu-west-1_AbCdEfGhI');
    doesNotThrow(() => attach('three', theirs, { preSignUp: arn }));
  });

  it('may need the key that others need too', () => {
    const pool = pooled({ customSmsSender: sender, kmsKeyId });
    doesNotThrow(() => attach('mail', pool, { customEmailSender: sender, kmsKeyId }));
  });

  it('may be given whole as an output, of which nothing can be seen', () => {
    const pool = pooled({ preSignUp: arn });
    doesNotThrow(() => attach('whole', pool, pulumi.output({ preSignUp: arn })));
  });

  it('cannot be imported, and the message names the alternative', () => {
    const args = { userPoolId: 'eu-west-1_AbCdEfGhI', lambdaConfig: { preSignUp: arn } };
    throws(
      () => new UserPoolTriggers('imported', args, { import: 'x' }),
      /To adopt the triggers of an existing pool, declare them as they are/,
    );
  });
});
