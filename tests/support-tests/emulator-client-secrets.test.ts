import { deepEqual, equal, match } from 'node:assert/strict';
import { type Answer, emulated } from './emulated';

const OWN = 'OwnSecretOwnSecretOwnSecret0';
const inside = (answer: Answer, member: string) => Object(answer.body[member]);

describe('The client secrets of the emulator', () => {
  const service = emulated();
  let ids: { readonly UserPoolId: string; readonly ClientId: string };
  beforeEach(async () => {
    const UserPoolId = await service().pool();
    const request = { UserPoolId, ClientName: 'backend', GenerateSecret: true };
    const made = await service().call('CreateUserPoolClient', request);
    ids = { UserPoolId, ClientId: inside(made, 'UserPoolClient')['ClientId'] };
  });

  const add = (given: object = {}) => service().call('AddUserPoolClientSecret', { ...ids, ...given });
  const remove = (ClientSecretId: unknown) =>
    service().call('DeleteUserPoolClientSecret', { ...ids, ClientSecretId });
  const list = async (): Promise<readonly { readonly ClientSecretId: string }[]> =>
    (await service().call('ListUserPoolClientSecrets', ids)).body['ClientSecrets'] as [];
  const described = async (): Promise<unknown> =>
    inside(await service().call('DescribeUserPoolClient', ids), 'UserPoolClient')['ClientSecret'];

  it('are listed without their values, the first one too', async () => {
    const [first, ...more] = await list();
    deepEqual(more, []);
    deepEqual(Object.keys(first ?? {}).sort(), ['ClientSecretCreateDate', 'ClientSecretId']);
    match(String(first?.ClientSecretId), new RegExp(`^${ids.ClientId}--\\d+$`));
  });

  it('show a generated value once, and a given one never', async () => {
    const generated = inside(await add(), 'ClientSecretDescriptor');
    match(generated['ClientSecretValue'], /^\w{51}$/);
    await remove(generated['ClientSecretId']);
    const given = inside(await add({ ClientSecret: OWN }), 'ClientSecretDescriptor');
    deepEqual(Object.keys(given).sort(), ['ClientSecretCreateDate', 'ClientSecretId']);
    equal((await list())[1]?.ClientSecretId, given['ClientSecretId']);
  });

  it('are at most two', async () => {
    await add();
    const { status, type, message } = await add();
    deepEqual([status, type], [400, 'LimitExceededException']);
    equal(message, 'Client secrets cannot exceed limit of 2 secrets.');
  });

  it('are none of a public client', async () => {
    const made = await service().call('CreateUserPoolClient', {
      UserPoolId: ids.UserPoolId,
      ClientName: 'web',
    });
    const ClientId = inside(made, 'UserPoolClient')['ClientId'];
    equal((await add({ ClientId })).type, 'InvalidParameterException');
  });

  it('keep the last one, and know no other', async () => {
    const [first] = await list();
    const { type, message } = await remove(first?.ClientSecretId);
    deepEqual([type, message], ['InvalidParameterException', 'Cannot delete the only client secret.']);
    equal((await remove('other--1')).type, 'ResourceNotFoundException');
  });

  it('are not promoted: a client whose first one is deleted shows none', async () => {
    const before = await described();
    await add();
    equal(await described(), before);
    const [first] = await list();
    equal((await remove(first?.ClientSecretId)).status, 200);
    equal(await described(), undefined);
  });

  it('of a client without a shown secret still let it have what needs one', async () => {
    await add();
    await remove((await list())[0]?.ClientSecretId);
    const { status } = await service().call('UpdateUserPoolClient', {
      ...ids,
      EnablePropagateAdditionalUserContextData: true,
    });
    equal(status, 200);
  });

  it('go with their client', async () => {
    await service().call('DeleteUserPoolClient', ids);
    equal((await service().call('ListUserPoolClientSecrets', ids)).type, 'ResourceNotFoundException');
  });
});
