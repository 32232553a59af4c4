import assert from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import { cognitoClient } from '../../provider/aws/client';
import type { PlainObject } from '../../provider/codec/plain-object';
import type { OperationFailure, ResourceState } from '../../provider/engine/errors';
import { PendingCreates } from '../../provider/engine/pending-creates';
import type { Context } from '../../provider/engine/resource-lifecycle';
import { KINDS } from '../../provider/resources';
import { type FakeClock, fakeClock } from '../aws/fake-clock';
import { type Emulator, startEmulator } from '../support/emulator';
import { sendRaw } from '../support/emulator/send-raw';
import { REGION } from './provider-harness';

const MINUTE = 60_000;
const SECOND = 'us-west-2';
const KEY = `arn:aws:kms:${REGION}:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab`;

const lifecycle = KINDS['UserPoolReplica'] ?? assert.fail('there is no such kind');
const userPool = KINDS['UserPool'] ?? assert.fail('there is no such kind');

const right = async <A>(task: TE.TaskEither<OperationFailure, A>): Promise<A> => {
  const result = await task();
  return E.isRight(result) ? result.right : assert.fail(result.left.message);
};

const stop = async <A>(task: TE.TaskEither<OperationFailure, A>): Promise<OperationFailure> => {
  const result = await task();
  return E.isLeft(result) ? result.left : assert.fail('it did not stop');
};

