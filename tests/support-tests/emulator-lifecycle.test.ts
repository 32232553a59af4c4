import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import {
  AddCustomAttributesCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  DeleteUserPoolCommand,
  DescribeUserPoolCommand,
  ListTagsForResourceCommand,
  paginateListUserPoolClients,
  paginateListUserPools,
  ResourceNotFoundException,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { emulated, post, sdk } from './emulated';

describe('A user pool', () => {
  const service = emulated();

  it('is not deleted while it is protected', async () => {
    const { call, emulator, pool } = service();
    const UserPoolId = await pool({ DeletionProtection: 'ACTIVE' });
    match((await call('DeleteUserPool', { UserPoolId })).message, /deletion protection is activated/);
    emulator.pool(UserPoolId).userPool.DeletionProtection = 'INACTIVE';
    equal((await call('DeleteUserPool', { UserPoolId })).status, 200);
    equal((await call('DeleteUserPool', { UserPoolId })).type, 'ResourceNotFoundException');
  });

  for (const [kind, domain] of [
    ['Domain', { Domain: 'sign-in' }],
    [
      'CustomDomain',
      {
        Domain: 'auth.example.com',
        CustomDomainConfig: { CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/c' },
      },
    ],
  ] as const) {
    it(`is not deleted while it has a ${kind}`, async () => {
      const { call, emulator, pool } = service();
      const UserPoolId = await pool();
      equal((await call('CreateUserPoolDomain', { UserPoolId, ...domain })).status, 200);
      equal(emulator.pool(UserPoolId).userPool[kind], domain.Domain);
      match((await call('DeleteUserPool', { UserPoolId })).message, /domain configured/);
      const { body } = await call('DescribeUserPoolDomain', { Domain: domain.Domain });
      equal((body['DomainDescription'] as { UserPoolId: string }).UserPoolId, UserPoolId);
      await call('DeleteUserPoolDomain', { UserPoolId, Domain: domain.Domain });
      deepEqual((await call('DescribeUserPoolDomain', { Domain: domain.Domain })).body, {
        DomainDescription: {},
      });
      equal((await call('DeleteUserPool', { UserPoolId })).status, 200);
    });
  }

  it('shares its domain with no other pool', async () => {
    const { call, pool } = service();
    const [one, two] = [await pool(), await pool()];
    await call('CreateUserPoolDomain', { UserPoolId: one, Domain: 'd' });
    match((await call('CreateUserPoolDomain', { UserPoolId: two, Domain: 'd' })).message, /associated/);
    match((await call('CreateUserPoolDomain', { UserPoolId: one, Domain: 'e' })).message, /already has/);
  });

  it('has no managed login on LITE', async () => {
    const { call, pool } = service();
    const UserPoolId = await pool({ UserPoolTier: 'LITE' });
    const answer = await call('CreateUserPoolDomain', { UserPoolId, Domain: 'd', ManagedLoginVersion: 2 });
    equal(answer.type, 'FeatureUnavailableInTierException');
  });

  it('lives in one region only', async () => {
    const { client, emulator } = service();
    const { UserPool } = await client.send(new CreateUserPoolCommand({ PoolName: 'p' }));
    const elsewhere = sdk(emulator.url, 'eu-west-1');
    const describing = elsewhere.send(new DescribeUserPoolCommand({ UserPoolId: UserPool?.Id }));
    await rejects(describing, (error) => {
      ok(error instanceof ResourceNotFoundException);
      equal(error.message, `User pool ${UserPool?.Id} does not exist.`);
      return true;
    });
    deepEqual([emulator.pools('us-east-1').length, emulator.pools('eu-west-1').length], [1, 0]);
    deepEqual(
      emulator.requests.map(({ region, accessKeyId, status, error }) => [region, accessKeyId, status, error]),
      [
        ['us-east-1', 'AKIASDK', 200, undefined],
        ['eu-west-1', 'AKIASDK', 400, 'ResourceNotFoundException'],
      ],
    );
  });

  it('carries tags that TagResource, UntagResource and Describe agree on', async () => {
    const { client } = service();
    const { UserPool } = await client.send(
      new CreateUserPoolCommand({ PoolName: 'p', UserPoolTags: { a: '1' } }),
    );
    const ResourceArn = UserPool?.Arn;
    await client.send(new TagResourceCommand({ ResourceArn, Tags: { b: '2', c: '3' } }));
    await client.send(new UntagResourceCommand({ ResourceArn, TagKeys: ['a', 'c'] }));
    const { Tags } = await client.send(new ListTagsForResourceCommand({ ResourceArn }));
    deepEqual(Tags, { b: '2' });
    const live = await client.send(new DescribeUserPoolCommand({ UserPoolId: UserPool?.Id }));
    deepEqual(live.UserPool?.UserPoolTags, { b: '2' });
  });

  it('is listed page by page', async () => {
    const { call, client, pool } = service();
    const ids = [await pool(), await pool(), await pool()];
    const pages: string[][] = [];
    for await (const { UserPools = [] } of paginateListUserPools({ client, pageSize: 2 }, { MaxResults: 2 }))
      pages.push(UserPools.map(({ Id = '' }) => Id));
    deepEqual(pages, [ids.slice(0, 2), ids.slice(2)]);
    equal((await call('ListUserPools', {})).type, 'InvalidParameterException');
    match((await call('ListUserPools', { MaxResults: 1, NextToken: 'odd' })).message, /token/);
  });

  it('takes custom attributes later, up to 50, and none twice', async () => {
    const { call, client, emulator, pool } = service();
    const UserPoolId = await pool();
    const chunk = (from: number) =>
      Array.from({ length: 25 }, (_, index) => ({
        Name: `c${from + index}`,
        AttributeDataType: 'String' as const,
      }));
    await client.send(new AddCustomAttributesCommand({ UserPoolId, CustomAttributes: chunk(0) }));
    const twice = await call('AddCustomAttributes', {
      UserPoolId,
      CustomAttributes: [{ Name: 'c3', AttributeDataType: 'String' }],
    });
    match(twice.message, /Existing attribute already has name custom:c3/);
    await client.send(new AddCustomAttributesCommand({ UserPoolId, CustomAttributes: chunk(25) }));
    equal(emulator.pool(UserPoolId).userPool.SchemaAttributes?.length, 71);
    const more = await call('AddCustomAttributes', {
      UserPoolId,
      CustomAttributes: [{ Name: 'one-more', AttributeDataType: 'String' }],
    });
    match(more.message, /at most 50/);
  });

  it('moves its date of change with every change', async () => {
    const { call, emulator, pool } = service();
    const UserPoolId = await pool();
    const { userPool } = emulator.pool(UserPoolId);
    const dates = [userPool.LastModifiedDate];
    for (const [operation, input] of [
      ['UpdateUserPool', { UserPoolId }],
      ['SetUserPoolMfaConfig', { UserPoolId }],
      ['AddCustomAttributes', { UserPoolId, CustomAttributes: [{ Name: 'x', AttributeDataType: 'String' }] }],
      ['TagResource', { ResourceArn: userPool.Arn, Tags: {} }],
    ] as const) {
      equal((await call(operation, input)).status, 200);
      dates.push(emulator.pool(UserPoolId).userPool.LastModifiedDate);
    }
    ok(
      dates.every((date, index) => index === 0 || date > (dates[index - 1] ?? 0)),
      String(dates),
    );
  });

  it('shows drift that a test makes behind its back', async () => {
    const { client, emulator, pool } = service();
    const UserPoolId = await pool();
    emulator.pool(UserPoolId).userPool.DeletionProtection = 'ACTIVE';
    emulator.pool(UserPoolId).userPool.EstimatedNumberOfUsers = 7;
    const { UserPool } = await client.send(new DescribeUserPoolCommand({ UserPoolId }));
    deepEqual([UserPool?.DeletionProtection, UserPool?.EstimatedNumberOfUsers], ['ACTIVE', 7]);
  });
});

describe('An app client', () => {
  const service = emulated();

  it('has the documented defaults, and its lists come back sorted', async () => {
    const { client, pool } = service();
    const UserPoolId = await pool();
    const input = {
      UserPoolId,
      ClientName: 'web',
      GenerateSecret: true,
      CallbackURLs: ['https://b', 'https://a'],
    };
    const { UserPoolClient } = await client.send(new CreateUserPoolClientCommand(input));
    equal(UserPoolClient?.ClientId?.length, 26);
    ok(UserPoolClient?.ClientSecret);
    equal(UserPoolClient?.RefreshTokenValidity, 30);
    deepEqual(UserPoolClient?.CallbackURLs, ['https://a', 'https://b']);
    deepEqual(UserPoolClient?.ExplicitAuthFlows, [
      'ALLOW_CUSTOM_AUTH',
      'ALLOW_REFRESH_TOKEN_AUTH',
      'ALLOW_USER_SRP_AUTH',
    ]);
  });

  it('loses on update what it is not given, but its id, name and secret', async () => {
    const { client, pool } = service();
    const UserPoolId = await pool();
    const input = { UserPoolId, ClientName: 'web', GenerateSecret: true, CallbackURLs: ['https://a'] };
    const { UserPoolClient: created } = await client.send(new CreateUserPoolClientCommand(input));
    const { UserPoolClient: updated } = await client.send(
      new UpdateUserPoolClientCommand({ UserPoolId, ClientId: created?.ClientId }),
    );
    const { CallbackURLs: _, LastModifiedDate: __, ...kept } = created ?? {};
    const { LastModifiedDate: ___, ...rest } = updated ?? {};
    deepEqual(rest, kept);
  });

  it('is listed page by page, and not found once deleted', async () => {
    const { call, client, pool } = service();
    const UserPoolId = await pool();
    for (const ClientName of ['one', 'two', 'three'])
      await call('CreateUserPoolClient', { UserPoolId, ClientName });
    const pages: string[][] = [];
    for await (const { UserPoolClients = [] } of paginateListUserPoolClients(
      { client, pageSize: 2 },
      { UserPoolId },
    ))
      pages.push(UserPoolClients.map(({ ClientId = '' }) => ClientId));
    deepEqual(
      pages.map(({ length }) => length),
      [2, 1],
    );
    const named = { UserPoolId, ClientId: pages[1]?.[0] };
    equal((await call('DescribeUserPoolClient', named)).status, 200);
    await call('DeleteUserPoolClient', named);
    equal((await call('DescribeUserPoolClient', named)).type, 'ResourceNotFoundException');
  });
});

describe('A request that makes no sense', () => {
  const service = emulated();

  it('is refused for an operation the service does not have', async () => {
    equal((await service().call('AdminResetUserPassword', {})).type, 'UnknownOperationException');
  });

  it('is refused for a body that is no object', async () => {
    equal((await post(service().emulator.url, 'CreateUserPool', [1])).type, 'SerializationException');
  });

  it('is refused without credentials', async () => {
    const response = await fetch(service().emulator.url, { method: 'POST', body: '{}' });
    equal(response.headers.get('x-amzn-errortype'), 'MissingAuthenticationTokenException');
  });

  it('is refused for a deleted pool, with its typed error', async () => {
    const { client } = service();
    await rejects(
      client.send(new DeleteUserPoolCommand({ UserPoolId: 'us-east-1_gone' })),
      ResourceNotFoundException,
    );
  });
});
