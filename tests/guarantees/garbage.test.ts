import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Fault } from '../support/emulator';
import { type Deployed, ProviderHarness, quiet, type Thrown, thrownBy } from './provider-harness';

/** What no program that speaks Cognito's language can make anything of. */
const UNREADABLE = [
  '<html><body>Bad Gateway</body></html>',
  '{"UserPool":{"Id":',
  '"text"',
  '[]',
  '5',
  'null',
];

/** JSON objects that say nothing of a pool. */
const MEANINGLESS = [
  '',
  '{}',
  '{"UserPool":5}',
  '{"UserPool":null}',
  '{"UserPool":[]}',
  '{"UserPool":{"Id":5}}',
  '{"UserPool":{"Id":"eu-west-1_a","Arn":7}}',
  '{"UserPool":{"Id":"eu-west-1_a","Arn":"arn","Policies":[]}}',
  '{"UserPool":{"Id":"eu-west-1_a","Arn":"arn","LambdaConfig":"none"}}',
  '{"UserPool":{"Id":"eu-west-1_a","Arn":"arn","AutoVerifiedAttributes":{}}}',
  '{"UserPool":{"Id":"eu-west-1_a","Arn":"arn","SchemaAttributes":[[]]}}',
  '{"UserPool":{"Id":"eu-west-1_a","Arn":"arn","UserPoolTags":{"a":{}}}}',
];

const MEANINGLESS_MFA = [
  '',
  '{}',
  '{"MfaConfiguration":5}',
  '{"MfaConfiguration":"ON","SoftwareTokenMfaConfiguration":true}',
  '{"MfaConfiguration":"ON","EmailMfaConfiguration":[]}',
  '{"MfaConfiguration":"ON","WebAuthnConfiguration":{"RelyingPartyId":{}}}',
];

const MEANINGLESS_LIST = [
  '{}',
  '{"UserPools":5}',
  '{"UserPools":{}}',
  '{"UserPools":[5]}',
  '{"UserPools":[{"Id":5,"Name":"pool","CreationDate":1}]}',
  '{"UserPools":[{"Id":"eu-west-1_a","Name":"pool"}]}',
  '{"UserPools":[],"NextToken":5}',
];

interface Answer {
  readonly status: number;
  readonly body: string;
}

const answers = (bodies: readonly string[], statuses: readonly number[]): readonly Answer[] =>
  bodies.flatMap((body) => statuses.map((status) => ({ status, body })));

const READS = [...answers(UNREADABLE, [200, 500]), ...answers(MEANINGLESS, [200]), { status: 500, body: '' }];

const garbage = (operation: string, answer: Answer, times = 20): Fault => ({
  operation,
  kind: 'garbage',
  contentType: answer.body.startsWith('<') ? 'text/html' : 'application/x-amz-json-1.1',
  times,
  ...answer,
});

const TOTP = { mfaConfiguration: 'ON', softwareTokenMfaConfiguration: { enabled: true } };