describe('A replica that AWS takes minutes to make', () => {
  let clock: FakeClock;
  let emulator: Emulator;
  let context: Context;
  let messages: string[];
  let pool: ResourceState;

  beforeEach(async () => {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
    clock = fakeClock();
    emulator = await startEmulator({ now: clock.now, replicaMs: 4 * MINUTE });
    messages = [];
    context = {
      cognito: cognitoClient({ endpoint: emulator.url, quotaShare: 1000 }, REGION, clock),
      pendingCreates: new PendingCreates(),
      region: REGION,
      withLock: (_, task) => task,
      clock,
      log: (sentence) => messages.push(sentence),
    };
    const keyConfiguration = { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: KEY };
    pool = await right(userPool.create(context, { poolName: 'pool', keyConfiguration }));
    emulator.requests.length = 0;
  });
  afterEach(() => emulator.close());

  const replica = (given: PlainObject = {}): PlainObject => ({
    userPoolId: pool.id,
    regionName: SECOND,
    region: REGION,
    ...given,
  });
  const live = () => emulator.pool(pool.id).replica;
  const minutes = (): number => clock.sleeps.reduce((all, one) => all + one, 0) / MINUTE;
  const byHand = (operation: string, input: object = {}) =>
    sendRaw(emulator, operation, { UserPoolId: pool.id, RegionName: SECOND, ...input }, REGION);
  const changes = (): readonly string[] =>
    emulator.requests.map(({ operation }) => operation).filter((one) => !one.startsWith('List'));

  for (const replicaCreation of ['CREATING', 'PENDING_CREATE'] as const) {
    it(`is waited for while it is ${replicaCreation}, then activated, and waited for again`, async () => {
      emulator.options.replicaCreation = replicaCreation;
      const made = await right(
        lifecycle.create(context, replica({ status: 'ACTIVE', userPoolTags: { team: 'shop' } })),
      );
      assert.deepEqual([made.state['liveStatus'], live()?.status], ['ACTIVE', 'ACTIVE']);
      assert.deepEqual(made.state['userPoolTags'], { team: 'shop' });
      assert.deepEqual(changes(), ['CreateUserPoolReplica', 'UpdateUserPoolReplica']);
      assert.ok(minutes() >= 8 && minutes() < 9, `${minutes()}`);
      assert.equal(
        messages[0],
        `The replica us-west-2 is ${replicaCreation}: waiting until it is INACTIVE. This takes several minutes, at most 30.`,
      );
      assert.equal(messages.filter((one) => one.includes('waiting until it is ACTIVE')).length, 4);
    });
  }

  it('is in the state after 30 minutes, and the next update goes on', async () => {
    emulator.options.replicaMs = 40 * MINUTE;
    const { message, partialState } = await stop(lifecycle.create(context, replica({ status: 'ACTIVE' })));
    assert.equal(
      message,
      'The replica us-west-2 is still CREATING after 30 minutes. It is in the state, and the next `pulumi up` continues to wait.',
    );
    assert.ok(minutes() >= 30 && minutes() < 31, `${minutes()}`);
    assert.deepEqual([partialState?.id, partialState?.state['status']], [SECOND, 'INACTIVE']);
    emulator.options.replicaMs = 0;
    clock.pass(10 * MINUTE);
    const updated = await right(
      lifecycle.update(context, SECOND, partialState?.state ?? {}, replica({ status: 'ACTIVE' })),
    );
    assert.equal(updated.state['liveStatus'], 'ACTIVE');
  });

  it('of an interrupted run is continued by the next', async () => {
    await byHand('CreateUserPoolReplica');
    const { message, failures } = await lifecycle.previewCreate(context, replica())();
    assert.equal(failures, undefined);
    assert.match(String(message), /exactly as declared, and AWS is still creating it\./);
    const made = await right(lifecycle.create(context, replica()));
    assert.equal(made.state['liveStatus'], 'INACTIVE');
  });

  it('is waited for by its deletion, which waits until it is gone', async () => {
    await byHand('CreateUserPoolReplica');
    await right(lifecycle.delete(context, SECOND, replica()));
    assert.equal(live(), undefined);
    assert.ok(minutes() >= 8 && minutes() < 9, `${minutes()}`);
  });

  it('is deactivated, and waited for, before a deletion that the program forces', async () => {
    const made = await right(lifecycle.create(context, replica({ status: 'ACTIVE' })));
    emulator.requests.length = 0;
    await right(lifecycle.delete(context, SECOND, { ...made.state, forceDestroy: true }));
    assert.deepEqual(changes(), ['UpdateUserPoolReplica', 'DeleteUserPoolReplica']);
    assert.equal(live(), undefined);
  });

  it('is made once the one in deletion is gone, as the preview says', async () => {
    emulator.options.replicaMs = 0;
    await byHand('CreateUserPoolReplica');
    emulator.options.replicaMs = 4 * MINUTE;
    await byHand('DeleteUserPoolReplica');
    const { message } = await lifecycle.previewCreate(context, replica())();
    assert.match(String(message), /is being deleted\. A new one is created after the deletion\./);
    await right(lifecycle.create(context, replica()));
    assert.equal(live()?.status, 'INACTIVE');
    assert.ok(
      messages.some((one) => /^The replica us-west-2 is DELETING: waiting until it is deleted\./.test(one)),
    );
  });

  it('gives up after 30 minutes where the deletion of another one takes longer', async () => {
    emulator.options.replicaMs = 0;
    await byHand('CreateUserPoolReplica');
    emulator.options.replicaMs = 90 * MINUTE;
    await byHand('DeleteUserPoolReplica');
    assert.match(
      (await stop(lifecycle.create(context, replica()))).message,
      /the replica us-west-2 is still DELETING after 30 minutes; run the command again/,
    );
    assert.match(
      (await stop(lifecycle.delete(context, SECOND, replica()))).message,
      /^The replica us-west-2 is still DELETING after 30 minutes\. It is still in the state; the next run continues to wait\.$/,
    );
  });

  it('is waited for through a lost response, and no longer after a refusal', async () => {
    emulator.fault({ operation: 'ListUserPoolReplicas', kind: 'drop-before', skip: 1, times: 8 });
    assert.equal((await right(lifecycle.create(context, replica()))).state['liveStatus'], 'INACTIVE');
    emulator.fault({
      operation: 'ListUserPoolReplicas',
      kind: 'error',
      type: 'NotAuthorizedException',
      message: 'no',
      skip: 2,
    });
    const { message, partialState } = await stop(
      lifecycle.update(context, SECOND, replica(), replica({ status: 'ACTIVE' })),
    );
    assert.match(message, /Cognito refused ListUserPoolReplicas \(NotAuthorizedException/);
    assert.equal(partialState?.id, SECOND);
  });

  it('has a warning of a status that this package does not know, and is kept', async () => {
    const made = await right(lifecycle.create(context, replica()));
    Object.assign(live() ?? {}, { status: 'FAILED' });
    messages.length = 0;
    const found = await right(lifecycle.read(context, SECOND, made.state));
    assert.equal(found?.state['liveStatus'], 'FAILED');
    assert.deepEqual(messages, [
      'The replica us-west-2 has the status FAILED, which this package does not know. Look it up in the console of AWS.',
    ]);
  });
});
