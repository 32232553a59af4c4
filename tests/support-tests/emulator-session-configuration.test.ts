import { deepEqual, equal, match } from 'node:assert/strict';
import { emulated } from './emulated';

describe('The session configuration of the emulator', () => {
  const service = emulated();

  const set = (UserPoolId: string, UserSessionTracking: string, MaxPerUser: number) =>
    service().call('SetUserPoolSessionConfiguration', {
      UserPoolId,
      UserSessionTracking,
      TokenSession: { MaxPerUser },
    });
  const live = async (UserPoolId: string) =>
    (await service().call('GetUserPoolSessionConfiguration', { UserPoolId })).body;

  it('is AWS’s defaults at first, and is replaced as a whole', async () => {
    const UserPoolId = await service().pool();
    deepEqual(await live(UserPoolId), {
      UserPoolId,
      UserSessionTracking: 'DISABLED',
      TokenSession: { MaxPerUser: 20 },
    });
    const { body } = await set(UserPoolId, 'ENABLED', 5);
    deepEqual(body, { UserPoolId, UserSessionTracking: 'ENABLED', TokenSession: { MaxPerUser: 5 } });
    deepEqual(await live(UserPoolId), body);
  });

  it('needs every parameter, and numbers from 1 to 100', async () => {
    const UserPoolId = await service().pool();
    for (const input of [
      { UserSessionTracking: 'ENABLED' },
      { TokenSession: { MaxPerUser: 5 } },
      { UserSessionTracking: 'ENABLED', TokenSession: {} },
      { UserSessionTracking: 'ENABLED', TokenSession: { MaxPerUser: 101 } },
      { UserSessionTracking: 'ON', TokenSession: { MaxPerUser: 5 } },
    ]) {
      const { type } = await service().call('SetUserPoolSessionConfiguration', { UserPoolId, ...input });
      equal(type, 'InvalidParameterException');
    }
  });

  it('is not to be had in LITE, nor of a pool that does not exist', async () => {
    const UserPoolId = await service().pool({ UserPoolTier: 'LITE' });
    const { type, message } = await set(UserPoolId, 'ENABLED', 5);
    equal(type, 'FeatureUnavailableInTierException');
    match(message, /LITE/);
    equal((await set('us-east-1_Nowhere', 'ENABLED', 5)).type, 'ResourceNotFoundException');
  });
});
