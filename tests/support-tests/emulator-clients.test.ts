import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { emulated } from './emulated';

type Input = Readonly<Record<string, unknown>>;

const OAUTH = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid'],
  CallbackURLs: ['https://a.example'],
};
const MACHINE = {
  ...OAUTH,
  GenerateSecret: true,
  AllowedOAuthFlows: ['client_credentials'],
  AllowedOAuthScopes: ['orders/read'],
};
const minutes = (token: string) => ({ TokenValidityUnits: { [token]: 'minutes' } });
const seconds = (token: string) => ({ TokenValidityUnits: { [token]: 'seconds' } });

const refused: ReadonlyArray<readonly [string, Input, RegExp, string?]> = [
  [
    'a secret that it should also make',
    { GenerateSecret: true, ClientSecret: 's'.repeat(24) },
    /ClientSecret/,
  ],
  ['flows of two generations', { ExplicitAuthFlows: ['USER_PASSWORD_AUTH', 'ALLOW_USER_AUTH'] }, /legacy/],
  [
    'a redirect that is no callback',
    { ...OAUTH, DefaultRedirectURI: 'https://b.example' },
    /callback URIs list/,
  ],
  ['a callback with a fragment', { ...OAUTH, CallbackURLs: ['https://a.example/#x'] }, /cannot use fragment/],
  ['a callback by http', { ...OAUTH, CallbackURLs: ['http://a.example'] }, /cannot use the HTTP protocol/],
  ['a logout by http', { LogoutURLs: ['http://a.example'] }, /cannot use the HTTP protocol/],
  ['a callback that is relative', { ...OAUTH, CallbackURLs: ['/callback'] }, /redirect URI/],
  ['OAuth without flows', { ...OAUTH, AllowedOAuthFlows: [] }, /are required/],
  ['OAuth without scopes', { ...OAUTH, AllowedOAuthScopes: undefined }, /are required/],
  [
    'client_credentials beside another flow',
    { ...MACHINE, AllowedOAuthFlows: ['code', 'client_credentials'] },
    /along with/,
    'InvalidOAuthFlowException',
  ],
  [
    'client_credentials without a secret',
    { ...MACHINE, GenerateSecret: false },
    /client secret/,
    'InvalidOAuthFlowException',
  ],
  [
    'the user’s context without a secret',
    { EnablePropagateAdditionalUserContextData: true },
    /Client Secret/,
  ],
  ['an access token of 25 hours', { AccessTokenValidity: 25 }, /Invalid range/],
  ['an access token of 4 minutes', { AccessTokenValidity: 4, ...minutes('AccessToken') }, /Invalid range/],
  [
    'an ID token of two days',
    { IdTokenValidity: 2, TokenValidityUnits: { IdToken: 'days' } },
    /Invalid range/,
  ],
  ['an ID token of 299 seconds', { IdTokenValidity: 299, ...seconds('IdToken') }, /Invalid range/],
  ['a refresh token of 3651 days', { RefreshTokenValidity: 3651 }, /Invalid range/],
  [
    'a refresh token of 59 minutes',
    { RefreshTokenValidity: 59, ...minutes('RefreshToken') },
    /Invalid range/,
  ],
  ['reading what the pool has not', { ReadAttributes: ['email', 'custom:shoe'] }, /Invalid read attributes/],
  ['writing what the pool has not', { WriteAttributes: ['shoe'] }, /Invalid write attributes/],
  ['writing what AWS keeps', { WriteAttributes: ['email_verified'] }, /Invalid write attributes/],
];

