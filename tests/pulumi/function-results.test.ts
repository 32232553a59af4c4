import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import {
  getUserPool,
  getUserPoolClient,
  getUserPoolClientOutput,
  getUserPoolClients,
  getUserPoolOutput,
  getUserPools,
} from '../../provider';
import { type Deployed, ProviderHarness, quiet } from '../guarantees/provider-harness';
import { resolved } from './function-program';

const pool = {
  poolName: 'customers',
  aliasAttributes: ['email'],
  autoVerifiedAttributes: ['email'],
  policies: { passwordPolicy: { minimumLength: 12, requireSymbols: true } },
  mfaConfiguration: 'OPTIONAL',
  softwareTokenMfaConfiguration: { enabled: true },
  userPoolTags: { team: 'shop' },
  userPoolTier: 'ESSENTIALS',
};

const client = {
  clientName: 'web',
  generateSecret: true,
  explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  accessTokenValidity: '15 minutes',
  idTokenValidity: '2 hours',
  refreshTokenValidity: '12 hours',
  supportedIdentityProviders: ['COGNITO'],
  callbackUrls: ['https://example.com/in'],
  logoutUrls: ['https://example.com/out'],
  defaultRedirectUri: 'https://example.com/in',
  allowedOAuthFlows: ['code'],
  allowedOAuthScopes: ['openid', 'email'],
  allowedOAuthFlowsUserPoolClient: true,
  readAttributes: ['email'],
  writeAttributes: ['email'],
  preventUserExistenceErrors: 'ENABLED',
  enableTokenRevocation: true,
  enablePropagateAdditionalUserContextData: true,
  authSessionValidity: 5,
};

