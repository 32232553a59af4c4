import { deepEqual, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { type Cognito, cognitoClient } from '../../provider/aws/client';
import { own } from '../../provider/codec/plain-object';
import { type Emulator, startEmulator } from '../support/emulator';
import { awsEnv } from './aws-env';
import { type FakeClock, fakeClock } from './fake-clock';

const REGION = 'eu-west-1';

describe('A client for one Region', () => {
  awsEnv();
  let emulator: Emulator;
  let clock: FakeClock;
  let cognito: Cognito;
  before(async () => {
    emulator = await startEmulator();
  });
  beforeEach(() => {
    clock = fakeClock();
    cognito = cognitoClient({ endpoint: emulator.url, quotaShare: 1e9 }, REGION, clock);
  });
  after(() => emulator.close());

  it('sends a request to another Region of the same connection, with its own patience', async () => {
    const elsewhere = cognitoClient({ endpoint: emulator.url, quotaShare: 1e9 }, 'us-west-2', clock);
    const created = await elsewhere.send('CreateUserPool', { PoolName: 'p' })();
    ok(E.isRight(created));
    const UserPoolId = String(own(created.right['UserPool'], 'Id'));
    const asked = { UserPoolId };
    const here = await cognito.send('DescribeUserPool', asked)();
    ok(E.isLeft(here) && here.left._tag === 'NotFound');
    emulator.fault({
      operation: 'UpdateUserPool',
      kind: 'error',
      type: 'TooManyRequestsException',
      status: 400,
      times: 2,
    });
    ok(E.isRight(await cognito.send('UpdateUserPool', asked, { region: 'us-west-2' })()));
    ok(E.isRight(await cognito.send('DescribeUserPool', asked, { region: 'us-west-2' })()));
    ok(E.isLeft(await cognito.send('DescribeUserPool', asked, { region: REGION })()));
    deepEqual(
      emulator.requests.slice(-5).map(({ region }) => region),
      ['us-west-2', 'us-west-2', 'us-west-2', 'us-west-2', REGION],
    );
  });

  it('shares the client of a Region with those who send to it from elsewhere', async () => {
    const asked: string[] = [];
    const others = (region: string): Cognito => {
      asked.push(region);
      return { serverTime: () => 0, send: () => async () => E.right({}) };
    };
    const client = cognitoClient({ endpoint: emulator.url }, REGION, clock, others);
    await client.send('ListUserPools', { MaxResults: 1 }, { region: 'us-west-2' })();
    await client.send('ListUserPools', { MaxResults: 1 }, { region: REGION })();
    deepEqual(asked, ['us-west-2']);
  });
});
