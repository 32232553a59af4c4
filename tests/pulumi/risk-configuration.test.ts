import { deepEqual, equal, throws } from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import { RiskConfiguration, UserPool } from '../../provider';
import { build } from './built';
import { mockEngine } from './mocked-engine';

const userPoolId = 'eu-west-1_AbCdEfGhI';
const __provider =
  'exports.handler=()=>require("pulumi-cognito-user-pool/provider-v1").handler("RiskConfiguration");';
const type = 'pulumi-nodejs:dynamic/cognito-user-pool:RiskConfiguration';
const riskExceptionConfiguration = { blockedIPRangeList: ['192.0.2.0/24'] };

describe('A risk configuration in a program', function () {
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

  const inputsOf = async (risk: RiskConfiguration): Promise<object> => {
    await resolved(risk.id);
    return Object(registered.find((one) => one.type === type)?.inputs);
  };

  it('registers what it is given, and what the program declares of its pool, for a client too', async () => {
    const risk = new RiskConfiguration('risk', { userPoolId, riskExceptionConfiguration });
    deepEqual(await inputsOf(risk), { userPoolId, riskExceptionConfiguration, __provider });
    registered.length = 0;
    const pool = new UserPool('pool', { userPoolTier: 'PLUS' });
    const ofClient = new RiskConfiguration('client', { userPoolId: pool.id, clientId: 'web' });
    deepEqual(await inputsOf(ofClient), {
      userPoolId: 'pool-id',
      clientId: 'web',
      __pool: { userPoolTier: 'PLUS' },
      __provider,
    });
  });

  it('is only read by the id of its pool, or of its pool and client', async () => {
    const ofPool = RiskConfiguration.get('theirs', userPoolId);
    equal(await resolved(ofPool.id), userPoolId);
    const ofClient = RiskConfiguration.get('its', pulumi.output(userPoolId), 'web');
    equal(await resolved(ofClient.id), `${userPoolId}/web`);
    const taken = RiskConfiguration.get('taken', userPoolId, `${userPoolId}|web`);
    equal(await resolved(taken.id), `${userPoolId}/web`);
    deepEqual(registered.slice(0, 2), [
      { type, inputs: { userPoolId, __provider }, id: userPoolId },
      { type, inputs: { userPoolId, clientId: 'web', __provider }, id: `${userPoolId}/web` },
    ]);
  });

  it('cannot be imported, and the message names the alternative', () => {
    throws(
      () => new RiskConfiguration('risk', { userPoolId }, { import: userPoolId }),
      /give its id as `adoptId`; to only read it, use RiskConfiguration\.get/,
    );
  });
});
