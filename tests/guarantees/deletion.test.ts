import assert from 'node:assert/strict';
import { type Deployed, Scene, saidBy, thrownBy } from './provider-harness';

describe('A deletion', () => {
  let scene: Scene;
  before(async () => {
    scene = await Scene.open({ deletionProtectionOnOmission: 'reset' });
  });
  after(() => scene.close());
  beforeEach(() => scene.emulator.reset());

  const withUsers = (pool: Deployed): Deployed => {
    scene.emulator.pool(pool.id).userPool['EstimatedNumberOfUsers'] = 3;
    return pool;
  };

  it('removes an empty pool, and is done when the pool is gone already', async () => {
    const pool = await scene.create({});
    await scene.delete(pool);
    assert.deepEqual(scene.emulator.pools(), []);
    await scene.delete(pool);
  });

  it('leaves a pool with users alone, says how to force it, and that AWS may restore it', async () => {
    const pool = withUsers(await scene.create({}));
    const { message, stack } = await thrownBy(scene.delete(pool));
    assert.match(message, /about 3 users/);
    assert.match(message, /forceDestroy: true/);
    assert.match(message, /14 days/);
    assert.equal(stack, '');
    assert.equal(scene.emulator.pools().length, 1);
    assert.equal(scene.emulator.count('DeleteUserPool'), 0);
  });

  it('removes a pool with users when the program forces it', async () => {
    await scene.delete(withUsers(await scene.create({ forceDestroy: true })));
    assert.deepEqual(scene.emulator.pools(), []);
  });

  it('goes by forceDestroy as it was last deployed, and deploying it touches nothing on AWS', async () => {
    const pool = withUsers(await scene.create({}));
    scene.calls();
    const forced = await scene.up(pool, { forceDestroy: true });
    assert.deepEqual(scene.calls(), ['DescribeUserPool', 'GetUserPoolMfaConfig']);
    await scene.delete(forced);
    assert.deepEqual(scene.emulator.pools(), []);
  });

  it('explains deletion protection, and leaves the pool alone', async () => {
    const pool = await scene.create({ deletionProtection: 'ACTIVE' });
    const { message } = await thrownBy(scene.delete(pool));
    assert.match(message, /deletion protection is ACTIVE/);
    assert.match(message, /deletionProtection: 'INACTIVE'/);
    assert.equal(scene.emulator.count('DeleteUserPool'), 0);
  });

  it('says all that stands in the way at once', async () => {
    const pool = withUsers(await scene.create({ deletionProtection: 'ACTIVE' }));
    scene.emulator.pool(pool.id).userPool['Domain'] = 'my-domain';
    const { message } = await thrownBy(scene.delete(pool));
    for (const reason of [/about 3 users/, /deletion protection/, /the domain my-domain/])
      assert.match(message, reason);
  });

  it('does not force a domain away', async () => {
    const pool = await scene.create({ forceDestroy: true });
    scene.emulator.pool(pool.id).userPool['CustomDomain'] = 'login.example.com';
    const { message } = await thrownBy(scene.delete(pool));
    assert.match(message, /login\.example\.com, which must be deleted first/);
    assert.equal(scene.emulator.count('DeleteUserPool'), 0);
  });

  it('switches protection off with the whole pool when forced, since AWS refuses a minimal request', async () => {
    const pool = await scene.create({
      forceDestroy: true,
      deletionProtection: 'ACTIVE',
      autoVerifiedAttributes: ['email'],
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['email'] },
      userPoolTags: { team: 'a' },
    });
    scene.calls();
    scene.emulator.requests.length = 0;
    await scene.delete(pool);
    const [update] = scene.emulator.requests.filter(({ operation }) => operation === 'UpdateUserPool');
    assert.equal(update?.input['DeletionProtection'], 'INACTIVE');
    assert.deepEqual(update?.input['AutoVerifiedAttributes'], ['email']);
    assert.deepEqual(update?.input['UserPoolTags'], { team: 'a' });
    assert.deepEqual(scene.emulator.pools(), []);
  });

  it('asks for one user where the estimate says none, and goes by the answer', async () => {
    const pool = await scene.create({});
    scene.emulator.fault({
      operation: 'ListUsers',
      kind: 'garbage',
      status: 200,
      contentType: 'application/x-amz-json-1.1',
      body: '{"Users":[{"Username":"somebody"}]}',
    });
    assert.match((await thrownBy(scene.delete(pool))).message, /it has users/);
  });

  for (const type of ['AccessDeniedException', 'NotAuthorizedException', 'LimitExceededException']) {
    it(`keeps a pool whose users AWS does not tell, and says why and what to do: ${type}`, async () => {
      const pool = await scene.create({});
      scene.emulator.fault({ operation: 'ListUsers', kind: 'error', type, message: 'Not now.', times: 99 });
      const { message } = await thrownBy(scene.delete(pool));
      assert.match(
        message,
        new RegExp(
          `is not deleted: whether it has users, who would be deleted with it, could not be determined.*forceDestroy: true.*ListUsers \\(${type}, request [^)]+\\): Not now\\.`,
        ),
      );
      assert.equal(scene.emulator.pools().length, 1);
      scene.emulator.clearFaults();
      await scene.delete(await scene.up(pool, { forceDestroy: true }));
      assert.deepEqual(scene.emulator.pools(), []);
    });
  }

  for (const [name, before] of [
    ['made it', {}],
    ['had taken it over itself', { adoptId: 'the same' }],
  ] as const) {
    it(`leaves a pool that another resource takes over in the same run, and says so, where the one that goes ${name}`, async () => {
      const pool = await scene.create({ poolName: 'moved', forceDestroy: true });
      const outs = { ...pool.outs, ...('adoptId' in before && { adoptId: pool.id }) };
      const moved = await scene.create({ poolName: 'moved', adoptId: pool.id });
      scene.calls();
      const said = await saidBy(() => scene.delete({ ...pool, outs }));
      assert.match(said, new RegExp(`The pool moved \\(${pool.id}\\) is not deleted: another resource`));
      assert.deepEqual(scene.calls(), []);
      const next = await scene.up(moved, { poolName: 'moved', adoptId: pool.id, userPoolTags: { a: 'b' } });
      await scene.delete(next);
      assert.deepEqual(scene.emulator.pools(), [], 'in a later run it goes as any other');
    });
  }

  for (const junk of [null, 'text', [], { region: 5 }]) {
    it(`goes by the id where the state is ${JSON.stringify(junk)}`, async () => {
      const { id } = await scene.create({});
      const nonsense: never = junk as never; // The engine sends objects; a damaged state may hold anything.
      assert.equal((await scene.provider.read(id, nonsense)).id, id);
      await scene.provider.delete(id, nonsense);
      assert.deepEqual(scene.emulator.pools(), []);
    });
  }
});