/** Says in plain words which answer it was that could not be used, and nothing of how it is made inside. */
const isClear = ({ message, stack }: Thrown, operation: string): void => {
  assert.ok(message.includes(`${operation} received no usable response`), message);
  assert.doesNotMatch(message, /undefined|\[object|TypeError|\{error\}|at .*:\d+:\d+|<html>/, message);
  assert.ok(!message.includes('\n'), message);
  assert.equal(stack, '');
};

describe('An answer that is garbage', () => {
  quiet();
  const harnesses: ProviderHarness[] = [];
  after(() => Promise.all(harnesses.map((harness) => harness.close())));

  const open = async (): Promise<ProviderHarness> => {
    const harness = await ProviderHarness.open();
    harnesses.push(harness);
    return harness;
  };

  /** Plays each answer on an emulator of its own, all at once: most of the time goes into patience. */
  const each = (
    all: readonly Answer[],
    play: (harness: ProviderHarness, answer: Answer) => Promise<void>,
  ): Promise<unknown> =>
    Promise.all(
      all.map(async (answer) => {
        try {
          await play(await open(), answer);
        } catch (thrown) {
          throw new Error(`${answer.status} ${answer.body}: ${String(thrown)}`);
        }
      }),
    );

  type Step = (harness: ProviderHarness, pool: Deployed) => Promise<unknown>;
  const STEPS: Readonly<Record<string, Step>> = {
    'a refresh': (harness, pool) => harness.refresh(pool),
    'an update': (harness, pool) =>
      harness.up(pool, { ...TOTP, deletionProtection: 'INACTIVE', poolName: 'b' }),
    'a deletion': (harness, pool) => harness.delete(pool),
    'an adoption': async (harness, pool) =>
      harness.provider.create({ poolName: 'pool', adoptId: pool.id, region: 'eu-west-1' }),
  };

  for (const [name, step] of Object.entries(STEPS)) {
    for (const [operation, all] of [
      ['DescribeUserPool', READS],
      ['GetUserPoolMfaConfig', [...answers(UNREADABLE, [200]), ...answers(MEANINGLESS_MFA, [200])]],
    ] as const) {
      it(`of ${operation} ends ${name} with a clear sentence, and the pool is as it was`, () =>
        each(all, async (harness, answer) => {
          const pool = await harness.create(TOTP);
          const before = structuredClone(harness.emulator.pool(pool.id));
          harness.emulator.fault(garbage(operation, answer));
          isClear(await thrownBy(step(harness, pool)), operation);
          const { userPool, mfa } = harness.emulator.pool(pool.id);
          assert.deepEqual([userPool, mfa], [before.userPool, before.mfa]);
        }));
    }
  }

  it('of DescribeUserPool leaves the changes of an adoption unknown, which the preview reports without failing', () =>
    each(READS, async (harness, answer) => {
      const pool = await harness.create({});
      harness.emulator.fault(garbage('DescribeUserPool', answer));
      await harness.inputs({ adoptId: pool.id });
    }));

  it('of DescribeUserPool leaves the refusal of a replacement a clear one', () =>
    each(READS, async (harness, answer) => {
      const pool = await harness.create({ usernameAttributes: ['email'] });
      harness.emulator.fault(garbage('DescribeUserPool', answer));
      const { message, stack } = await thrownBy(harness.diff(pool, {}));
      assert.match(message, /would replace the pool.*its number of users is not known/);
      assert.equal(stack, '');
    }));

  const CREATIONS = [...answers(UNREADABLE, [200, 500]), ...answers(MEANINGLESS, [200])];

  it('of CreateUserPool is looked behind: the pool that it made is found, and there is no second', () =>
    each(CREATIONS, async (harness, answer) => {
      const { emulator } = harness;
      emulator.fault(garbage('CreateUserPool', answer, 1));
      emulator.fault({ operation: 'ListUserPools', kind: 'delay', delayMs: 500 });
      const creating = harness.create(TOTP);
      while (emulator.count('CreateUserPool') === 0) await setTimeout(5);
      // The work is done, though its answer was spoilt.
      await harness.sendRaw('CreateUserPool', emulator.requests[0]?.input ?? {});
      const { id } = await creating;
      assert.deepEqual(
        emulator.pools().map(({ userPool }) => userPool.Id),
        [id],
      );
    }));

  it('of CreateUserPool without effect is retried a few times, and reported to have created nothing', () =>
    each(CREATIONS, async (harness, answer) => {
      harness.emulator.fault(garbage('CreateUserPool', answer));
      const thrown = await thrownBy(harness.create({}));
      isClear(thrown, 'CreateUserPool');
      assert.match(thrown.message, /No pool was created\./);
      assert.equal(thrown.id, undefined);
      assert.deepEqual(harness.emulator.pools(), []);
      assert.equal(harness.emulator.count('CreateUserPool'), 3);
    }));

  it('of ListUserPools, after a create with a lost response, creates no second pool', () =>
    each([...answers(UNREADABLE, [200]), ...answers(MEANINGLESS_LIST, [200])], async (harness, answer) => {
      harness.emulator.fault({ operation: 'CreateUserPool', kind: 'drop-after' });
      harness.emulator.fault(garbage('ListUserPools', answer));
      const thrown = await thrownBy(harness.create({}));
      isClear(thrown, 'ListUserPools');
      assert.match(thrown.message, /give its id as adoptId/);
      assert.equal(harness.emulator.pools().length, 1);
      assert.equal(harness.emulator.count('CreateUserPool'), 1);
    }));

  it('of SetUserPoolMfaConfig leaves a new pool in the state, unless the pool shows that all is well', () =>
    each(
      [...answers(UNREADABLE, [200, 500]), ...answers(MEANINGLESS_MFA, [200])],
      async (harness, answer) => {
        harness.emulator.fault(garbage('SetUserPoolMfaConfig', answer));
        const inputs = await harness.inputs(TOTP);
        const [id, outs] = await harness.provider.create(inputs).then(
          (made) => [made.id, made.outs ?? {}] as const,
          (thrown: Thrown) => {
            isClear(thrown, 'SetUserPoolMfaConfig');
            return [thrown.id ?? '', thrown.properties ?? {}] as const;
          },
        );
        assert.equal(id, harness.emulator.pools()[0]?.userPool.Id);
        assert.equal(outs['mfaConfiguration'], 'OFF', 'the state is what is live');
        harness.emulator.clearFaults();
        const whole = await harness.up({ id, inputs, outs }, TOTP);
        assert.equal(harness.emulator.pool(id).userPool.MfaConfiguration, 'ON');
        assert.deepEqual(await harness.diff(whole, TOTP), { changes: false });
        assert.equal(harness.emulator.pools().length, 1);
      },
    ));

  for (const operation of ['UpdateUserPool', 'SetUserPoolMfaConfig', 'AddCustomAttributes']) {
    it(`of ${operation} leaves the live pool in the state, and the next up does what is left`, () =>
      each(answers(UNREADABLE, [200, 500]), async (harness, answer) => {
        const pool = await harness.create({ userPoolTags: { old: 'x' } });
        const program = {
          ...TOTP,
          policies: { passwordPolicy: { minimumLength: 14 } },
          schema: [{ name: 'team', attributeDataType: 'String', mutable: true }],
        };
        harness.emulator.fault(garbage(operation, answer));
        const thrown = await thrownBy(harness.up(pool, program));
        isClear(thrown, operation);
        assert.equal(thrown.id, pool.id);
        harness.emulator.clearFaults();
        const left = { ...pool, outs: thrown.properties ?? {} };
        const { __provider: _, ...refreshed } = (await harness.refresh(left))?.outs ?? {};
        const { __provider: __, ...kept } = left.outs;
        assert.deepEqual(refreshed, kept);
        const whole = await harness.up(left, program);
        assert.deepEqual(await harness.diff(whole, program), { changes: false });
      }));
  }

  it('of UntagResource is no failure where the live pool no longer has the tag', () =>
    each(answers(UNREADABLE, [200, 500]), async (harness, answer) => {
      const pool = await harness.create({ userPoolTags: { old: 'x' } });
      harness.emulator.fault(garbage('UntagResource', answer));
      const whole = await harness.up(pool, {});
      assert.deepEqual(harness.emulator.pool(pool.id).userPool.UserPoolTags, {});
      assert.deepEqual(await harness.diff(whole, {}), { changes: false });
    }));

  it('of DeleteUserPool is a clear error while the pool is still there', () =>
    each(answers(UNREADABLE, [200, 500]), async (harness, answer) => {
      const pool = await harness.create({});
      harness.emulator.fault(garbage('DeleteUserPool', answer));
      isClear(await thrownBy(harness.delete(pool)), 'DeleteUserPool');
      assert.equal(harness.emulator.pools().length, 1);
    }));

  it('of ListUsers keeps a pool whose users could not be counted', () =>
    each(
      [...answers(UNREADABLE, [200, 500]), ...answers(['{}', '{"Users":5}', '{"Users":{}}'], [200])],
      async (harness, answer) => {
        const pool = await harness.create({});
        harness.emulator.fault(garbage('ListUsers', answer));
        isClear(await thrownBy(harness.delete(pool)), 'ListUsers');
        assert.equal(harness.emulator.pools().length, 1);
      },
    ));
});
