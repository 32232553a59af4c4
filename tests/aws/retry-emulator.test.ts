import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as E from 'fp-ts/Either';
import { type Cognito, cognitoClient } from '../../provider/aws/client';
import { own } from '../../provider/codec/plain-object';
import { PendingCreates } from '../../provider/engine/pending-creates';
import type { Context } from '../../provider/engine/resource-lifecycle';
import { userPool } from '../../provider/resources/user-pool/definition';
import { type Emulator, type Fault, startEmulator } from '../support/emulator';
import { awsEnv } from './aws-env';
import { type FakeClock, fakeClock } from './fake-clock';

const REGION = 'eu-west-1';
const FOREVER = 1_000;
const TRUST = 'InvalidSmsRoleTrustRelationshipException';
const ACCESS = 'InvalidSmsRoleAccessPolicyException';
const SMS = {
  mfaConfiguration: 'ON',
  smsConfiguration: { snsCallerArn: 'arn:aws:iam::123456789012:role/sms', externalId: 'x' },
};

const contextOf = (cognito: Cognito, clock: FakeClock): Context => ({
  cognito,
  pendingCreates: new PendingCreates(),
  region: REGION,
  clock,
  log: () => undefined,
  withLock: (_, task) => task,
});

const refusing = (operation: string, type: string, times: number): Fault => ({
  operation,
  kind: 'error',
  type,
  status: 400,
  times,
});

