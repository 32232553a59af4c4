import { deepEqual, equal } from 'node:assert/strict';
import {
  CreateResourceServerCommand,
  paginateListResourceServers,
  UpdateResourceServerCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { emulated, post } from './emulated';

const orders = {
  Identifier: 'orders',
  Name: 'Orders',
  Scopes: [{ ScopeName: 'read', ScopeDescription: 'Read orders' }],
};

const machine = {
  ClientName: 'machine',
  GenerateSecret: true,
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['client_credentials'],
};

describe('A resource server of the emulator', () => {
  const service = emulated();

  it('is described as it was made, and then as it was changed', async () => {
    const { call, client, pool } = service();
    const UserPoolId = await pool();
    const made = await client.send(new CreateResourceServerCommand({ UserPoolId, ...orders }));
    deepEqual(made.ResourceServer, { UserPoolId, ...orders });
    const changed = { ...orders, Name: 'All orders', Scopes: [] };
    await client.send(new UpdateResourceServerCommand({ UserPoolId, ...changed }));
    const { body } = await call('DescribeResourceServer', { UserPoolId, Identifier: 'orders' });
    deepEqual(body, { ResourceServer: { UserPoolId, ...changed } });
  });

  for (const [omission, scopes] of [
    ['documented', []],
    ['observed', []],
    ['keep', orders.Scopes],
  ] as const) {
    it(`updated without its scopes has ${scopes.length} of 1 afterwards under the policy ${omission}`, async () => {
      const { call, emulator, pool } = service();
      emulator.options.omission = omission;
      const UserPoolId = await pool();
      await call('CreateResourceServer', { UserPoolId, ...orders });
      await call('UpdateResourceServer', { UserPoolId, Identifier: 'orders', Name: 'Orders' });
      deepEqual(emulator.pool(UserPoolId).resourceServers.get('orders')?.Scopes, scopes);
    });
  }

  it('is there once in a pool, with each scope once', async () => {
    const { call, pool } = service();
    const UserPoolId = await pool();
    const [scope] = orders.Scopes;
    equal((await call('CreateResourceServer', { UserPoolId, ...orders })).status, 200);
    const again = await call('CreateResourceServer', { UserPoolId, ...orders });
    deepEqual(
      [again.type, again.message],
      ['InvalidParameterException', `orders already exists in user pool ${UserPoolId}.`],
    );
    const twins = { ...orders, Identifier: 'twins', Scopes: [scope, scope] };
    equal((await call('CreateResourceServer', { UserPoolId, ...twins })).type, 'InvalidParameterException');
    equal((await call('CreateResourceServer', { UserPoolId: await pool(), ...orders })).status, 200);
  });

  it('is not found once deleted, in another pool, or in another Region', async () => {
    const { call, emulator, pool } = service();
    const [UserPoolId, other] = [await pool(), await pool()];
    await call('CreateResourceServer', { UserPoolId, ...orders });
    const named = { UserPoolId, Identifier: 'orders' };
    const missing = 'ResourceNotFoundException';
    equal((await call('DescribeResourceServer', { ...named, UserPoolId: other })).type, missing);
    equal((await post(emulator.url, 'DescribeResourceServer', named, 'eu-west-1')).type, missing);
    equal((await call('DeleteResourceServer', named)).status, 200);
    for (const operation of ['DescribeResourceServer', 'DeleteResourceServer', 'UpdateResourceServer'])
      equal(
        (await call(operation, operation.startsWith('Update') ? { UserPoolId, ...orders } : named)).type,
        missing,
      );
  });

  it('is listed with the others, page by page', async () => {
    const { call, client, pool } = service();
    const UserPoolId = await pool();
    const names = ['a', 'b', 'c', 'd', 'e'];
    for (const Identifier of names) await call('CreateResourceServer', { UserPoolId, ...orders, Identifier });
    const found: (string | undefined)[] = [];
    const pages = paginateListResourceServers({ client, pageSize: 2 }, { UserPoolId });
    for await (const { ResourceServers = [] } of pages)
      found.push(...ResourceServers.map(({ Identifier }) => Identifier));
    deepEqual(found, names);
  });

  it('is the only source of a client’s scopes besides the standard ones, at creation and update', async () => {
    const { call, pool } = service();
    const UserPoolId = await pool();
    const asking = { UserPoolId, ...machine, AllowedOAuthScopes: ['orders/read'] };
    const refused = await call('CreateUserPoolClient', asking);
    deepEqual(
      [refused.type, refused.message],
      ['ScopeDoesNotExistException', 'Invalid scope requested: orders/read'],
    );
    await call('CreateResourceServer', { UserPoolId, ...orders });
    const { status, body } = await call('CreateUserPoolClient', asking);
    equal(status, 200);
    const { ClientId } = body['UserPoolClient'] as { ClientId: string };
    const { ClientName: _, GenerateSecret: __, ...settings } = machine;
    const update = (scope: string) =>
      call('UpdateUserPoolClient', { UserPoolId, ClientId, ...settings, AllowedOAuthScopes: [scope] });
    equal((await update('orders/write')).type, 'ScopeDoesNotExistException');
    equal((await update('orders/read')).status, 200);
    // Those tell of a user, whom a machine does not have.
    const users = { AllowedOAuthFlows: ['code'], CallbackURLs: ['https://a.example'] };
    for (const scope of ['phone', 'email', 'openid', 'profile', 'aws.cognito.signin.user.admin']) {
      const given = { UserPoolId, ClientId, ...settings, ...users, AllowedOAuthScopes: [scope] };
      equal((await call('UpdateUserPoolClient', given)).status, 200, scope);
    }
  });
});
