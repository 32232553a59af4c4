import { deepEqual, equal, throws } from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import { LogDelivery, UserPool } from '../../provider';
import { build } from './built';
import { mockEngine } from './mocked-engine';

const userPoolId = 'eu-west-1_AbCdEfGhI';
const __provider =
  'exports.handler=()=>require("pulumi-cognito-user-pool/provider-v1").handler("LogDelivery");';
const type = 'pulumi-nodejs:dynamic/cognito-user-pool:LogDelivery';
const userNotification = { logGroupArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:errors' };

describe('A log delivery in a program', function () {
  this.timeout(600_000);
  const registered: { readonly type: string; readonly inputs: object; readonly id: string | undefined }[] =
    [];

  before(async () => {
    build();
    await mockEngine(({ type: known, inputs, id }) => {
      registered.push({ type: known, inputs, id });
      return inputs;
    });
  });
  beforeEach(() => {
    registered.length = 0;
  });

  const resolved = <A>(output: pulumi.Output<A>): Promise<A> =>
    new Promise((done) => void output.apply((value) => done(value)));

  const inputsOf = async (delivery: LogDelivery): Promise<object> => {
    await resolved(delivery.id);
    return Object(registered.find((one) => one.type === type)?.inputs);
  };

  it('registers what it is given, and nothing else where the program does not declare the pool', async () => {
    const delivery = new LogDelivery('logs', { userPoolId, userNotification });
    deepEqual(await inputsOf(delivery), { userPoolId, userNotification, __provider });
  });

  it('carries what the program declares of its pool, outputs too, for rules about both', async () => {
    const addOns = pulumi.output({ advancedSecurityMode: 'AUDIT' as const });
    for (const [args, __pool] of [
      [{}, {}],
      [{ userPoolTier: 'PLUS' }, { userPoolTier: 'PLUS' }],
      [{ userPoolAddOns: addOns }, { advancedSecurityMode: 'AUDIT' }],
      [{ adoptId: userPoolId }, { isAdopted: true }],
    ] as const) {
      registered.length = 0;
      const pool = new UserPool('pool', args);
      const inputs = await inputsOf(new LogDelivery('logs', { userPoolId: pool.id }));
      deepEqual(inputs, { userPoolId: 'pool-id', __pool, __provider });
    }
  });

  it('carries nothing of a pool that the program only reads', async () => {
    const pool = UserPool.get('theirs', userPoolId);
    const inputs = await inputsOf(new LogDelivery('logs', { userPoolId: pool.id }));
    equal('__pool' in inputs, false);
  });

  it('is only read by the id of its pool', async () => {
    const delivery = LogDelivery.get('theirs', userPoolId);
    deepEqual(await resolved(delivery.id), userPoolId);
    deepEqual(registered, [{ type, inputs: { userPoolId, __provider }, id: userPoolId }]);
  });

  it('cannot be imported, and the message names the alternative', () => {
    throws(
      () => new LogDelivery('logs', { userPoolId }, { import: userPoolId }),
      /give the id of the pool as `adoptId`; to only read it, use LogDelivery\.get/,
    );
  });
});