describe('Patience with Cognito', function () {
  this.timeout(600_000);
  awsEnv();
  let emulator: Emulator;
  let clock: FakeClock;
  let cognito: Cognito;
  before(async () => {
    emulator = await startEmulator();
  });
  beforeEach(() => {
    emulator.reset();
    clock = fakeClock();
    // A share so large that no request waits for its turn: every wait recorded is one after an error.
    cognito = cognitoClient({ endpoint: emulator.url, quotaShare: 1e9 }, REGION, clock);
  });
  after(() => emulator.close());

  const made = async (): Promise<string> => {
    const created = await cognito.send('CreateUserPool', { PoolName: 'p' }, { forRole: true })();
    ok(E.isRight(created));
    return String(own(created.right['UserPool'], 'Id'));
  };

  const context = (): Context => contextOf(cognito, clock);

  const waits = (): ReadonlyArray<number> => clock.sleeps.filter((ms) => ms > 1);

  for (const [name, fault] of [
    ['throttling', refusing('UpdateUserPool', 'TooManyRequestsException', 7)],
    ['another change under way', refusing('UpdateUserPool', 'ConcurrentModificationException', 7)],
    ['a role that nobody knows yet', refusing('UpdateUserPool', TRUST, 7)],
    ['a role whose policy nobody knows yet', refusing('UpdateUserPool', ACCESS, 7)],
    ['a connection that breaks before', { operation: 'UpdateUserPool', kind: 'drop-before', times: 3 }],
    ['a connection that breaks after', { operation: 'UpdateUserPool', kind: 'drop-after', times: 3 }],
    ['an answer that cannot be read', { operation: 'UpdateUserPool', kind: 'garbage', times: 3 }],
  ] as ReadonlyArray<readonly [string, Fault]>) {
    it(`outlasts ${name}, ${fault.times} times over`, async () => {
      const UserPoolId = await made();
      emulator.fault(fault);
      const result = await cognito.send(
        'UpdateUserPool',
        { UserPoolId, PoolName: 'renamed' },
        { forRole: true },
      )();
      ok(E.isRight(result));
      equal(emulator.count('UpdateUserPool'), (fault.times ?? 0) + 1);
      equal(waits().length, fault.times);
      equal(emulator.pool(UserPoolId).userPool['Name'], 'renamed');
    });
  }

  for (const [type, attempts] of [
    ['TooManyRequestsException', 15],
    ['ConcurrentModificationException', 10],
  ] as const) {
    it(`gives up on ${type} after ${attempts} attempts, with a remedy in the message`, async () => {
      const id = await made();
      emulator.fault(refusing('UpdateUserPool', type, FOREVER));
      const news = { poolName: 'p', deletionProtection: 'ACTIVE' };
      const result = await userPool.update(context(), id, {}, news)();
      ok(E.isLeft(result));
      match(
        result.left.message,
        new RegExp(`UpdateUserPool \\(${type}, request [0-9a-f-]+\\).*[Rr]un the command again`),
      );
      equal(emulator.count('UpdateUserPool'), attempts);
    });
  }

  for (const [type, half] of [
    [TRUST, /must trust cognito-idp\.amazonaws\.com/],
    [ACCESS, /must be allowed to publish SMS/],
  ] as const) {
    it(`retries ${type} for two minutes, and then reports which policy of the role is wrong`, async () => {
      emulator.fault(refusing('CreateUserPool', type, FOREVER));
      const start = clock.now();
      const inputs = { poolName: 'p', ...SMS };
      const result = await userPool.create(context(), inputs)();
      ok(E.isLeft(result));
      match(result.left.message, half);
      const passed = clock.now() - start;
      ok(passed >= 120_000 && passed < 121_000, String(passed));
      ok(emulator.count('CreateUserPool') >= 12);
      equal(emulator.pools().length, 0);
    });

    it(`makes one pool when ${type} is over within the two minutes`, async () => {
      emulator.fault(refusing('CreateUserPool', type, 12));
      const result = await userPool.create(context(), { poolName: 'p', ...SMS })();
      ok(E.isRight(result));
      equal(emulator.pools().length, 1);
      const waited = waits().reduce((sum, wait) => sum + wait, 0);
      ok(waited > 60_000 && waited < 120_000, String(waited));
    });
  }

  for (const type of [
    'LimitExceededException',
    'UserImportInProgressException',
    'InvalidParameterException',
    'NotAuthorizedException',
  ]) {
    it(`does not wait at all on ${type}`, async () => {
      const UserPoolId = await made();
      emulator.fault(refusing('UpdateUserPool', type, FOREVER));
      const result = await cognito.send('UpdateUserPool', { UserPoolId, PoolName: 'p' }, { forRole: true })();
      ok(E.isLeft(result) && result.left._tag === 'Refused');
      equal(result.left.code, type);
      equal(emulator.count('UpdateUserPool'), 1);
      deepEqual(waits(), []);
    });
  }

  it('reports that users are being imported, and to run the command again after that', async () => {
    const id = await made();
    emulator.fault(refusing('UpdateUserPool', 'UserImportInProgressException', 1));
    const news = { poolName: 'p', deletionProtection: 'ACTIVE' };
    const result = await userPool.update(context(), id, {}, news)();
    ok(E.isLeft(result));
    match(
      result.left.message,
      /Users are being imported into this pool. Run the command again after the import/,
    );
  });

  it('never sends CreateUserPool again by itself when no answer came, and waits for none', async () => {
    for (const kind of ['drop-before', 'drop-after', 'garbage'] as const) {
      emulator.reset();
      emulator.fault({ operation: 'CreateUserPool', kind, times: FOREVER });
      const result = await cognito.send('CreateUserPool', { PoolName: 'p' }, { forRole: true })();
      ok(E.isLeft(result) && result.left._tag === 'NoAnswer');
      equal(emulator.count('CreateUserPool'), 1);
    }
    deepEqual(waits(), []);
  });

  it('counts the two minutes of each request for itself', async () => {
    const UserPoolId = await made();
    clock.pass(500_000);
    emulator.fault(refusing('UpdateUserPool', TRUST, 2));
    ok(E.isRight(await cognito.send('UpdateUserPool', { UserPoolId, PoolName: 'p' }, { forRole: true })()));
  });
});

