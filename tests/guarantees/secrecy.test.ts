import assert from 'node:assert/strict';
import type { Path } from '../../provider/codec/path';
import { pathsFrom } from '../../provider/codec/secret';
import { warningsFor } from '../../provider/resources/user-pool/check';
import type { Values } from '../lifecycle/names';
import { merge } from '../lifecycle/tree';
import type { Fault } from '../support/emulator';
import { consoleOutputOf, type Deployed, ProviderHarness, type Thrown } from './provider-harness';

let planted: string[] = [];
let program: Values = {};

/** The program's texts that hold a secret, as AWS would repeat them. */
const repeated = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return planted.some((text) => value.includes(text)) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(repeated) : [];
};

/** A text that nobody could guess; where it is found, it has leaked. */
const token = (name: string): string => {
  const text = `${name}Zq7${planted.length}xW${name.length}Kv`;
  planted.push(text);
  return text;
};

const arn = (service: string, resource: string, name: string): string =>
  // IAM is in no Region.
  `arn:aws:${service}:${service === 'iam' ? '' : 'eu-west-1'}:123456789012:${resource}${token(name)}`;

/** A program that marks as secret whatever holds one, as `pulumi.secret` does. */
const marked = (values: Values): Values => {
  const { __secrets: _, ...others } = values;
  const inside = (value: unknown, path: Path): readonly Path[] => {
    if (typeof value === 'object' && value !== null) {
      const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
      return steps.flatMap(([step, item]) => inside(item, [...path, step]));
    }
    return planted.some((text) => String(value).includes(text)) ? [path] : [];
  };
  const paths = inside(others, []);
  return { ...others, __secrets: paths };
};

/** A program whose every free text is a secret. */
const secretive = (): Values => {
  planted = [];
  program = marked({
    smsConfiguration: {
      snsCallerArn: arn('iam', 'role/', 'role'),
      externalId: token('external'),
      snsRegion: 'eu-west-1',
    },
    emailConfiguration: {
      emailSendingAccount: 'DEVELOPER',
      sourceArn: arn('ses', 'identity/', 'source'),
      replyToEmailAddress: `${token('reply')}@example.com`,
      from: `${token('from')}@example.com`,
      configurationSet: token('set'),
    },
    emailVerificationMessage: `${token('oldBody')} {####}`,
    emailVerificationSubject: token('oldSubject'),
    smsVerificationMessage: `${token('oldSms')} {####}`,
    smsAuthenticationMessage: `${token('smsAuth')} {####}`,
    verificationMessageTemplate: {
      smsMessage: `${token('sms')} {####}`,
      emailMessageByLink: `${token('byLink')} {##here##}`,
      emailSubjectByLink: token('linkSubject'),
    },
    adminCreateUserConfig: {
      inviteMessageTemplate: {
        smsMessage: `${token('invite')} {username} {####}`,
        emailMessage: `${token('inviteMail')} {username} {####}`,
        emailSubject: token('inviteSubject'),
      },
    },
    lambdaConfig: {
      preSignUp: arn('lambda', 'function:', 'signUp'),
      preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: arn('lambda', 'function:', 'tokens') },
      kmsKeyId: arn('kms', 'key/', 'key'),
    },
    userPoolTags: { team: token('tag') },
    mfaConfiguration: 'OPTIONAL',
    emailMfaConfiguration: { message: `${token('mfa')} {####}`, subject: token('mfaSubject') },
    webAuthnConfiguration: { relyingPartyId: `${token('party')}.example` },
    acrConfiguration: { Level1: { acrValue: token('acr') } },
  });
  return program;
};

/** All that an error tells the engine, but the state, where a secret is the engine's to keep. */
const toldBy = (thrown: unknown): string => {
  assert.ok(thrown instanceof Error);
  const { message, stack, reasons } = thrown as Thrown;
  return [message, stack, ...(reasons ?? [])].join('\n');
};

