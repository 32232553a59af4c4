import assert from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import { cognitoClient } from '../../provider/aws/client';
import type { PlainObject } from '../../provider/codec/plain-object';
import type { OperationFailure, ResourceState } from '../../provider/engine/errors';
import { lifecycleOf } from '../../provider/engine/lifecycle';
import { PendingCreates } from '../../provider/engine/pending-creates';
import type { Context } from '../../provider/engine/resource-lifecycle';
import { userPool } from '../../provider/resources/user-pool/definition';
import { userPoolDomain as definition } from '../../provider/resources/user-pool-domain/definition';
import { type FakeClock, fakeClock } from '../aws/fake-clock';
import { type Emulator, startEmulator } from '../support/emulator';
import { REGION } from './provider-harness';

const userPoolDomain = lifecycleOf(definition);

const MINUTE = 60_000;
const NAME = 'auth.example.com';
const certificate = (name: string) => `arn:aws:acm:us-east-1:123456789012:certificate/${name}`;

const right = async <A>(task: TE.TaskEither<OperationFailure, A>): Promise<A> => {
  const result = await task();
  return E.isRight(result) ? result.right : assert.fail(result.left.message);
};

const stop = async <A>(task: TE.TaskEither<OperationFailure, A>): Promise<OperationFailure> => {
  const result = await task();
  return E.isLeft(result) ? result.left : assert.fail('it did not stop');
};

