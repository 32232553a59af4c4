import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { emulated } from './emulated';

const BLOCK = { CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'BLOCK' } } };
const BLOCKED = {
  CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'BLOCK' }, EventFilter: [] },
};
const EXCEPT = { RiskExceptionConfiguration: { BlockedIPRangeList: ['192.0.2.0/24'] } };
const PLUS = { UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } };

describe('The risk configuration of the emulator', () => {
  const service = emulated();

  const set = (UserPoolId: string, settings: object) =>
    service().call('SetRiskConfiguration', { UserPoolId, ...settings });
  const read = (UserPoolId: string, ids: object = {}) =>
    service().call('DescribeRiskConfiguration', { UserPoolId, ...ids });
  const live = async (UserPoolId: string, ids: object = {}): Promise<object> => {
    const { LastModifiedDate: _, ...found } = Object((await read(UserPoolId, ids)).body['RiskConfiguration']);
    return found;
  };
  const turn = (UserPoolId: string, AdvancedSecurityMode: string) =>
    service().call('UpdateUserPool', {
      UserPoolId,
      UserPoolTier: 'PLUS',
      UserPoolAddOns: { AdvancedSecurityMode },
    });
  const newClient = async (UserPoolId: string): Promise<string> => {
    const { body } = await service().call('CreateUserPoolClient', { UserPoolId, ClientName: 'web' });
    return Object(body['UserPoolClient']).ClientId;
  };

  it('is replaced as a whole, and reset by ids alone', async () => {
    const UserPoolId = await service().pool(PLUS);
    deepEqual(await live(UserPoolId), { UserPoolId });
    const { body } = await set(UserPoolId, { ...BLOCK, ...EXCEPT });
    ok(typeof Object(body['RiskConfiguration']).LastModifiedDate === 'number');
    deepEqual(await live(UserPoolId), { UserPoolId, ...BLOCKED, ...EXCEPT });
    await set(UserPoolId, EXCEPT);
    deepEqual(await live(UserPoolId), { UserPoolId, ...EXCEPT });
    await set(UserPoolId, {});
    deepEqual(await live(UserPoolId), { UserPoolId });
  });

  for (const poolRiskToldForClients of [true, false]) {
    it(`of a client is one of its own, and goes with it; that of the pool is told for it: ${poolRiskToldForClients}`, async () => {
      Object.assign(service().emulator.options, { poolRiskToldForClients });
      const UserPoolId = await service().pool(PLUS);
      const ClientId = await newClient(UserPoolId);
      await set(UserPoolId, EXCEPT);
      const inherited = poolRiskToldForClients ? { UserPoolId, ...EXCEPT } : { UserPoolId, ClientId };
      deepEqual(await live(UserPoolId, { ClientId }), inherited);
      await set(UserPoolId, { ClientId, ...BLOCK });
      deepEqual(await live(UserPoolId, { ClientId }), { UserPoolId, ClientId, ...BLOCKED });
      deepEqual(await live(UserPoolId), { UserPoolId, ...EXCEPT });
      await set(UserPoolId, { ClientId });
      deepEqual(await live(UserPoolId, { ClientId }), inherited);
      await service().call('DeleteUserPoolClient', { UserPoolId, ClientId });
      equal((await read(UserPoolId, { ClientId })).type, 'ResourceNotFoundException');
    });
  }

  it('is refused without threat protection, as is a look at it', async () => {
    const UserPoolId = await service().pool();
    for (const { type } of [await set(UserPoolId, BLOCK), await set(UserPoolId, {}), await read(UserPoolId)])
      equal(type, 'UserPoolAddOnNotEnabledException');
    service().emulator.options.riskWithoutAddOns = 'accepted';
    equal((await set(UserPoolId, BLOCK)).status, 200);
    deepEqual(await live(UserPoolId), { UserPoolId, ...BLOCKED });
  });

  for (const riskOutlastsAddOns of [true, false]) {
    it(`outlasts a time without threat protection: ${riskOutlastsAddOns}`, async () => {
      Object.assign(service().emulator.options, { riskOutlastsAddOns });
      const UserPoolId = await service().pool(PLUS);
      await set(UserPoolId, EXCEPT);
      await turn(UserPoolId, 'OFF');
      await turn(UserPoolId, 'ENFORCED');
      deepEqual(await live(UserPoolId), { UserPoolId, ...(riskOutlastsAddOns && EXCEPT) });
    });
  }

  it('takes ranges of addresses only', async () => {
    const UserPoolId = await service().pool(PLUS);
    for (const range of [
      '192.0.2.1',
      '192.0.2.0/33',
      '2001:db8::/129',
      'a/8',
      '192.0.2.0/24/8',
      '192.0.2.0/',
    ]) {
      const { type, message } = await set(UserPoolId, {
        RiskExceptionConfiguration: { SkippedIPRangeList: [range] },
      });
      deepEqual([type, message.endsWith(range)], ['InvalidParameterException', true]);
    }
    deepEqual(await live(UserPoolId), { UserPoolId });
  });

  it('checks constraints first, then the pool, the client and threat protection', async () => {
    const nowhere = 'us-east-1_Nowhere';
    const { message } = await set(nowhere, {
      CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'MFA' }, EventFilter: ['OTHER'] },
    });
    match(message, /^2 validation errors detected: /);
    equal((await set(nowhere, BLOCK)).type, 'ResourceNotFoundException');
    const UserPoolId = await service().pool();
    const refused = await set(UserPoolId, { ClientId: 'ALL', ...BLOCK });
    deepEqual(
      [refused.type, refused.message],
      ['ResourceNotFoundException', 'User pool client ALL does not exist.'],
    );
  });
});
