import assert from 'node:assert/strict';
import { ProviderHarness, thrownBy } from './provider-harness';

const DROPPED = { operation: 'CreateUserPool', kind: 'drop-after' } as const;

describe('Creating a pool exactly once', () => {
  let harness: ProviderHarness;
  before(async () => {
    harness = await ProviderHarness.open();
  });
  after(() => harness.close());
  beforeEach(() => harness.emulator.reset());

  it('finds the pool after a lost response, and sends nothing twice', async () => {
    harness.emulator.fault(DROPPED);
    const { id } = await harness.create({
      poolName: 'lost',
      mfaConfiguration: 'ON',
      softwareTokenMfaConfiguration: { enabled: true },
    });
    assert.deepEqual(
      harness.emulator.pools().map(({ userPool }) => userPool['Id']),
      [id],
    );
    assert.equal(harness.emulator.count('CreateUserPool'), 1);
    assert.equal(harness.emulator.count('SetUserPoolMfaConfig'), 1);
  });

  for (const minutes of [-4, 4]) {
    it(`finds it though AWS’s clock differs by ${minutes} minutes, and no response has shown that yet`, async () => {
      const elsewhere = await ProviderHarness.open({ clockAheadMs: minutes * 60_000 });
      elsewhere.emulator.fault(DROPPED);
      const { id } = await elsewhere.create({ poolName: 'lost' }).finally(() => elsewhere.close());
      assert.deepEqual(
        elsewhere.emulator.pools().map(({ userPool }) => userPool['Id']),
        [id],
      );
      assert.equal(elsewhere.emulator.count('CreateUserPool'), 1);
    });
  }

  it('finds it behind the first page of the account’s pools', async () => {
    for (let count = 0; count < 130; count++)
      await harness.sendRaw('CreateUserPool', { PoolName: `other ${count}` });
    harness.emulator.requests.length = 0;
    harness.emulator.fault(DROPPED);
    const { id } = await harness.create({ poolName: 'lost' });
    assert.equal(harness.emulator.pool(id).userPool.Name, 'lost');
    assert.equal(harness.emulator.pools().length, 131);
    assert.equal(harness.emulator.count('CreateUserPool'), 1);
    assert.equal(harness.emulator.count('ListUserPools'), 3);
    const asked = harness.emulator.requests.filter(({ operation }) => operation === 'DescribeUserPool');
    assert.deepEqual(
      asked.map(({ input }) => input['UserPoolId']),
      [id],
      'pools of other names are not asked for',
    );
  });

  it('sends again a request that had no effect', async () => {
    harness.emulator.fault({ operation: 'CreateUserPool', kind: 'drop-before' });
    await harness.create({ poolName: 'unsent' });
    assert.equal(harness.emulator.pools().length, 1);
    assert.equal(harness.emulator.count('CreateUserPool'), 2);
  });

  for (const lost of [1, 3, 8]) {
    it(`makes 8 pools of one name side by side while ${lost} answers are lost after the work was done`, async () => {
      harness.emulator.fault({ ...DROPPED, times: lost });
      const made = await Promise.all(Array.from({ length: 8 }, () => harness.create({ poolName: 'same' })));
      assert.equal(new Set(made.map(({ id }) => id)).size, 8, 'each resource has a pool of its own');
      assert.equal(harness.emulator.pools().length, 8, 'no pool is nobody’s');
      assert.equal(harness.emulator.count('CreateUserPool'), 8);
    });
  }

  it('makes 8 pools of one name while some answers and some requests are lost', async () => {
    harness.emulator.fault({ ...DROPPED, times: 3 });
    harness.emulator.fault({ operation: 'CreateUserPool', kind: 'drop-before', skip: 2, times: 3 });
    const made = await Promise.all(Array.from({ length: 8 }, () => harness.create({ poolName: 'same' })));
    assert.equal(new Set(made.map(({ id }) => id)).size, 8);
    assert.equal(harness.emulator.pools().length, 8);
  });

  it('never takes a pool of that name that is older, or made otherwise', async () => {
    const other = await ProviderHarness.open();
    const older = await harness.create({ poolName: 'lost' });
    harness.emulator.pool(older.id).userPool['CreationDate'] = Date.now() / 1000 - 3600;
    await harness.create({ poolName: 'lost', userPoolTier: 'LITE' });
    harness.emulator.fault(DROPPED);
    const mine = await harness.create({ poolName: 'lost' });
    assert.notEqual(mine.id, older.id);
    assert.equal(harness.emulator.pools().length, 3);
    await other.close();
  });

  const SAML = { MetadataURL: 'https://login.example.com/metadata' };
  for (const [kind, operation, program, request] of [
    [
      'UserPoolGroup',
      'CreateGroup',
      { groupName: 'staff', precedence: 0 },
      { GroupName: 'staff', Precedence: 0 },
    ],
    [
      'IdentityProvider',
      'CreateIdentityProvider',
      { providerName: 'staff', saml: { metadataUrl: SAML.MetadataURL } },
      { ProviderName: 'staff', ProviderType: 'SAML', ProviderDetails: SAML },
    ],
  ] as const) {
    it(`never takes over a ${kind} of that name that is older, though it is as declared`, async () => {
      const children = await harness.other(kind);
      const { id: userPoolId } = await harness.create({});
      const inputs = await children.inputs({ ...program, userPoolId });
      // Somebody else is faster than this program, after its preview.
      await harness.sendRaw(operation, { ...request, UserPoolId: userPoolId });
      const pool = harness.emulator.pool(userPoolId);
      const live = pool.groups.get('staff') ?? pool.identityProviders.get('staff') ?? assert.fail();
      live.CreationDate = Date.now() / 1000 - 3600;
      harness.emulator.fault({ operation, kind: 'drop-after' });
      const { message } = await thrownBy(children.provider.create(inputs));
      assert.match(message, /has an? .* staff already\. To adopt it, set adoptId: "staff"/);
    });
  }

  it('lists the candidates when it cannot determine which pool is its own', async () => {
    harness.emulator.fault(DROPPED);
    const other = await ProviderHarness.open(
      {},
      // Connected otherwise, or the two would count as one program.
      { 'cognito-user-pool:endpoint': harness.emulator.url, 'cognito-user-pool:quotaShare': '999' },
    );
    // Another program makes the same pool at the same time, and this one's answer is lost.
    harness.emulator.fault({ operation: 'ListUserPools', kind: 'delay', delayMs: 100 });
    const [failure] = await Promise.all([
      thrownBy(harness.create({ poolName: 'twin' })),
      other.create({ poolName: 'twin' }),
    ]);
    assert.match(failure.message, /These pools named twin/);
    for (const { userPool } of harness.emulator.pools())
      assert.ok(failure.message.includes(String(userPool['Id'])));
    assert.match(failure.message, /adoptId/);
    assert.equal(failure.id, undefined);
    await other.close();
  });

  it('reports it when the search fails, and creates nothing more', async () => {
    harness.emulator.fault(DROPPED);
    harness.emulator.fault({
      operation: 'ListUserPools',
      kind: 'error',
      type: 'AccessDeniedException',
      status: 400,
      times: 99,
    });
    const { message } = await thrownBy(harness.create({ poolName: 'lost' }));
    assert.match(message, /could not be determined/);
    assert.match(message, /adoptId/);
    assert.equal(harness.emulator.count('CreateUserPool'), 1);
    harness.emulator.clearFaults();
  });
});