describe('Changes to pools, side by side', function () {
  this.timeout(600_000);
  awsEnv();
  let emulator: Emulator;
  let cognito: Cognito;
  before(async () => {
    emulator = await startEmulator();
  });
  beforeEach(() => {
    emulator.reset();
    cognito = cognitoClient({ endpoint: emulator.url }, REGION);
  });
  after(() => emulator.close());

  const made = async () => {
    const created = await cognito.send('CreateUserPool', { PoolName: 'p' }, { forRole: true })();
    ok(E.isRight(created));
    const { UserPool } = created.right;
    return { id: String(own(UserPool, 'Id')), arn: String(own(UserPool, 'Arn')) };
  };

  /** The most requests that were ever without an answer at the same time, while each takes a while. */
  const peakOf = async (...changes: ReadonlyArray<() => Promise<E.Either<unknown, unknown>>>) => {
    emulator.requests.length = 0;
    emulator.fault({ kind: 'delay', delayMs: 60, times: changes.length });
    let peak = 0;
    let over = false;
    const watched = (async () => {
      while (!over) {
        peak = Math.max(peak, emulator.requests.filter(({ status }) => status === 0).length);
        await sleep(2);
      }
    })();
    const results = await Promise.all(changes.map((change) => change()));
    over = true;
    await watched;
    ok(results.every(E.isRight));
    equal(emulator.count(), changes.length);
    return peak;
  };

  const update = (UserPoolId: string) => cognito.send('UpdateUserPool', { UserPoolId, PoolName: 'p' });

  it('are one after another for one pool, and in order', async () => {
    const { id } = await made();
    const rename = (PoolName: string) => cognito.send('UpdateUserPool', { UserPoolId: id, PoolName });
    equal(await peakOf(rename('a'), rename('b'), rename('c')), 1);
    deepEqual(
      emulator.requests.map(({ input }) => input['PoolName']),
      ['a', 'b', 'c'],
    );
  });

  it('are so whatever the operation is, also one that names the pool by its ARN', async () => {
    const { id, arn } = await made();
    const changes = [
      update(id),
      cognito.send('UntagResource', { ResourceArn: arn, TagKeys: ['a'] }),
      cognito.send('SetUserPoolMfaConfig', { UserPoolId: id, MfaConfiguration: 'OFF' }),
    ];
    equal(await peakOf(...changes), 1);
  });

  it('do not wait for another pool', async () => {
    const [one, other] = [await made(), await made()];
    equal(await peakOf(update(one.id), update(other.id)), 2);
  });

  it('do not keep reads waiting, nor reads each other', async () => {
    const { id } = await made();
    const read = cognito.send('DescribeUserPool', { UserPoolId: id });
    equal(await peakOf(update(id), read, read), 3);
  });

  it('go on when one of them is refused', async () => {
    const { id } = await made();
    emulator.fault(refusing('UpdateUserPool', 'InvalidParameterException', 1));
    const [first, second] = await Promise.all([update(id)(), update(id)()]);
    ok(E.isLeft(first) && E.isRight(second));
  });
});

describe('A change whose response is lost after it took effect', function () {
  this.timeout(600_000);
  awsEnv();
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.close());

  const news = {
    poolName: 'p',
    mfaConfiguration: 'ON',
    softwareTokenMfaConfiguration: { enabled: true },
    deletionProtection: 'ACTIVE',
    schema: [{ name: 'team', attributeDataType: 'String', mutable: true }],
  };

  for (const operation of [
    'UpdateUserPool',
    'SetUserPoolMfaConfig',
    'UntagResource',
    'AddCustomAttributes',
  ]) {
    it(`${operation} is sent again, and that AWS then has nothing left to do is no failure`, async () => {
      emulator.reset();
      const clock = fakeClock();
      const context = contextOf(
        cognitoClient({ endpoint: emulator.url, quotaShare: 1e9 }, REGION, clock),
        clock,
      );
      const before = { poolName: 'p', userPoolTags: { old: 'x' } };
      const created = await userPool.create(context, before)();
      ok(E.isRight(created));
      const { id } = created.right;
      emulator.fault({ operation, kind: 'drop-after' });
      const result = await userPool.update(context, id, before, news)();
      ok(E.isRight(result), JSON.stringify(result));
      equal(emulator.count(operation), 2);
      emulator.requests.length = 0;
      ok(E.isRight(await userPool.update(context, id, news, news)()));
      deepEqual(
        emulator.requests.map((request) => request.operation),
        ['DescribeUserPool', 'GetUserPoolMfaConfig'],
      );
    });
  }
});
