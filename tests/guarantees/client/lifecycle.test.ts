import assert from 'node:assert/strict';
import { UNKNOWN } from '../../../provider/codec/unknown';
import { awsNames } from '../../lifecycle/names';
import { defaultSettings } from '../../support/emulator';
import { consoleOutputOf, type Deployed, type ProviderHarness, quiet, thrownBy } from '../provider-harness';
import { clientIds, createPool, openClients, recordOf, rewrite, SERVICE_BEHAVIOURS } from './client-harness';

/** The mark of a secret output in Pulumi’s protocol. */
const SECRET_SIGNATURE = '4dabf18193072939515e22adb298388d';
const OWN = 'OwnSecretOwnSecretOwnSecret0';
const OTHER = 'OtherSecretOtherSecretOther0';

const secretOf = (outs: Deployed['outs']): unknown => {
  const marked = outs['clientSecret'];
  if (marked === undefined) return undefined;
  assert.ok(Object.hasOwn(Object(marked), SECRET_SIGNATURE), 'it is not marked as secret');
  return Object(marked).value;
};

/** As the engine hands it back: secrets open. */
const opened = (client: Deployed): Deployed => ({
  ...client,
  outs: {
    ...client.outs,
    ...(client.outs['clientSecret'] !== undefined && { clientSecret: secretOf(client.outs) }),
  },
});