describe('A planted secret is in no error, reason, failure or line of output', () => {
  let harness: ProviderHarness;
  before(async () => {
    harness = await ProviderHarness.open();
  });
  after(() => harness.close());
  beforeEach(() => harness.emulator.reset());

  /** What a step that fails tells, and says on the way. */
  const leftBehind = async (step: () => Promise<unknown>): Promise<string> => {
    let output: string | undefined;
    const message = await consoleOutputOf(async () => {
      try {
        await step();
      } catch (thrown) {
        output = toldBy(thrown);
      }
    });
    assert.ok(output !== undefined, 'the step did not fail');
    return `${output}\n${message}`;
  };

  const isSilent = (message: string): void => {
    assert.ok(planted.length > 20);
    assert.deepEqual(
      planted.filter((text) => message.includes(text) || message.includes(text.slice(0, 12))),
      [],
      message,
    );
  };

  const echo = (operation: string, type: string, times = 1): Fault => ({
    operation,
    kind: 'error',
    type,
    status: 400,
    message: `No: ${repeated(program).join(', ')}`,
    times,
  });

  const damaged = (operation: string, status: number, body: string): Fault => ({
    operation,
    kind: 'garbage',
    status,
    body,
    contentType: 'application/x-amz-json-1.1',
    times: 20,
  });

  const made = async (): Promise<Deployed> => {
    secretive();
    let pool: Deployed | undefined;
    assert.deepEqual(
      planted.filter((text) => text.length < 12),
      [],
    );
    const message = await consoleOutputOf(async () => {
      pool = await harness.create(program);
    });
    isSilent(message);
    return pool ?? assert.fail();
  };

  for (const [what, wrong] of [
    ['has the wrong kind', (text: string) => ({ policies: text, poolName: [text], schema: text })],
    ['is of no known word', (text: string) => ({ mfaConfiguration: text, autoVerifiedAttributes: [text] })],
    ['lacks its placeholder', (text: string) => ({ smsAuthenticationMessage: text })],
    ['is no ARN', (text: string) => ({ lambdaConfig: { preSignUp: text } })],
    ['is too long', (text: string) => ({ userPoolTags: { team: text.repeat(40) } })],
    ['is no address', (text: string) => ({ emailConfiguration: { replyToEmailAddress: text } })],
    [
      'is no number',
      (text: string) => ({
        schema: [{ name: 'a', numberAttributeConstraints: { minValue: text } }],
        policies: { passwordPolicy: { minimumLength: text } },
      }),
    ],
    ['is the value of an unknown property', (text: string) => ({ unheardOf: text })],
    ['is no id of a pool', (text: string) => ({ adoptId: `${text}!` })],
  ] as const) {
    it(`when a value ${what}`, async () => {
      program = marked(merge(secretive(), wrong(token('wrong'))));
      let output = '';
      const message = await consoleOutputOf(async () => {
        const { failures = [] } = await harness.provider.check(
          {},
          { poolName: 'pool', region: 'eu-west-1', ...program },
        );
        assert.ok(failures.length > 0);
        output = JSON.stringify(failures);
      });
      isSilent(output + message);
    });
  }

  for (const [rule, broken] of [
    ['a rule of MFA', { mfaConfiguration: 'OFF' }],
    ['a rule of tiers', { userPoolTier: 'LITE' }],
    ['a rule of senders', { emailConfiguration: { emailSendingAccount: 'COGNITO_DEFAULT' } }],
  ] as const) {
    it(`when ${rule} is broken`, async () => {
      program = merge(secretive(), broken);
      let output = '';
      const message = await consoleOutputOf(async () => {
        await harness.inputs(program).catch((thrown: unknown) => {
          output = String(thrown);
        });
        output += warningsFor(program).join('\n');
      });
      assert.match(output, /skipRules/);
      isSilent(output + message);
    });
  }

  for (const type of ['InvalidParameterException', 'ResourceNotFoundException', 'AccessDeniedException']) {
    it(`when AWS repeats it in the refusal of a creation (${type})`, async () => {
      secretive();
      harness.emulator.fault(echo('CreateUserPool', type));
      isSilent(await leftBehind(() => harness.create(program)));
    });
  }

  it('when AWS repeats a list of objects, of which AWS’s own words are still shown', async () => {
    secretive();
    const name = token('a').slice(0, 20);
    const message = `No: the attribute ${name} is a String, and verified_email is the only way back.`;
    harness.emulator.fault({ ...echo('CreateUserPool', 'InvalidParameterException'), message });
    const output = await leftBehind(() =>
      harness.create({
        ...program,
        schema: [{ name, attributeDataType: 'String', mutable: true }],
        __secrets: [...pathsFrom(program['__secrets']), ['schema', 0, 'name']],
        accountRecoverySetting: { recoveryMechanisms: [{ name: 'verified_email', priority: 1 }] },
      }),
    );
    assert.match(output, /the attribute \[secret\] is a String, and verified_email is the only way back/);
    isSilent(output);
  });

  for (const operation of ['SetUserPoolMfaConfig', 'UpdateUserPool']) {
    it(`when an update fails at ${operation}`, async () => {
      const pool = await made();
      const { userPoolTags: _, emailMfaConfiguration: __, ...others } = program;
      harness.emulator.fault(echo(operation, 'InvalidParameterException'));
      isSilent(await leftBehind(() => harness.up(pool, { ...others, deletionProtection: 'ACTIVE' })));
    });
  }

  it('when a create fails after its first request', async () => {
    secretive();
    harness.emulator.fault(echo('SetUserPoolMfaConfig', 'InvalidParameterException'));
    const message = await leftBehind(() => harness.create(program));
    assert.match(message, /was created, but its MFA was not set up/);
    isSilent(message);
  });

  for (const [name, operation, step] of [
    ['a refresh', 'DescribeUserPool', (pool: Deployed) => harness.refresh(pool)],
    ['a refresh', 'GetUserPoolMfaConfig', (pool: Deployed) => harness.refresh(pool)],
    ['an update', 'DescribeUserPool', (pool: Deployed) => harness.up(pool, { deletionProtection: 'ACTIVE' })],
    ['a deletion', 'DescribeUserPool', (pool: Deployed) => harness.delete(pool)],
    ['a deletion', 'DeleteUserPool', (pool: Deployed) => harness.delete(pool)],
  ] as const) {
    it(`when AWS repeats it in the refusal of ${name}, by ${operation}`, async () => {
      const pool = await made();
      // A preview may ask first, and goes on where it gets no answer.
      harness.emulator.fault({ ...echo(operation, 'NotAuthorizedException'), times: 2 });
      isSilent(await leftBehind(() => step(pool)));
    });

    for (const [kind, status, body] of [
      ['HTML', 200, () => `<p>${repeated(program).join()}</p>`],
      ['a short text', 200, () => repeated(program)[0] ?? ''],
      ['truncated JSON', 500, () => `{"message":"${repeated(program).join()}`],
      ['an error of an unknown kind', 500, () => JSON.stringify({ message: repeated(program).join() })],
    ] as const) {
      it(`when ${kind} that repeats it ends ${name}, by ${operation}`, async () => {
        const pool = await made();
        harness.emulator.fault(damaged(operation, status, body()));
        isSilent(await leftBehind(() => step(pool)));
      });
    }
  }

  it('when a replacement is refused', async () => {
    const pool = await made();
    const message = await leftBehind(() =>
      harness.diff(pool, {
        ...program,
        usernameAttributes: ['email'],
        region: 'us-east-1',
        skipRules: ['triggers/lambda-region', 'triggers/kms-key-region', 'sms/sns-region'],
      }),
    );
    assert.match(message, /would replace the pool/);
    isSilent(message);
  });

  it('when a pool is adopted, or cannot be', async () => {
    const pool = await made();
    const message = await consoleOutputOf(() =>
      harness.create(marked({ adoptId: pool.id, userPoolTags: { team: token('other') } })),
    );
    assert.match(message, /Adopts the pool/);
    isSilent(message);
    isSilent(
      await leftBehind(() => harness.create({ ...program, adoptId: pool.id, usernameAttributes: ['email'] })),
    );
    const deleted = `${pool.id}gone`;
    isSilent(await leftBehind(() => harness.create({ ...program, adoptId: deleted })));
  });

  it('when an adoption replaces a live value by a secret one, neither of which is shown', async () => {
    const answer = await harness.sendRaw('CreateUserPool', {
      PoolName: 'live',
      UserPoolTags: { team: 'live-secret-team', size: 'large' },
    });
    const adoptId = String(Object(answer['UserPool'])['Id']);
    const message = await consoleOutputOf(() =>
      harness.inputs({
        poolName: 'live',
        adoptId,
        userPoolTags: { team: 'new-secret-team', size: 'small' },
        __secrets: [['userPoolTags', 'team']],
      }),
    );
    assert.match(message, /userPoolTags\.team: "\[secret\]" => "\[secret\]"/);
    assert.match(message, /userPoolTags\.size: "large" => "small"/);
  });

  it('when an update touches a pool whose secrets the program does not declare', async () => {
    const { id } = await made();
    const adopted = await harness.provider.create({ poolName: 'pool', region: 'eu-west-1', adoptId: id });
    const pool = { id, inputs: {}, outs: adopted.outs ?? {} };
    const message = await consoleOutputOf(() => harness.up(pool, { deletionProtection: 'ACTIVE' }));
    assert.match(message, /settings that the program does not declare/);
    isSilent(message);
  });
});
