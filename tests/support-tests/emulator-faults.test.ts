import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import {
  CreateUserPoolCommand,
  DescribeUserPoolCommand,
  InternalErrorException,
  TooManyRequestsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { Quotas } from '../support/emulator/quotas';
import { emulated, sdk } from './emulated';

const creation = () => new CreateUserPoolCommand({ PoolName: 'p' });

describe('A fault', () => {
  const service = emulated();

  it('responds with the named error, once by default', async () => {
    const { client, emulator } = service();
    emulator.fault({
      operation: 'CreateUserPool',
      kind: 'error',
      type: 'TooManyRequestsException',
      message: 'slow',
    });
    await rejects(
      client.send(creation()),
      (error) => error instanceof TooManyRequestsException && error.message === 'slow',
    );
    await client.send(creation());
    equal(emulator.pools().length, 1);
    deepEqual(
      emulator.requests.map(({ status, error }) => [status, error]),
      [
        [400, 'TooManyRequestsException'],
        [200, undefined],
      ],
    );
  });

  it('is an internal error with status 500 by default', async () => {
    const { client, emulator } = service();
    emulator.fault({ kind: 'error' });
    await rejects(client.send(creation()), InternalErrorException);
    equal(emulator.requests[0]?.status, 500);
  });

  it('skips and affects the configured numbers of requests', async () => {
    const { call, emulator, pool } = service();
    const UserPoolId = await pool();
    emulator.fault({ operation: 'DescribeUserPool', kind: 'error', skip: 1, times: 2 });
    const statuses: number[] = [];
    for (let index = 0; index < 4; index++)
      statuses.push((await call('DescribeUserPool', { UserPoolId })).status);
    deepEqual(statuses, [200, 500, 500, 200]);
  });

  it('strikes only the operation and pool it names', async () => {
    const { call, emulator, pool } = service();
    const [one, two] = [await pool(), await pool()];
    emulator.fault({ operation: 'DescribeUserPool', poolId: two, kind: 'error' });
    equal((await call('GetUserPoolMfaConfig', { UserPoolId: two })).status, 200);
    equal((await call('DescribeUserPool', { UserPoolId: one })).status, 200);
    equal((await call('DescribeUserPool', { UserPoolId: two })).status, 500);
  });

  for (const [kind, created] of [
    ['drop-before', 0],
    ['drop-after', 1],
  ] as const) {
    it(`of kind ${kind} breaks the connection with ${created === 0 ? 'nothing' : 'the work'} done`, async () => {
      const { client, emulator } = service();
      emulator.fault({ kind });
      await rejects(client.send(creation()), /ECONNRESET|socket hang up/);
      equal(emulator.pools().length, created);
      deepEqual([emulator.requests[0]?.status, emulator.requests[0]?.error], [0, kind]);
    });
  }

  it('that loses a response makes a retrying client create two pools', async () => {
    const { emulator } = service();
    emulator.fault({ kind: 'drop-after' });
    await sdk(emulator.url, 'us-east-1', 3).send(creation());
    equal(emulator.pools().length, 2);
  });

  it('of garbage answers with a body no SDK can read', async () => {
    const { client, emulator } = service();
    emulator.fault({ kind: 'garbage' });
    await rejects(client.send(creation()));
    equal(emulator.pools().length, 0);
  });

  it('of delay answers late', async () => {
    const { client, emulator } = service();
    emulator.fault({ kind: 'delay', delayMs: 120 });
    const started = performance.now();
    await client.send(creation());
    ok(performance.now() - started >= 110);
  });

  it('has no effect once cleared', async () => {
    const { client, emulator } = service();
    emulator.fault({ kind: 'error', times: 100 });
    emulator.clearFaults();
    await client.send(creation());
    equal(emulator.count('CreateUserPool'), 1);
  });
});

describe('Quotas', () => {
  const service = emulated({ quotas: true });

  it('refuse the sixteenth description within a second', async () => {
    const { client, pool } = service();
    const UserPoolId = await pool();
    const describing = () => client.send(new DescribeUserPoolCommand({ UserPoolId }));
    await Promise.all(Array.from({ length: 15 }, describing));
    const results = await Promise.allSettled(Array.from({ length: 5 }, describing));
    ok(results.some(({ status }) => status === 'rejected'));
  });

  const taken = (quotas: Quotas, operation: string, times: number, poolId = 'p', region = 'r') =>
    Array.from({ length: times }).filter(() => {
      try {
        quotas.take(region, operation, poolId);
        return true;
      } catch {
        return false;
      }
    }).length;

  for (const [operation, allowed] of [
    ['DescribeUserPool', 15],
    ['CreateUserPool', 15],
    ['GetUserPoolMfaConfig', 20],
    ['SetUserPoolMfaConfig', 5],
    ['TagResource', 5],
    ['CreateUserPoolClient', 5],
    ['DescribeUserPoolClient', 5],
    ['DescribeUserPoolDomain', 20],
    ['CreateUserPoolDomain', 5],
  ] as const) {
    it(`allow ${allowed} of ${operation} on one pool at once`, () => {
      equal(taken(new Quotas(() => 0), operation, 100), allowed);
    });
  }

  it('are shared by the operations of a category, and count each region by itself', () => {
    const quotas = new Quotas(() => 0);
    equal(taken(quotas, 'UpdateUserPool', 10), 10);
    equal(taken(quotas, 'DeleteUserPool', 10), 5);
    equal(taken(quotas, 'DeleteUserPool', 10, 'p', 'elsewhere'), 10);
  });

  it('hold 15 a second over many pools, though each may take 5', () => {
    const quotas = new Quotas(() => 0);
    const pools = ['a', 'b', 'c', 'd'];
    deepEqual(
      pools.map((id) => taken(quotas, 'SetUserPoolMfaConfig', 9, id)),
      [5, 5, 5, 0],
    );
  });

  it('fill again with time, never beyond a second’s worth', () => {
    let now = 0;
    const quotas = new Quotas(() => now);
    equal(taken(quotas, 'DescribeUserPool', 100), 15);
    now += 200;
    equal(taken(quotas, 'DescribeUserPool', 100), 3);
    now += 60_000;
    equal(taken(quotas, 'DescribeUserPool', 100), 15);
  });
});
