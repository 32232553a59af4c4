import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import { EmailPasswordPool, type Mfa } from '../../components';
import { UserPool } from '../../provider';
import { explain, toCognitoError } from '../../provider/aws/errors';
import { Owners } from '../../provider/hosts/plugin/owners';
import { connectionTo } from '../../provider/pulumi/foreign-provider';
import { hostOfRun } from '../../provider/pulumi/host';
import { assertResolvable } from '../../provider/pulumi/provider-text';
import { ProviderHarness, quiet, thrownBy } from '../guarantees/provider-harness';
import { build } from '../pulumi/built';
import { asQuoted, quotedMessages } from '../support/docs/messages';
import { temporaryFolder } from '../support/workspace/temporary';

const ABSENT = 'eu-west-1_AbCdEfGhI';
const FROM_PULUMI = 'From Pulumi';

/** What this package says of a request that AWS, or the SDK, answers with an error. */
const answered = (operation: string, name: string, message = 'AWS’s sentence', status?: number): string =>
  explain(
    toCognitoError(
      operation,
      Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status, requestId: 'r-1' } }),
    ),
  );

const refused = (operation: string, name: string): string => answered(operation, name, undefined, 400);

/** The errors of a program that the SDK runs without an engine. */
const errorsOf = async (program: () => unknown): Promise<string> => {
  const messages: string[] = [];
  const say = (thrown: unknown): void => void messages.push(String(thrown));
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', say);
  await pulumi.runtime.setMocks({
    call: () => assert.fail('nothing is asked'),
    newResource: ({ name, inputs }) => ({ id: `${name}-id`, state: inputs }),
  });
  try {
    await pulumi.runtime.runInPulumiStack(async () => void (await program()));
    await pulumi.runtime.disconnect();
    // What fails in an `apply` is reported in a later turn.
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
  } catch (thrown) {
    say(thrown);
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
  }
  return messages.join('\n');
};

class AwsProvider extends pulumi.ProviderResource {
  constructor(name: string, args: pulumi.Inputs) {
    super('aws', name, args);
  }
}