describe('The result of', () => {
  quiet();
  let pools: ProviderHarness;
  let clients: ProviderHarness;
  let deployedPool: Deployed;
  let deployedClient: Deployed;
  const here = () => ({ region: 'eu-west-1', endpoint: pools.emulator.url, quotaShare: 1000 });

  before(async () => {
    pools = await ProviderHarness.open();
    clients = await pools.other('UserPoolClient');
    deployedPool = await pools.create(pool);
    deployedClient = await clients.create({ ...client, userPoolId: deployedPool.id });
  });
  after(() => pools.close());
  beforeEach(() => {
    pools.calls();
  });

  /** The outputs of a resource that its program declares, or that every resource has. */
  const outputsOf = ({ outs, inputs }: Deployed, ...names: readonly string[]): object =>
    Object.fromEntries([...Object.keys(inputs), ...names].map((name) => [name, outs[name]]));

  const common = (result: object, expected: object): object =>
    Object.fromEntries(Object.keys(expected).map((name) => [name, Reflect.get(result, name)]));

  const secretOf = (): string =>
    pools.emulator.pool(deployedPool.id).clients.get(deployedClient.id)?.ClientSecret ??
    assert.fail('the client has no secret');

  describe('getUserPool', () => {
    it('has the settings and outputs of the resource, and what only AWS changes', async () => {
      const result = await getUserPool({ userPoolId: deployedPool.id }, here());
      const expected = outputsOf(deployedPool, 'arn', 'creationDate', 'endpoint', 'issuer', 'jwksUri');
      assert.ok(Object.keys(expected).length > 12);
      // A nested output has the declared members, and the result all.
      assert.partialDeepStrictEqual(result, expected);
      assert.equal(result.id, deployedPool.id);
      assert.equal(result.estimatedNumberOfUsers, 0);
      assert.ok(Date.parse(String(result.lastModifiedDate)) > 0);
      assert.deepEqual(result.verificationMessageTemplate, { defaultEmailOption: 'CONFIRM_WITH_CODE' });
      for (const internal of ['idle', 'extras', 'unmanaged', 'settings']) assert.ok(!(internal in result));
    });

    it('is not a secret', async () => {
      const output = getUserPoolOutput({ userPoolId: deployedPool.id }, here());
      assert.equal(await pulumi.isSecret(output), false);
    });
  });

  describe('getUserPoolClient', () => {
    const read = () =>
      getUserPoolClient({ userPoolId: deployedPool.id, clientId: deployedClient.id }, here());

    it('has the settings and outputs of the resource, its secret in plain', async () => {
      const result = await read();
      const expected = outputsOf(deployedClient, 'clientId', 'creationDate', 'region');
      for (const name of Object.keys(client)) assert.ok(name in expected, name);
      assert.deepEqual(common(result, expected), expected);
      assert.equal(result.id, deployedClient.id);
      assert.equal(result.clientSecret, secretOf());
      assert.equal(result.accessTokenValidity, 15);
      assert.equal(result.tokenValidityUnits?.accessToken, 'minutes');
      assert.ok(Date.parse(String(result.lastModifiedDate)) > 0);
      assert.deepEqual(pools.calls(), ['DescribeUserPoolClient']);
    });

    it('is a secret as a whole where the client has a secret', async () => {
      const found = getUserPoolClientOutput(
        { userPoolId: deployedPool.id, clientId: pulumi.output(deployedClient.id) },
        here(),
      );
      assert.equal(await pulumi.isSecret(found), true);
      assert.equal(await pulumi.isSecret(found.clientSecret), true);
      assert.equal(await pulumi.isSecret(found.apply(({ clientSecret }) => clientSecret)), true);
      assert.equal(await resolved(found.clientSecret), secretOf());
    });

    it('is none where the client has no secret', async () => {
      const made = await clients.create({ clientName: 'public', userPoolId: deployedPool.id });
      const found = getUserPoolClientOutput({ userPoolId: deployedPool.id, clientId: made.id }, here());
      assert.equal(await pulumi.isSecret(found), false);
      assert.equal(await resolved(found.clientName), 'public');
      assert.equal(await resolved(found.clientSecret), undefined);
    });
  });

  describe('getUserPoolClients', () => {
    let userPoolId = '';
    const COUNT = 130;

    before(async () => {
      userPoolId = (await pools.create({ poolName: 'many' })).id;
      const { clients: live } = pools.emulator.pool(userPoolId);
      for (let index = 0; index < COUNT; index++) {
        const ClientId = `${(index * 7) % COUNT}`.padStart(26, 'a');
        const ClientName = index % 50 === 0 ? 'web' : `web${index % 3}`;
        live.set(ClientId, {
          ClientId,
          ClientName,
          UserPoolId: userPoolId,
          CreationDate: 1,
          LastModifiedDate: 1,
        });
      }
    });

    it('has every client of all pages in the order of the ids', async () => {
      const { clientIds, clientNames, ...others } = await getUserPoolClients({ userPoolId }, here());
      const live = [...pools.emulator.pool(userPoolId).clients.values()];
      assert.deepEqual(clientIds, live.map(({ ClientId }) => ClientId).sort());
      const names = new Map(live.map(({ ClientId, ClientName }) => [ClientId, ClientName]));
      assert.deepEqual(
        clientNames,
        clientIds.map((id) => names.get(id)),
      );
      assert.deepEqual(others, { userPoolId, region: 'eu-west-1' });
      assert.deepEqual(pools.calls(), Array(3).fill('ListUserPoolClients'));
    });

    it('has the clients with exactly this name', async () => {
      const { clientIds, clientNames } = await getUserPoolClients({ userPoolId, clientName: 'web' }, here());
      assert.deepEqual(clientNames, ['web', 'web', 'web']);
      assert.equal(new Set(clientIds).size, 3);
    });

    it('is empty where no client has the name', async () => {
      const { clientIds, clientNames } = await getUserPoolClients({ userPoolId, clientName: 'we' }, here());
      assert.deepEqual([clientIds, clientNames], [[], []]);
    });
  });

  describe('getUserPools', () => {
    const COUNT = 62;
    let arns: readonly string[] = [];

    before(async () => {
      await pools.sendRaw('CreateUserPool', { PoolName: 'tenant' }, 'us-east-1');
      for (let index = 0; index < COUNT; index++) {
        await pools.sendRaw('CreateUserPool', {
          PoolName: index % 31 === 0 ? 'tenant' : `tenant${index % 2}`,
        });
      }
      arns = pools.emulator
        .pools('eu-west-1')
        .filter(({ userPool }) => userPool.Name === 'tenant')
        .map(({ userPool }) => userPool.Arn)
        .sort();
    });

    it('has the pools of the Region with exactly this name, on all pages, with one request for all ARNs', async () => {
      const result = await getUserPools({ name: 'tenant' }, here());
      assert.equal(arns.length, 2);
      assert.deepEqual(result, {
        name: 'tenant',
        region: 'eu-west-1',
        ids: arns.map((arn) => arn.split('/')[1]),
        arns,
      });
      assert.deepEqual(pools.calls(), ['ListUserPools', 'ListUserPools', 'DescribeUserPool']);
    });

    it('is empty where no pool has the name', async () => {
      const { ids, arns: found } = await getUserPools({ name: 'tenan' }, here());
      assert.deepEqual([ids, found], [[], []]);
      assert.deepEqual(pools.calls(), ['ListUserPools', 'ListUserPools']);
    });

    it('is without a pool that was deleted since the list', async () => {
      pools.emulator.fault({
        operation: 'DescribeUserPool',
        kind: 'error',
        type: 'ResourceNotFoundException',
        status: 400,
      });
      const { ids, arns: found } = await getUserPools({ name: 'tenant' }, here());
      assert.deepEqual(found, arns.slice(1));
      assert.equal(ids.length, 1);
    });
  });
});
