import assert from 'node:assert/strict';
import { consoleOutputOf, type Deployed, ProviderHarness, thrownBy } from './provider-harness';

describe('A deletion', () => {
  let harness: ProviderHarness;
  before(async () => {
    harness = await ProviderHarness.open({ deletionProtectionOnOmission: 'reset' });
  });
  after(() => harness.close());
  beforeEach(() => harness.emulator.reset());

  const withUsers = (pool: Deployed): Deployed => {
    harness.emulator.pool(pool.id).userPool['EstimatedNumberOfUsers'] = 3;
    return pool;
  };

  it('deletes an empty pool, and succeeds when the pool no longer exists', async () => {
    const pool = await harness.create({});
    await harness.delete(pool);
    assert.deepEqual(harness.emulator.pools(), []);
    await harness.delete(pool);
  });

  it('keeps a pool with users, and the message names forceDestroy and that AWS may restore it', async () => {
    const pool = withUsers(await harness.create({}));
    const { message, stack } = await thrownBy(harness.delete(pool));
    assert.match(message, /about 3 users/);
    assert.match(message, /forceDestroy: true/);
    assert.match(message, /14 days/);
    assert.equal(stack, '');
    assert.equal(harness.emulator.pools().length, 1);
    assert.equal(harness.emulator.count('DeleteUserPool'), 0);
  });

  it('removes a pool with users when the program forces it', async () => {
    await harness.delete(withUsers(await harness.create({ forceDestroy: true })));
    assert.deepEqual(harness.emulator.pools(), []);
  });

  it('applies forceDestroy as it was last deployed, and deploying it sends nothing', async () => {
    const pool = withUsers(await harness.create({}));
    harness.calls();
    const forced = await harness.up(pool, { forceDestroy: true });
    assert.deepEqual(harness.calls(), ['DescribeUserPool', 'GetUserPoolMfaConfig']);
    await harness.delete(forced);
    assert.deepEqual(harness.emulator.pools(), []);
  });

  it('explains deletion protection, and leaves the pool alone', async () => {
    const pool = await harness.create({ deletionProtection: 'ACTIVE' });
    const { message } = await thrownBy(harness.delete(pool));
    assert.match(message, /deletion protection is ACTIVE/);
    assert.match(message, /deletionProtection: 'INACTIVE'/);
    assert.equal(harness.emulator.count('DeleteUserPool'), 0);
  });

  it('reports every obstacle at once', async () => {
    const pool = withUsers(await harness.create({ deletionProtection: 'ACTIVE' }));
    harness.emulator.pool(pool.id).userPool['Domain'] = 'my-domain';
    const { message } = await thrownBy(harness.delete(pool));
    for (const reason of [/about 3 users/, /deletion protection/, /the domain my-domain/])
      assert.match(message, reason);
  });

  it('does not force a domain away', async () => {
    const pool = await harness.create({ forceDestroy: true });
    harness.emulator.pool(pool.id).userPool['CustomDomain'] = 'login.example.com';
    const { message } = await thrownBy(harness.delete(pool));
    assert.match(message, /login\.example\.com, which must be deleted first/);
    assert.equal(harness.emulator.count('DeleteUserPool'), 0);
  });

  it('switches protection off with the whole pool when forced, since AWS refuses a minimal request', async () => {
    const pool = await harness.create({
      forceDestroy: true,
      deletionProtection: 'ACTIVE',
      autoVerifiedAttributes: ['email'],
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['email'] },
      userPoolTags: { team: 'a' },
    });
    harness.calls();
    harness.emulator.requests.length = 0;
    await harness.delete(pool);
    const [update] = harness.emulator.requests.filter(({ operation }) => operation === 'UpdateUserPool');
    assert.equal(update?.input['DeletionProtection'], 'INACTIVE');
    assert.deepEqual(update?.input['AutoVerifiedAttributes'], ['email']);
    assert.deepEqual(update?.input['UserPoolTags'], { team: 'a' });
    assert.deepEqual(harness.emulator.pools(), []);
  });

  it('lists one user where the estimate is 0, and uses that result', async () => {
    const pool = await harness.create({});
    harness.emulator.fault({
      operation: 'ListUsers',
      kind: 'garbage',
      status: 200,
      contentType: 'application/x-amz-json-1.1',
      body: '{"Users":[{"Username":"somebody"}]}',
    });
    assert.match((await thrownBy(harness.delete(pool))).message, /it has users/);
  });

  for (const type of ['AccessDeniedException', 'NotAuthorizedException', 'LimitExceededException']) {
    it(`keeps a pool whose users cannot be listed, with the reason and a remedy: ${type}`, async () => {
      const pool = await harness.create({});
      harness.emulator.fault({ operation: 'ListUsers', kind: 'error', type, message: 'Not now.', times: 99 });
      const { message } = await thrownBy(harness.delete(pool));
      assert.match(
        message,
        new RegExp(
          `is not deleted: whether it has users, who would be deleted with it, could not be determined.*forceDestroy: true.*ListUsers \\(${type}, request [^)]+\\): Not now\\.`,
        ),
      );
      assert.equal(harness.emulator.pools().length, 1);
      harness.emulator.clearFaults();
      await harness.delete(await harness.up(pool, { forceDestroy: true }));
      assert.deepEqual(harness.emulator.pools(), []);
    });
  }

  for (const [name, before] of [
    ['made it', {}],
    ['had taken it over itself', { adoptId: 'the same' }],
  ] as const) {
    it(`keeps a pool that another resource adopts in the same run, and reports that, where the removed one ${name}`, async () => {
      const pool = await harness.create({ poolName: 'moved', forceDestroy: true });
      const outs = { ...pool.outs, ...('adoptId' in before && { adoptId: pool.id }) };
      const moved = await harness.create({ poolName: 'moved', adoptId: pool.id });
      harness.calls();
      const message = await consoleOutputOf(() => harness.delete({ ...pool, outs }));
      assert.match(message, new RegExp(`The pool moved \\(${pool.id}\\) is not deleted: another resource`));
      assert.deepEqual(harness.calls(), []);
      const next = await harness.up(moved, { poolName: 'moved', adoptId: pool.id, userPoolTags: { a: 'b' } });
      await harness.delete(next);
      assert.deepEqual(harness.emulator.pools(), [], 'in a later run it goes as any other');
    });
  }

  for (const junk of [null, 'text', [], { region: 5 }]) {
    it(`uses the id where the state is ${JSON.stringify(junk)}`, async () => {
      const { id } = await harness.create({});
      const nonsense: never = junk as never; // The engine sends objects; a damaged state may hold anything.
      assert.equal((await harness.provider.read(id, nonsense)).id, id);
      await harness.provider.delete(id, nonsense);
      assert.deepEqual(harness.emulator.pools(), []);
    });
  }
});
