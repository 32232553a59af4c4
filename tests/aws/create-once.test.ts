import { equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { cognitoClient } from '../../provider/aws/client';
import { own } from '../../provider/codec/plain-object';
import { type Emulator, type Fault, startEmulator } from '../support/emulator';
import { awsEnv } from './aws-env';

describe('a lost CreateUserPool, which AWS cannot distinguish from a second one', function () {
  this.timeout(600_000);
  awsEnv();
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  beforeEach(() => emulator.reset());
  after(() => emulator.close());

  const create = () =>
    cognitoClient({ endpoint: emulator.url }, 'us-east-1').send('CreateUserPool', { PoolName: 'p' })();

  for (const [name, fault, pools] of [
    ['the connection breaks after the work was done', { kind: 'drop-after', times: 9 }, 1],
    ['the connection breaks before', { kind: 'drop-before', times: 9 }, 0],
    ['the answer cannot be read', { kind: 'garbage', times: 9 }, 0],
    ['the service fails', { kind: 'error', type: 'InternalErrorException', status: 500, times: 9 }, 0],
    ['the service is unavailable', { kind: 'error', type: 'ServiceUnavailable', status: 503, times: 9 }, 0],
  ] as ReadonlyArray<readonly [string, Fault, number]>) {
    it(`is sent once when ${name}`, async () => {
      emulator.fault(fault);
      const result = await create();
      ok(E.isLeft(result));
      equal(result.left._tag, 'NoAnswer');
      equal(emulator.count('CreateUserPool'), 1);
      equal(emulator.pools().length, pools);
    });
  }

  it('is repeated after throttling, and creates one pool', async () => {
    emulator.fault({ kind: 'error', type: 'TooManyRequestsException', status: 400, times: 2 });
    ok(E.isRight(await create()));
    equal(emulator.count('CreateUserPool'), 3);
    equal(emulator.pools().length, 1);
  });

  it('is sent once when a quota is used up', async () => {
    emulator.fault({ kind: 'error', type: 'LimitExceededException', status: 400, times: 9 });
    ok(E.isLeft(await create()));
    equal(emulator.count('CreateUserPool'), 1);
  });

  it('is the only exception: a read is repeated when its connection breaks', async () => {
    const created = await create();
    ok(E.isRight(created));
    emulator.fault({ operation: 'DescribeUserPool', kind: 'drop-after', times: 2 });
    const UserPoolId = String(own(created.right['UserPool'], 'Id'));
    const cognito = cognitoClient({ endpoint: emulator.url }, 'us-east-1');
    ok(E.isRight(await cognito.send('DescribeUserPool', { UserPoolId })()));
    equal(emulator.count('DescribeUserPool'), 3);
  });
});
