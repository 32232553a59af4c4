import { deepEqual, equal, match } from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { metadata } from '../resources/identity-provider/metadata';
import { emulated, post, region } from './emulated';

const GOOGLE = { client_id: 'shop', client_secret: 'hush', authorize_scopes: 'openid' };
const google = { ProviderName: 'Google', ProviderType: 'Google', ProviderDetails: GOOGLE };
const saml = (details: object = { MetadataFile: metadata() }) => ({
  ProviderName: 'Corp',
  ProviderType: 'SAML',
  ProviderDetails: details,
});

/** What floci-io/floci#2858, Terraform's tests and public errors tell of identity providers. */
describe('The identity providers of the emulator', () => {
  const service = emulated();
  let UserPoolId = '';

  const call = (operation: string, input: object) => post(service().emulator.url, operation, input, region);
  const create = (input: object) => call('CreateIdentityProvider', { UserPoolId, ...input });
  const described = async (ProviderName: string): Promise<Record<string, unknown>> => {
    const { body } = await call('DescribeIdentityProvider', { UserPoolId, ProviderName });
    return body['IdentityProvider'] as Record<string, unknown>;
  };

  beforeEach(async () => {
    const { body } = await call('CreateUserPool', { PoolName: 'pool' });
    UserPoolId = String(Object(body['UserPool']).Id);
  });

  it('answer with identifiers only where the request has them, and describe them always', async () => {
    const made = Object((await create(google)).body['IdentityProvider']);
    equal('IdpIdentifiers' in made, false);
    deepEqual((await described('Google'))['IdpIdentifiers'], []);
    const { body } = await call('UpdateIdentityProvider', {
      UserPoolId,
      ProviderName: 'Google',
      IdpIdentifiers: ['a'],
    });
    deepEqual(Object(body['IdentityProvider']).IdpIdentifiers, ['a']);
  });

  it('have a default mapping of OIDC and Google only, and take an empty one', async () => {
    await create(google);
    await create(saml());
    await create({ ...google, ProviderName: 'Facebook', ProviderType: 'Facebook' });
    const mappings = await Promise.all(['Google', 'Corp', 'Facebook'].map(described));
    deepEqual(
      mappings.map(({ AttributeMapping }) => AttributeMapping),
      [{ username: 'sub' }, {}, {}],
    );
    await call('UpdateIdentityProvider', { UserPoolId, ProviderName: 'Google', AttributeMapping: {} });
    deepEqual((await described('Google'))['AttributeMapping'], {});
  });

  it('keep what an update omits, and replace the details as a whole', async () => {
    await create({ ...google, AttributeMapping: { email: 'mail' }, IdpIdentifiers: ['a'] });
    const details = { client_id: 'other', client_secret: 'hush' };
    await call('UpdateIdentityProvider', { UserPoolId, ProviderName: 'Google', ProviderDetails: details });
    const { AttributeMapping, IdpIdentifiers, ProviderDetails } = await described('Google');
    deepEqual([AttributeMapping, IdpIdentifiers], [{ email: 'mail' }, ['a']]);
    equal(Object(ProviderDetails).client_id, 'other');
    equal('authorize_scopes' in Object(ProviderDetails), false);
  });

  it('add keys, unless told otherwise, and never return the private key', async () => {
    await create({
      ProviderName: 'SignInWithApple',
      ProviderType: 'SignInWithApple',
      ProviderDetails: { client_id: 'a', private_key: 'hush' },
    });
    const { ProviderDetails } = await described('SignInWithApple');
    equal(Object(ProviderDetails).private_key, undefined);
    equal(Object(ProviderDetails).oidc_issuer, 'https://appleid.apple.com');
    service().emulator.options.providerDetailsAdded = false;
    await create(google);
    deepEqual((await described('Google'))['ProviderDetails'], GOOGLE);
  });

  it('refuse in the words of AWS: a duplicate, a social name, a mapping, missing metadata', async () => {
    await create(google);
    const twice = await create(google);
    deepEqual(
      [twice.type, twice.message],
      ['DuplicateProviderException', `Google already exists for tenant ${UserPoolId}.`],
    );
    const cases: ReadonlyArray<readonly [object, string]> = [
      [{ ...google, ProviderName: 'NameOfGP' }, 'Provider NameOfGP cannot be of type Google.'],
      [
        { ...saml(), AttributeMapping: { 'custom:x': 'x' } },
        'AttributeMapping contains invalid mapping: [custom:x]',
      ],
      [saml({ IDPInit: 'true' }), 'At least one of the MetadataURL or MetadataFile should be provided.'],
      [
        saml({ MetadataFile: metadata({ binding: 'HTTP-POST' }) }),
        'No SingleSignOn Http redirect binding location found in metadata.',
      ],
    ];
    for (const [input, words] of cases) equal((await create(input)).message, words);
  });

  it('do not exist in the words of each operation', async () => {
    const none = { UserPoolId, ProviderName: 'None' };
    for (const [operation, words] of [
      ['DescribeIdentityProvider', `Identity provider None for tenantId ${UserPoolId} does not exist.`],
      ['UpdateIdentityProvider', `Identity provider None in User Pool ${UserPoolId} does not exist.`],
    ] as const) {
      const { type, message } = await call(operation, none);
      deepEqual([type, message], ['ResourceNotFoundException', words]);
    }
    equal((await call('DeleteIdentityProvider', none)).type, 'ResourceNotFoundException');
  });

  it('are listed page by page, without details', async () => {
    await create(google);
    await create(saml());
    const first = await call('ListIdentityProviders', { UserPoolId, MaxResults: 1 });
    const next = await call('ListIdentityProviders', { UserPoolId, NextToken: first.body['NextToken'] });
    const names = [first, next].flatMap(({ body }) =>
      (body['Providers'] as object[]).map((one) => Reflect.get(one, 'ProviderName')),
    );
    deepEqual(names, ['Google', 'Corp']);
  });

  it('are refused, dropped or left in the clients that list them', async () => {
    for (const [listedProviders, status, left] of [
      ['refused', 400, ['Google']],
      ['dropped', 200, []],
      ['left', 200, ['Google']],
    ] as const) {
      service().emulator.options.listedProviders = listedProviders;
      await create(google);
      const { body } = await call('CreateUserPoolClient', {
        UserPoolId,
        ClientName: 'web',
        SupportedIdentityProviders: ['Google'],
      });
      const { ClientId } = Object(body['UserPoolClient']);
      const deleted = await call('DeleteIdentityProvider', { UserPoolId, ProviderName: 'Google' });
      equal(deleted.status, status);
      const client = await call('DescribeUserPoolClient', { UserPoolId, ClientId });
      deepEqual(Object(client.body['UserPoolClient']).SupportedIdentityProviders ?? [], left);
      await call('DeleteUserPoolClient', { UserPoolId, ClientId });
      await call('DeleteIdentityProvider', { UserPoolId, ProviderName: 'Google' });
    }
  });

  describe('with documents on this machine', () => {
    let server: Server;
    let base = '';
    before(async () => {
      server = createServer(({ url }, response) => {
        const isThere = url === '/metadata' || url === '/.well-known/openid-configuration';
        response.writeHead(isThere ? 200 : 404).end(metadata());
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    after(() => new Promise((resolve) => server.close(resolve)));

    it('read metadata and issuer while they handle the request', async () => {
      equal((await create(saml({ MetadataURL: `${base}/metadata` }))).status, 200);
      const { ProviderDetails } = await described('Corp');
      equal(Object(ProviderDetails).SSORedirectBindingURI, 'https://idp.example.com/sso');
      const gone = await create({ ...saml({ MetadataURL: `${base}/gone` }), ProviderName: 'Gone' });
      equal(gone.message, `Non-ok status code 404 returned from remote metadata source ${base}/gone`);
      const oidc = (oidc_issuer: string) =>
        create({ ProviderName: 'Oidc', ProviderType: 'OIDC', ProviderDetails: { ...GOOGLE, oidc_issuer } });
      match((await oidc(`${base}/other`)).message, /could not be reached/);
      equal((await oidc(base)).status, 200);
    });
  });
});