describe('A domain of one’s own', () => {
  let clock: FakeClock;
  let emulator: Emulator;
  let context: Context;
  let messages: string[];
  let pool: ResourceState;
  const other = (): Context => ({ ...context, pendingCreates: new PendingCreates() });

  beforeEach(async () => {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
    clock = fakeClock();
    emulator = await startEmulator({ now: clock.now, customDomainMs: 4 * MINUTE });
    messages = [];
    context = {
      cognito: cognitoClient({ endpoint: emulator.url, quotaShare: 1000 }, REGION, clock),
      pendingCreates: new PendingCreates(),
      region: REGION,
      withLock: (_, task) => task,
      clock,
      log: (sentence) => messages.push(sentence),
    };
    pool = await right(userPool.create(context, { poolName: 'pool' }));
    emulator.requests.length = 0;
  });
  afterEach(() => emulator.close());

  const custom = (given: PlainObject = {}): PlainObject => ({
    userPoolId: pool.id,
    domain: NAME,
    customDomainConfig: { certificateArn: certificate('one') },
    ...given,
  });

  const create = (given: PlainObject = {}) => userPoolDomain.create(context, custom(given));
  const change = (given: PlainObject, olds: PlainObject) =>
    userPoolDomain.update(context, NAME, olds, custom(given));
  const remove = (state: PlainObject, id = NAME) => userPoolDomain.delete(context, id, state);
  const deletePool = () => userPool.delete(context, pool.id, pool.state);

  const statusOf = async (Domain = NAME): Promise<unknown> => {
    const answer = await context.cognito.send('DescribeUserPoolDomain', { Domain })();
    return E.isRight(answer) ? Object(answer.right['DomainDescription']).Status : answer.left;
  };

  const sent = (operation: string): number => emulator.count(operation);

  it('is waited for until it is ACTIVE, with progress messages', async () => {
    const { state } = await right(create());
    assert.equal(await statusOf(), 'ACTIVE');
    assert.equal(state['cloudFrontDistribution'], 'd111111abcdef8.cloudfront.net');
    assert.deepEqual(messages, [
      `The domain ${NAME} is CREATING: waiting until it is ACTIVE. This takes several minutes, at most 15.`,
      ...[1, 2, 3].map(
        (minutes) =>
          `The domain ${NAME} is CREATING: waiting until it is ACTIVE. ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} so far.`,
      ),
    ]);
    assert.equal(sent('CreateUserPoolDomain'), 1);
    // One in ten seconds takes nothing of a quota of 20 a second.
    assert.ok(sent('DescribeUserPoolDomain') <= 32);
  });

  it('is not waited for where the program does not want that', async () => {
    await right(create({ waitUntilActive: false }));
    assert.equal(await statusOf(), 'CREATING');
    assert.deepEqual(clock.sleeps, []);
  });

  it('that takes too long is in the state, and the next up waits on', async () => {
    emulator.options.customDomainMs = 20 * MINUTE;
    const { message, partialState: left } = await stop(create());
    assert.match(
      message,
      /^The domain auth\.example\.com is still CREATING after 15 minutes\. It is in the state/,
    );
    assert.equal(left?.id, NAME);
    await right(change({}, left?.state ?? {}));
    assert.equal(await statusOf(), 'ACTIVE');
    assert.deepEqual([sent('CreateUserPoolDomain'), sent('UpdateUserPoolDomain')], [1, 0]);
  });

  it('that FAILED is an error with AWS’s reason, in the state, reported by a refresh and by its adoption', async () => {
    Object.assign(emulator.options, { customDomainsFail: true });
    const { message, partialState: left } = await stop(create());
    assert.match(message, /^The domain auth\.example\.com is FAILED\. Check that its certificate/);
    assert.match((await stop(change({}, left?.state ?? {}))).message, /is FAILED/);
    messages = [];
    const found = await right(userPoolDomain.read(context, NAME, left?.state ?? {}));
    assert.deepEqual(found?.state, left?.state);
    assert.match(messages.join(), /is FAILED/);
    const { message: news } = await userPoolDomain.previewCreate(context, custom({ adoptId: NAME }))();
    assert.match(news ?? '', /^Adopts the domain .* is FAILED/s);
    // The way out that the message names.
    Object.assign(emulator.options, { customDomainsFail: false });
    await right(change({ customDomainConfig: { certificateArn: certificate('two') } }, left?.state ?? {}));
    assert.equal(await statusOf(), 'ACTIVE');
  });

  it('whose creation is confirmed is in the state though it cannot be read', async () => {
    emulator.fault({
      operation: 'DescribeUserPoolDomain',
      kind: 'error',
      type: 'AccessDeniedException',
      times: 50,
    });
    const { message, partialState: left } = await stop(create());
    assert.match(message, /DescribeUserPoolDomain \(AccessDeniedException[^)]*\)/);
    assert.deepEqual(left?.state['customDomainConfig'], { certificateArn: certificate('one') });
    assert.equal(left?.state['cloudFrontDistribution'], 'd111111abcdef8.cloudfront.net');
  });

  it('continues to wait when one response is lost', async () => {
    emulator.fault({ operation: 'DescribeUserPoolDomain', kind: 'error', status: 500, skip: 3, times: 9 });
    await right(create());
    assert.equal(await statusOf(), 'ACTIVE');
  });

  it('takes another certificate, and is waited for again', async () => {
    const { state } = await right(create());
    const changed = await right(
      change({ customDomainConfig: { certificateArn: certificate('two') } }, state),
    );
    assert.equal(await statusOf(), 'ACTIVE');
    assert.deepEqual(changed.state['customDomainConfig'], { certificateArn: certificate('two') });
    assert.match(messages.join(), /is UPDATING/);
  });

  it('that is still CREATING is changed once it is ACTIVE', async () => {
    const { state } = await right(create({ waitUntilActive: false }));
    await right(change({ managedLoginVersion: 2, waitUntilActive: false }, state));
    assert.equal(sent('UpdateUserPoolDomain'), 1);
    assert.equal(await statusOf(), 'UPDATING');
  });

  it('shows no drift to a refresh while it is changing, and is there while it is DELETING', async () => {
    const { state } = await right(create({ waitUntilActive: false }));
    for (const status of ['CREATING', 'UPDATING', 'DELETING']) {
      assert.equal(await statusOf(), status);
      const found = await right(userPoolDomain.read(context, NAME, state));
      assert.deepEqual(found?.state, state, status);
      clock.pass(5 * MINUTE);
      if (status === 'CREATING')
        await context.cognito.send('UpdateUserPoolDomain', {
          UserPoolId: pool.id,
          Domain: NAME,
          CustomDomainConfig: { CertificateArn: certificate('one') },
        })();
      if (status === 'UPDATING')
        await context.cognito.send('DeleteUserPoolDomain', { UserPoolId: pool.id, Domain: NAME })();
    }
    assert.equal(await right(userPoolDomain.read(context, NAME, state)), undefined);
  });

  it('is deleted, and waited for until it no longer exists', async () => {
    const { state } = await right(create());
    await right(remove(state));
    assert.equal(await statusOf(), undefined);
    assert.match(messages.join('\n'), /is DELETING: waiting until it is deleted\. 2 minutes so far\./);
    await right(remove(state));
  });

  it('is deleted though it is still being made, or on its way out already', async () => {
    const { state } = await right(create({ waitUntilActive: false }));
    await right(remove(state));
    await right(create());
    const deletion = { UserPoolId: pool.id, Domain: NAME };
    assert.ok(E.isRight(await context.cognito.send('DeleteUserPoolDomain', deletion)()));
    await right(remove(state));
    assert.equal(await statusOf(), undefined);
  });

  it('whose deletion takes too long is kept in the state, and the next run continues to wait', async () => {
    const { state } = await right(create());
    emulator.options.customDomainMs = 20 * MINUTE;
    const { message, partialState: left } = await stop(remove(state));
    assert.match(message, /^The domain auth\.example\.com is still DELETING after 15 minutes\./);
    assert.equal(left, undefined);
    await right(remove(state));
    assert.equal(await statusOf(), undefined);
  });

  for (const leavingDomainsNamed of [true, false]) {
    const where = leavingDomainsNamed ? 'still named by' : 'no longer named by';
    describe(`that is DELETING, and ${where} its pool`, () => {
      let state: PlainObject;
      beforeEach(async () => {
        Object.assign(emulator.options, { leavingDomainsNamed });
        ({ state } = await right(create()));
        await context.cognito.send('DeleteUserPoolDomain', { UserPoolId: pool.id, Domain: NAME })();
        messages = [];
      });

      it('makes room for the same name', async () => {
        await right(create({ managedLoginVersion: 2 }));
        assert.equal(await statusOf(), 'ACTIVE');
      });

      it('makes room for another name of its pool', async () => {
        const made = await right(create({ domain: 'login.example.com' }));
        assert.equal(made.id, 'login.example.com');
        assert.equal(await statusOf('login.example.com'), 'ACTIVE');
      });

      it('makes room for its name on another pool', async () => {
        const { id } = await right(userPool.create(context, { poolName: 'other' }));
        await right(create({ userPoolId: id }));
        assert.equal(await statusOf(), 'ACTIVE');
      });

      it('is not offered for adoption, nor adopted, and the preview of a new one reports the wait', async () => {
        const { failures, message: news } = await userPoolDomain.previewCreate(context, custom())();
        assert.equal(failures, undefined);
        assert.match(
          news ?? '',
          /^The domain auth\.example\.com .*is being deleted\. A new one is created after the deletion\./,
        );
        const adopting = await userPoolDomain.previewCreate(context, custom({ adoptId: NAME }))();
        assert.match(adopting.failures?.[0]?.reason ?? '', /is being deleted\. Remove adoptId/);
        assert.match(
          (await stop(create({ adoptId: NAME }))).message,
          /is being deleted\. Run `pulumi up` again after that\.$/,
        );
        assert.match(
          (await stop(change({ managedLoginVersion: 2 }, state))).message,
          /is being deleted\. Run `pulumi up` again after that\.$/,
        );
        assert.equal(sent('UpdateUserPoolDomain'), 0);
      });

      it('lets its pool be deleted, once it is deleted', async () => {
        await right(deletePool());
        assert.deepEqual(emulator.pools(), []);
        assert.match(messages.join(), /has a domain that is DELETING: waiting until it is deleted/);
      });

      it('keeps its pool no longer than 15 minutes waiting', async () => {
        await right(create());
        emulator.options.customDomainMs = 60 * MINUTE;
        await context.cognito.send('DeleteUserPoolDomain', { UserPoolId: pool.id, Domain: NAME })();
        assert.match(
          (await stop(deletePool())).message,
          /still has a domain that is DELETING after 15 minutes/,
        );
        assert.match(
          (await stop(create({ domain: 'login.example.com' }))).message,
          /the domain .* is still DELETING after 15 minutes; run the command again\.$/,
        );
      });
    });
  }

  it('that is ACTIVE keeps its pool, and another of its pool, from being deleted or made', async () => {
    await right(create());
    clock.sleeps.length = 0;
    assert.match((await stop(deletePool())).message, /it has the domain auth\.example\.com/);
    const { message, partialState: left } = await stop(create({ domain: 'login.example.com' }));
    assert.match(message, /User pool already has a domain configured/);
    assert.equal(left, undefined);
    assert.deepEqual(clock.sleeps, []);
  });

  describe('that an interrupted run began to make', () => {
    beforeEach(async () => {
      await right(create({ waitUntilActive: false }));
      context = other();
      emulator.requests.length = 0;
    });

    it('is continued by the next run, which reports that', async () => {
      const { message: news, failures } = await userPoolDomain.previewCreate(context, custom())();
      assert.equal(failures, undefined);
      assert.match(
        news ?? '',
        /AWS is still creating it\. The update continues what an interrupted one started\.$/,
      );
      await right(create());
      assert.equal(await statusOf(), 'ACTIVE');
    });

    it('is not taken for it when it is not as declared, or is done', async () => {
      const different = custom({ customDomainConfig: { certificateArn: certificate('two') } });
      const offered = /To adopt it, set adoptId: "auth\.example\.com"/;
      const ahead = await userPoolDomain.previewCreate(context, different)();
      assert.match(ahead.failures?.[0]?.reason ?? '', offered);
      assert.match((await stop(userPoolDomain.create(context, different))).message, offered);
      clock.pass(5 * MINUTE);
      assert.match((await stop(create())).message, offered);
    });

    it('is adopted, and waited for', async () => {
      await right(create({ adoptId: NAME }));
      assert.equal(await statusOf(), 'ACTIVE');
    });
  });

  it('has one owner of two that are made at once', async () => {
    const results = await Promise.all([create()(), create()()]);
    assert.deepEqual(results.map(E.isRight).sort(), [false, true]);
  });

  it('is made once when the answer is lost', async () => {
    emulator.fault({ operation: 'CreateUserPoolDomain', kind: 'drop-after' });
    await right(create());
    assert.deepEqual([sent('CreateUserPoolDomain'), await statusOf()], [1, 'ACTIVE']);
  });

  it('of a prefix sends no other request: its status is not read, and nothing is waited for', async () => {
    const prefix = { userPoolId: pool.id, domain: 'shop' };
    const { state } = await right(userPoolDomain.create(context, prefix));
    await right(userPoolDomain.update(context, 'shop', state, { ...prefix, managedLoginVersion: 2 }));
    await right(userPoolDomain.delete(context, 'shop', state));
    await right(deletePool());
    assert.deepEqual(
      emulator.requests.map(({ operation }) => operation),
      [
        ...['CreateUserPoolDomain', 'DescribeUserPoolDomain'],
        ...['DescribeUserPoolDomain', 'UpdateUserPoolDomain', 'DescribeUserPoolDomain'],
        'DeleteUserPoolDomain',
        ...['DescribeUserPool', 'GetUserPoolMfaConfig', 'ListUsers', 'DeleteUserPool'],
      ],
    );
    assert.deepEqual([clock.sleeps, messages], [[], []]);
  });
});