describe('The messages that the page on troubleshooting quotes', function () {
  this.timeout(600_000);
  quiet();

  let pools: ProviderHarness;
  before(async () => {
    build();
    pools = await ProviderHarness.open();
  });
  after(() => pools.close());
  beforeEach(() => pools.emulator.reset());

  const preview = async (program: object): Promise<string> => (await thrownBy(pools.inputs(program))).message;

  const inPool = async (kind: string): Promise<ProviderHarness> => {
    const harness = await pools.other(kind);
    harness.base = {};
    return harness;
  };

  const withUsers = async () => {
    const pool = await pools.create({ poolName: 'customers' });
    pools.emulator.pool(pool.id).userPool.EstimatedNumberOfUsers = 3;
    return pool;
  };

  /** A run that ends in each message, by what the message begins with. */
  const RUNS: Readonly<Record<string, () => Promise<string> | string>> = {
    'region: is not known': async () => {
      const { AWS_REGION, AWS_DEFAULT_REGION } = process.env;
      delete process.env['AWS_REGION'];
      delete process.env['AWS_DEFAULT_REGION'];
      try {
        return await preview({ region: undefined });
      } finally {
        Object.assign(process.env, { ...(AWS_REGION && { AWS_REGION }) });
        Object.assign(process.env, { ...(AWS_DEFAULT_REGION && { AWS_DEFAULT_REGION }) });
      }
    },
    'tags: is not a known property': () => preview({ tags: { team: 'identity' } }),
    'mfaConfiguration: MFA is on': () => preview({ mfaConfiguration: 'ON' }),
    'emailVerificationMessage: holds an Output': () =>
      preview({ emailVerificationMessage: `{####} ${pulumi.output('x')}` }),
    'This would replace the pool': async () =>
      (
        await thrownBy(
          pools.diff(await withUsers(), { poolName: 'customers', usernameAttributes: ['email'] }),
        )
      ).message,
    'adoptId: the pool eu-west-1_AbCdEfGhI does not exist': () => preview({ adoptId: ABSENT }),
    'adoptId: names a pool in': () => preview({ adoptId: ABSENT, region: 'us-east-1' }),
    'cannot be adopted as declared': async () => {
      const { id } = await pools.create({});
      return preview({ adoptId: id, usernameAttributes: ['phone_number'] });
    },
    'adoptId: this resource manages': async () => {
      const pool = await pools.create({});
      return (await thrownBy(pools.provider.diff(pool.id, pool.outs, { ...pool.inputs, adoptId: ABSENT })))
        .message;
    },
    'second: adoptId: first': () =>
      errorsOf(() => ['first', 'second'].map((name) => new UserPool(name, { adoptId: ABSENT }))),
    'first of this program manages': () => {
      const owners = new Owners();
      const [, second] = ['first', 'second'].map((name) =>
        owners.ofState({ kind: 'UserPool', urn: `urn:pulumi:dev::app::type::${name}`, name }, ABSENT, {}),
      );
      return second ?? '';
    },
    'identifier: the pool': async () => {
      const [servers, userPoolId] = [await inPool('ResourceServer'), (await pools.create({})).id];
      const program = { userPoolId, identifier: 'api', name: 'API' };
      await servers.create(program);
      return (await thrownBy(servers.inputs(program))).message;
    },
    'domain: the pool': async () => {
      const [domains, one, other] = [
        await inPool('UserPoolDomain'),
        await pools.create({ poolName: 'one' }),
        await pools.create({ poolName: 'other' }),
      ];
      await domains.create({ userPoolId: one.id, domain: 'my-shop' });
      return (await thrownBy(domains.inputs({ userPoolId: other.id, domain: 'my-shop' }))).message;
    },
    'The provider production': () =>
      errorsOf(async () => {
        const provider = new AwsProvider('production', { allowedAccountIds: ['123456789012'] });
        await connectionTo('customers', provider);
      }),
    'mfa: determines': () =>
      errorsOf(() => {
        // What a program in JavaScript can give.
        const mfa = pulumi.output('OPTIONAL') as unknown as Mfa;
        return new EmailPasswordPool('customers', { mfa });
      }),
    'customers: Pulumi cannot import': () =>
      errorsOf(() => new UserPool('customers', {}, { import: ABSENT })),
    'cannot be found from': async () =>
      (await thrownBy((async () => assertResolvable(temporaryFolder()))())).message,
    'Could not load credentials': () =>
      answered(
        'DescribeUserPool',
        'CredentialsProviderError',
        'Could not load credentials from any providers',
      ),
    'there is no connection': () =>
      explain(
        toCognitoError(
          'DescribeUserPool',
          Object.assign(new Error('getaddrinfo ENOTFOUND cognito-idp'), { code: 'ENOTFOUND' }),
        ),
      ),
    AccessDeniedException: () => refused('CreateUserPool', 'AccessDeniedException'),
    ExpiredTokenException: () => refused('UpdateUserPool', 'ExpiredTokenException'),
    TooManyRequestsException: () => refused('UpdateUserPool', 'TooManyRequestsException'),
    '(InvalidParameterException': () => refused('CreateUserPool', 'InvalidParameterException'),
    InvalidSmsRoleTrust: () => refused('CreateUserPool', 'InvalidSmsRoleTrustRelationshipException'),
    'received no usable response': () => answered('DescribeUserPool', 'TimeoutError'),
    'cognito-user-pool:host': async () => {
      pulumi.runtime.setConfig('cognito-user-pool:host', 'plugins');
      try {
        return (await thrownBy(Promise.resolve().then(() => hostOfRun()))).message;
      } finally {
        pulumi.runtime.setConfig('cognito-user-pool:host', 'dynamic');
      }
    },
    'its MFA was not set up': async () => {
      pools.emulator.fault({
        operation: 'SetUserPoolMfaConfig',
        kind: 'error',
        type: 'AccessDeniedException',
        status: 400,
        message: 'Not for you',
      });
      const totp = { mfaConfiguration: 'ON', softwareTokenMfaConfiguration: { enabled: true } };
      return (await thrownBy(pools.create(totp))).message;
    },
    'no longer exists': async () => {
      const pool = await pools.create({});
      pools.emulator.reset();
      return (await thrownBy(pools.up(pool, { userPoolTags: { a: 'b' } }))).message;
    },
    'The pool customers': async () => (await thrownBy(pools.delete(await withUsers()))).message,
    'The app client': async () => {
      const clients = await inPool('UserPoolClient');
      const { id: userPoolId } = await pools.create({ deletionProtection: 'ACTIVE' });
      const made = await clients.create({ userPoolId, clientName: 'web' });
      return (await thrownBy(clients.delete(made))).message;
    },
  };

  const quoted = [...quotedMessages()].flatMap(([section, messages]) =>
    section === FROM_PULUMI ? [] : messages,
  );

  it('are each held by one run here', () => {
    assert.ok(quoted.length >= 25, String(quoted.length));
    const runs = quoted.map((message) =>
      Object.keys(RUNS).filter((beginning) => message.includes(beginning)),
    );
    assert.deepEqual(
      quoted.filter((_, index) => runs[index]?.length !== 1),
      [],
    );
    assert.deepEqual(runs.flat().sort(), Object.keys(RUNS).sort());
  });

  for (const message of quoted) {
    it(`are what a user reads: ${message.slice(0, 90)}`, async () => {
      const [, run] = Object.entries(RUNS).find(([beginning]) => message.includes(beginning)) ?? [];
      assert.match((await run?.()) ?? '', asQuoted(message));
    });
  }

  it('would not match another message', () => {
    const quoted = asQuoted('The pool … is not deleted.');
    assert.match('The pool a is not deleted.', quoted);
    assert.doesNotMatch('The pool a is gone.', quoted);
    assert.doesNotMatch('The pool a is not deleted. Try again.', quoted);
  });
});