describe('An app client', () => {
  quiet();
  let harness: ProviderHarness;
  let poolId: string;
  before(async () => {
    harness = await openClients();
  });
  after(() => harness.close());
  beforeEach(async () => {
    harness.emulator.reset();
    Object.assign(harness.emulator.options, defaultSettings);
    poolId = await createPool(harness);
  });

  it('is created by one request, whose response is the state', async () => {
    const { id, outs } = await harness.create({ accessTokenValidity: '15 minutes' });
    const { CreationDate } = recordOf(harness, id);
    assert.deepEqual(outs, {
      clientName: 'client',
      accessTokenValidity: 15,
      tokenValidityUnits: { accessToken: 'minutes' },
      userPoolId: poolId,
      region: 'eu-west-1',
      clientId: id,
      creationDate: new Date(Number(CreationDate) * 1000).toISOString(),
      unmanaged: [],
    });
    assert.deepEqual(
      harness.emulator.requests.map(({ operation, input }) => [operation, input]),
      [
        [
          'CreateUserPoolClient',
          {
            UserPoolId: poolId,
            ClientName: 'client',
            AccessTokenValidity: 15,
            TokenValidityUnits: { AccessToken: 'minutes' },
          },
        ],
      ],
    );
  });

  for (const [what, before, after] of [
    ['days in words and as a number', { refreshTokenValidity: '30 days' }, { refreshTokenValidity: 30 }],
    [
      'a default that is said and one that is not',
      {},
      { refreshTokenValidity: 30, accessTokenValidity: '1 hour' },
    ],
    ['a default that is said, in another unit', {}, { refreshTokenValidity: 30, idTokenValidity: 1 }],
    ['no refresh token and one of 30 days', { refreshTokenValidity: 0 }, { refreshTokenValidity: '30 days' }],
    [
      'the units said and words',
      { idTokenValidity: 90, tokenValidityUnits: { idToken: 'minutes' } },
      { idTokenValidity: '90 minutes' },
    ],
    [
      'the order of lists',
      { explicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_AUTH'], logoutUrls: ['b:', 'a:'] },
      { explicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'], logoutUrls: ['a:', 'b:'] },
    ],
    [
      'the default flows',
      {},
      { explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_CUSTOM_AUTH'] },
    ],
    ['no secret and none said', {}, { generateSecret: false }],
    [
      'switches at rest',
      {},
      {
        enableTokenRevocation: true,
        preventUserExistenceErrors: 'LEGACY',
        authSessionValidity: 3,
        allowedOAuthFlowsUserPoolClient: false,
        refreshTokenRotation: { feature: 'DISABLED' },
      },
    ],
    ['empty lists and none', {}, { callbackUrls: [], readAttributes: [], supportedIdentityProviders: [] }],
    ['empty objects and none', {}, { analyticsConfiguration: {}, tokenValidityUnits: {} }],
  ] as const) {
    it(`knows no difference between ${what}`, async () => {
      for (const behaviour of SERVICE_BEHAVIOURS) {
        Object.assign(harness.emulator.options, behaviour);
        for (const [from, to] of [
          [before, after],
          [after, before],
        ] as const) {
          const client = await harness.create(from);
          harness.calls();
          assert.deepEqual(await harness.diff(client, to), { changes: false });
          await harness.up(client, to);
          assert.deepEqual(harness.calls(), []);
        }
      }
    });
  }

  it('counts a plain number in AWS’s unit, also where a client that is adopted has another', async () => {
    const { id } = await harness.create({ refreshTokenValidity: '90 minutes' });
    const program = { adoptId: id, refreshTokenValidity: 30 };
    const message = await consoleOutputOf(() => harness.inputs(program));
    assert.match(
      message,
      /Changes: refreshTokenValidity: 90 => 30, tokenValidityUnits\.refreshToken: "minutes" => "days"\./,
    );
    const client = await harness.create(program);
    const { RefreshTokenValidity, TokenValidityUnits } = recordOf(harness, id);
    assert.deepEqual([RefreshTokenValidity, Object(TokenValidityUnits).RefreshToken], [30, 'days']);
    rewrite(harness, id, { ...recordOf(harness, id), TokenValidityUnits: { RefreshToken: 'hours' } });
    assert.deepEqual((await harness.refresh(client))?.inputs['tokenValidityUnits'], {
      refreshToken: 'hours',
    });
  });

  it('keeps one hour declared in minutes, since AWS keeps the unit', async () => {
    const client = await harness.create({ accessTokenValidity: '1 hour' });
    assert.deepEqual(await harness.diff(client, { accessTokenValidity: '60 minutes' }), { replaces: [] });
    await harness.up(client, { accessTokenValidity: '60 minutes' });
    const { AccessTokenValidity, TokenValidityUnits } = recordOf(harness, client.id);
    assert.deepEqual([AccessTokenValidity, Object(TokenValidityUnits).AccessToken], [60, 'minutes']);
  });

  it('is reset to one hour, in the declared unit', async () => {
    const units = { tokenValidityUnits: { accessToken: 'minutes' } };
    const client = await harness.create({ accessTokenValidity: 20, ...units });
    await harness.up(client, units);
    const { AccessTokenValidity, TokenValidityUnits } = recordOf(harness, client.id);
    assert.deepEqual([AccessTokenValidity, Object(TokenValidityUnits).AccessToken], [60, 'minutes']);
  });

  it('does not return the role that AWS adds to a project’s ARN, and does not send it', async () => {
    const applicationArn = 'arn:aws:mobiletargeting:eu-west-1:123456789012:apps/a1';
    const program = { analyticsConfiguration: { applicationArn } };
    const client = await harness.create(program);
    assert.deepEqual(client.outs['unmanaged'], []);
    await harness.up(client, { ...program, authSessionValidity: 5 });
    const update = harness.emulator.requests.find(({ operation }) => operation === 'UpdateUserPoolClient');
    assert.deepEqual(update?.input['AnalyticsConfiguration'], {
      ApplicationArn: applicationArn,
      UserDataShared: false,
    });
  });

  it('keeps its identity providers through an update of something else, and is the same in another order of them', async () => {
    for (const ProviderName of ['Corp', 'Partner'])
      await harness.sendRaw('CreateIdentityProvider', {
        UserPoolId: poolId,
        ProviderName,
        ProviderType: 'SAML',
        ProviderDetails: { MetadataURL: 'https://idp.example.com/metadata' },
      });
    const client = await harness.create({ supportedIdentityProviders: ['Corp', 'COGNITO', 'Partner'] });
    const reordered = { supportedIdentityProviders: ['COGNITO', 'Partner', 'Corp'] };
    assert.equal((await harness.diff(client, reordered)).changes, false);
    rewrite(harness, client.id, {
      ...recordOf(harness, client.id),
      SupportedIdentityProviders: ['Partner', 'COGNITO', 'Corp'],
    });
    assert.deepEqual((await harness.refresh(client))?.inputs, client.inputs);
    await harness.up(client, { ...reordered, authSessionValidity: 5 });
    assert.deepEqual(
      new Set(Object(recordOf(harness, client.id)['SupportedIdentityProviders'])),
      new Set(['Corp', 'COGNITO', 'Partner']),
    );
  });

  it('that answers with no time at all has refresh tokens of 30 days, whatever the unit', async () => {
    const client = await harness.create({ refreshTokenValidity: '30 days' });
    rewrite(harness, client.id, {
      ...recordOf(harness, client.id),
      RefreshTokenValidity: 0,
      TokenValidityUnits: { RefreshToken: 'minutes' },
    });
    assert.deepEqual((await harness.refresh(client))?.inputs, client.inputs);
  });

  describe('replaces itself only where AWS cannot do otherwise:', () => {
    const other = 'eu-west-1_Another';
    for (const [name, before, after, replaces] of [
      ['another pool', {}, { userPoolId: other }, ['userPoolId']],
      ['a pool that is still to come', {}, { userPoolId: UNKNOWN }, ['userPoolId']],
      ['a secret that it has not', {}, { generateSecret: true }, ['generateSecret']],
      ['no secret any more', { generateSecret: true }, {}, ['generateSecret']],
      ['a secret of one’s own', {}, { clientSecret: OWN }, ['clientSecret']],
      ['no own secret any more', { clientSecret: OWN }, {}, ['clientSecret']],
      [
        'AWS’s in place of an own one',
        { clientSecret: OWN },
        { generateSecret: true },
        ['generateSecret', 'clientSecret'],
      ],
      ['another Region', {}, { userPoolId: 'us-east-1_Another' }, ['region', 'userPoolId']],
    ] as const) {
      it(name, async () => {
        const client = opened(await harness.create(before));
        assert.deepEqual(await harness.diff(client, after), { replaces });
      });
    }

    for (const [name, before, after] of [
      ['not a secret that is not known yet', { clientSecret: OWN }, { clientSecret: UNKNOWN }],
      ['not another secret, which is rotated', { clientSecret: OWN }, { clientSecret: OTHER }],
      ['not an own secret in place of AWS’s', { generateSecret: true }, { clientSecret: OWN }],
      ['not a name', {}, { clientName: 'another' }],
      ['not a secret that is said no longer to be made, where there is none', { generateSecret: false }, {}],
    ] as const) {
      it(name, async () => {
        const client = opened(await harness.create(before));
        const { replaces = [] } = await harness.diff(client, after);
        assert.deepEqual(replaces, []);
      });
    }
  });

  for (const [whose, program, sent] of [
    ['AWS makes', { generateSecret: true }, { GenerateSecret: true }],
    ['the program gives', { clientSecret: OWN }, { ClientSecret: OWN }],
  ] as const) {
    it(`with a secret that ${whose} marks it as secret when created, read and updated, and sends it once`, async () => {
      const made = await harness.create(program);
      const [{ input } = assert.fail()] = harness.emulator.requests;
      assert.deepEqual(input, { UserPoolId: poolId, ClientName: 'client', ...sent });
      const secret = recordOf(harness, made.id)['ClientSecret'];
      assert.equal(typeof secret, 'string');
      assert.equal(secretOf(made.outs), secret);
      const client = opened(made);
      assert.deepEqual(await harness.diff(client, program), { changes: false });
      const read = (await harness.refresh(client)) ?? assert.fail();
      assert.equal(secretOf(read.outs), secret);
      const returned = read.inputs['clientSecret'];
      assert.deepEqual(returned, 'clientSecret' in program ? read.outs['clientSecret'] : undefined);
      const { outs } = await harness.up(client, { ...program, authSessionValidity: 5 });
      assert.equal(secretOf(outs), secret);
      const update = harness.emulator.requests.find(({ operation }) => operation === 'UpdateUserPoolClient');
      assert.ok(!JSON.stringify(update?.input).includes(String(secret)));
      assert.equal(recordOf(harness, made.id)['ClientSecret'], secret);
    });
  }

  for (const [whose, program] of [
    ['one’s own, which AWS does not tell again', { clientSecret: OWN }],
    ['AWS’s, which is not told after a rotation', { generateSecret: true }],
  ] as const) {
    it(`keeps its secret in the state, and is not replaced, where that is ${whose}`, async () => {
      harness.emulator.options.ownSecretTold = false;
      const client = opened(await harness.create(program));
      const secret = recordOf(harness, client.id)['ClientSecret'];
      assert.equal(client.outs['clientSecret'], secret);
      if ('generateSecret' in program) {
        const { ClientSecret: _, ...rotated } = recordOf(harness, client.id);
        rewrite(harness, client.id, rotated);
      }
      const read = (await harness.refresh(client)) ?? assert.fail();
      assert.equal(secretOf(read.outs), secret);
      const found = opened(read);
      assert.deepEqual(found.outs, client.outs);
      assert.deepEqual(await harness.diff(found, program), { changes: false });
      const changed = opened(await harness.up(found, { ...program, authSessionValidity: 5 }));
      assert.equal(changed.outs['clientSecret'], secret);
      assert.deepEqual(await harness.diff(changed, { ...program, authSessionValidity: 5 }), {
        changes: false,
      });
    });
  }

  it('is found with its custom secret after a lost response, though AWS does not return it', async () => {
    harness.emulator.options.ownSecretTold = false;
    harness.emulator.fault({ operation: 'CreateUserPoolClient', kind: 'drop-after' });
    const client = opened(await harness.create({ clientSecret: OWN }));
    assert.deepEqual(clientIds(harness), [client.id]);
    assert.equal(client.outs['clientSecret'], OWN);
  });

  it('is read by its pool and its id, with every live setting where none is declared', async () => {
    const { id } = await harness.create({
      generateSecret: true,
      callbackUrls: ['app://a'],
      authSessionValidity: 5,
    });
    harness.calls();
    const { props = {}, inputs = {} } = await harness.provider.read(id, { userPoolId: poolId });
    assert.deepEqual(harness.calls(), ['DescribeUserPoolClient']);
    assert.equal(secretOf(props), recordOf(harness, id)['ClientSecret']);
    assert.deepEqual(
      [
        props['clientId'],
        props['clientName'],
        props['callbackUrls'],
        props['authSessionValidity'],
        props['generateSecret'],
      ],
      [id, 'client', ['app://a'], 5, true],
    );
    assert.deepEqual(inputs, { userPoolId: poolId, region: 'eu-west-1' });
    assert.deepEqual(awsNames({ explicitAuthFlows: props['explicitAuthFlows'] }), {
      ExplicitAuthFlows: recordOf(harness, id)['ExplicitAuthFlows'],
    });
  });

  describe('that exists already', () => {
    it('is adopted unchanged: nothing is sent, also by another up', async () => {
      const { id } = await harness.create({ generateSecret: true, callbackUrls: ['app://a'] });
      const before = recordOf(harness, id);
      harness.calls();
      const program = { adoptId: id };
      const message = await consoleOutputOf(() => harness.inputs(program));
      assert.ok(
        message.includes(
          `Adopts the app client ${id}. Changes: nothing. Unchanged, since the program does not declare them: callbackUrls.`,
        ),
        message,
      );
      const client = opened(await harness.create(program));
      assert.deepEqual([...new Set(harness.calls())], ['DescribeUserPoolClient']);
      assert.deepEqual(recordOf(harness, id), before);
      assert.equal(client.outs['clientSecret'], before['ClientSecret']);
      // What it was made with may be said later, or never.
      for (const more of [{}, { generateSecret: true }, { adoptId: id }])
        assert.deepEqual(await harness.diff(client, more), { changes: false });
      assert.deepEqual(harness.calls(), []);
    });

    it('may be declared with the secret that it has, and with no other', async () => {
      const { id } = await harness.create({ clientSecret: OWN });
      const client = opened(await harness.create({ adoptId: id, clientSecret: OWN }));
      assert.deepEqual(await harness.diff(client, { clientSecret: OWN }), { changes: false });
      const program = { adoptId: id, clientSecret: OTHER };
      const { message } = await thrownBy(harness.inputs(program));
      assert.equal(
        message,
        `adoptId: The app client ${id} cannot be adopted as declared: clientSecret cannot be changed on a live client. Declare the live values, or remove these settings.`,
      );
    });

    it('is adopted with generateSecret where AWS returns no secret, and then shows no change', async () => {
      const { id } = await harness.create({});
      harness.calls();
      const program = { adoptId: id, generateSecret: true };
      const adopted = await harness.create(program);
      assert.ok(!harness.calls().some((operation) => operation.startsWith('Update')));
      assert.equal((await harness.diff(adopted, program)).changes, false);
    });

    it('cannot be adopted where it does not exist', async () => {
      const { id: _ } = await harness.create({});
      const absent = await thrownBy(harness.inputs({ adoptId: 'nobody' }));
      assert.equal(absent.message, `adoptId: the pool ${poolId} has no app client nobody`);
      const { message, id: left } = await thrownBy(
        harness.provider.create({ ...harness.base, adoptId: 'nobody' }),
      );
      assert.match(message, /DescribeUserPoolClient/);
      assert.equal(left, undefined);
      assert.equal(clientIds(harness).length, 1);
    });

    it('does not take another’s place', async () => {
      const client = await harness.create({});
      const { message } = await thrownBy(harness.diff(client, { adoptId: 'another' }));
      assert.match(message, /manages .* already, and cannot adopt another/);
    });
  });

  it('that no longer exists is removed from the state, is not updated, and can be deleted twice', async () => {
    const client = await harness.create({});
    await harness.sendRaw('DeleteUserPoolClient', { UserPoolId: poolId, ClientId: client.id });
    assert.equal(await harness.refresh(client), undefined);
    const { message } = await thrownBy(harness.up(client, { authSessionValidity: 5 }));
    assert.equal(
      message,
      `The app client ${client.id} no longer exists. Run \`pulumi refresh\`, and the next \`pulumi up\` creates a new one.`,
    );
    await harness.delete(client);
    await harness.sendRaw('DeleteUserPool', { UserPoolId: poolId });
    await harness.delete(client);
    assert.equal(await harness.refresh(client), undefined);
  });

  it('is deleted by one call, once it is known that its pool lets it', async () => {
    const client = await harness.create({});
    harness.calls();
    await harness.delete(client);
    assert.deepEqual(harness.calls(), ['DescribeUserPool', 'DeleteUserPoolClient']);
    assert.deepEqual(clientIds(harness), []);
  });

  for (const omission of ['documented', 'observed', 'keep'] as const) {
    it(`keeps settings that are newer than the SDK, and lists them as unmanaged (${omission})`, async () => {
      const newer = { FutureSetting: { Level: 3 }, 'RefreshTokenRotation.FutureMember': ['a'] };
      Object.assign(harness.emulator.options, { omission, allowUnknownMembers: Object.keys(newer) });
      const client = await harness.create({});
      rewrite(harness, client.id, {
        ...recordOf(harness, client.id),
        FutureSetting: { Level: 3 },
        RefreshTokenRotation: { Feature: 'ENABLED', FutureMember: ['a'] },
        ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
      });
      const before = recordOf(harness, client.id);
      const found = (await harness.refresh(client)) ?? assert.fail();
      assert.deepEqual(found.inputs, client.inputs);
      assert.deepEqual(found.outs['unmanaged'], [
        'explicitAuthFlows',
        'refreshTokenRotation.feature',
        'FutureSetting',
        'refreshTokenRotation.FutureMember',
      ]);
      const message = await consoleOutputOf(() => harness.up(found, { authSessionValidity: 5 }));
      assert.match(message, /settings that the program does not declare; they are kept: .*FutureSetting/);
      assert.deepEqual(
        { ...recordOf(harness, client.id), LastModifiedDate: 0 },
        { ...before, AuthSessionValidity: 5, LastModifiedDate: 0 },
      );
    });
  }
});