const accepted: ReadonlyArray<readonly [string, Input]> = [
  ['nothing but a name', {}],
  ['a secret of one’s own', { ClientSecret: 's'.repeat(24) }],
  ['older flows together', { ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH'] }],
  ['a redirect that is a callback', { ...OAUTH, DefaultRedirectURI: 'https://a.example' }],
  [
    'callbacks to the own machine and to an application',
    {
      ...OAUTH,
      CallbackURLs: ['http://localhost:3000/a', 'http://127.0.0.1', 'http://[::1]:1', 'myapp://x'],
    },
  ],
  ['URLs without OAuth', { CallbackURLs: ['https://a.example'], LogoutURLs: ['https://a.example'] }],
  ['flows and scopes that OAuth is off for', { AllowedOAuthFlows: ['code'], AllowedOAuthScopes: ['openid'] }],
  ['a machine', MACHINE],
  ['a machine with its own secret', { ...MACHINE, GenerateSecret: undefined, ClientSecret: 's'.repeat(24) }],
  [
    'the user’s context with a secret',
    { GenerateSecret: true, EnablePropagateAdditionalUserContextData: true },
  ],
  ['an access token of a day', { AccessTokenValidity: 24 }],
  ['an access token of 5 minutes', { AccessTokenValidity: 5, ...minutes('AccessToken') }],
  ['an ID token of 300 seconds', { IdTokenValidity: 300, ...seconds('IdToken') }],
  ['a refresh token of ten years', { RefreshTokenValidity: 3650 }],
  ['a refresh token of an hour', { RefreshTokenValidity: 60, ...minutes('RefreshToken') }],
  [
    'reading and writing attributes of the pool',
    { ReadAttributes: ['sub', 'email'], WriteAttributes: ['name'] },
  ],
];

describe('An app client of the emulator', () => {
  const service = emulated();

  const made = async (input: Input, pool: Record<string, unknown> = {}) => {
    const UserPoolId = await service().pool(pool);
    // The API whose scopes machines ask for.
    const Scopes = [{ ScopeName: 'read', ScopeDescription: 'Read orders' }];
    await service().call('CreateResourceServer', {
      UserPoolId,
      Identifier: 'orders',
      Name: 'Orders',
      Scopes,
    });
    return service().call('CreateUserPoolClient', { UserPoolId, ClientName: 'web', ...input });
  };

  const clientOf = (body: Readonly<Record<string, unknown>>): Input => {
    const { ClientId, UserPoolId, CreationDate, LastModifiedDate, ...client } = Object(
      body['UserPoolClient'],
    );
    equal(typeof ClientId, 'string');
    equal(typeof UserPoolId, 'string');
    ok(LastModifiedDate >= CreationDate);
    return client;
  };

  for (const [title, input, message, type = 'InvalidParameterException'] of refused) {
    it(`refuses ${title}, at its creation and in an update`, async () => {
      const answer = await made(input);
      equal(answer.type, type);
      match(answer.message, message);
      const { GenerateSecret, ClientSecret, ...update } = input;
      if (ClientSecret !== undefined) return;
      const { body } = await made(GenerateSecret === true ? { GenerateSecret } : {});
      const { UserPoolId, ClientId } = Object(body['UserPoolClient']);
      const updated = await service().call('UpdateUserPoolClient', { UserPoolId, ClientId, ...update });
      equal(updated.type, type);
    });
  }

  for (const [title, input] of accepted)
    it(`accepts ${title}`, async () => equal((await made(input)).message, ''));

  it('may choose the way to sign in on ESSENTIALS, not on LITE', async () => {
    const flows = { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] };
    equal((await made(flows)).status, 200);
    equal((await made(flows, { UserPoolTier: 'LITE' })).type, 'FeatureUnavailableInTierException');
  });

  it('reads and writes the custom attributes of its pool', async () => {
    const attributes = { ReadAttributes: ['custom:team'], WriteAttributes: ['custom:team'] };
    equal(
      (await made(attributes, { Schema: [{ Name: 'team', AttributeDataType: 'String', Mutable: true }] }))
        .status,
      200,
    );
  });

  const BARE = {
    ClientName: 'web',
    AllowedOAuthFlowsUserPoolClient: false,
    AuthSessionValidity: 3,
    EnablePropagateAdditionalUserContextData: false,
    EnableTokenRevocation: true,
    RefreshTokenValidity: 30,
    TokenValidityUnits: {},
  };
  const DEFAULTS_RETURNED = {
    ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH'],
    PreventUserExistenceErrors: 'LEGACY',
  };

  it('has defaults, some of which it may not return', async () => {
    deepEqual(clientOf((await made({})).body), { ...BARE, ...DEFAULTS_RETURNED });
    service().emulator.options.clientDefaultsShown = false;
    deepEqual(clientOf((await made({})).body), BARE);
  });

  it('takes an empty list for none given, or as it is', async () => {
    deepEqual(clientOf((await made({ ExplicitAuthFlows: [], LogoutURLs: [] })).body), {
      ...BARE,
      ...DEFAULTS_RETURNED,
    });
    service().emulator.options.emptyClientLists = 'kept';
    deepEqual(clientOf((await made({ ExplicitAuthFlows: [], LogoutURLs: [] })).body), {
      ...BARE,
      ...DEFAULTS_RETURNED,
      ExplicitAuthFlows: [],
      LogoutURLs: [],
    });
  });

  it('reads 0 as 30 days, and returns all units where one is given', async () => {
    const { body } = await made({ RefreshTokenValidity: 0, ...minutes('RefreshToken') });
    const { RefreshTokenValidity, TokenValidityUnits } = clientOf(body);
    deepEqual(
      [RefreshTokenValidity, TokenValidityUnits],
      [30, { AccessToken: 'hours', IdToken: 'hours', RefreshToken: 'days' }],
    );
  });

  it('reaches a Pinpoint project by its ARN through a role of Cognito’s own', async () => {
    const ApplicationArn = 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/a1';
    const { body } = await made({ AnalyticsConfiguration: { ApplicationArn } });
    deepEqual(clientOf(body)['AnalyticsConfiguration'], {
      ApplicationArn,
      RoleArn:
        'arn:aws:iam::123456789012:role/aws-service-role/cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdp',
      UserDataShared: false,
    });
  });

  for (const [omission, kept] of [
    ['documented', false],
    ['observed', false],
    ['keep', true],
  ] as const) {
    it(`${kept ? 'keeps' : 'resets'} what an update leaves out (${omission}), but its name and secret`, async () => {
      service().emulator.options.omission = omission;
      const { body } = await made({ ...MACHINE, EnableTokenRevocation: false, ClientName: 'machine' });
      const { UserPoolId, ClientId, ...before } = Object(body['UserPoolClient']);
      const updated = await service().call('UpdateUserPoolClient', { UserPoolId, ClientId });
      const { LastModifiedDate, ...after } = Object(updated.body['UserPoolClient']);
      ok(LastModifiedDate > before.LastModifiedDate);
      const { LastModifiedDate: _, ...rest } = before;
      const { ClientSecret, CreationDate } = rest;
      deepEqual(after, {
        ...(kept ? rest : { ...BARE, ...DEFAULTS_RETURNED }),
        ClientName: 'machine',
        UserPoolId,
        ClientId,
        ClientSecret,
        CreationDate,
      });
    });
  }
});
