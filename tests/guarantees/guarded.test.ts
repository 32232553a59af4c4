import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { Scene, thrownBy } from './provider-harness';

const KINDS: ReadonlyArray<
  readonly [kind: string, noun: string, given: PlainObject, replacing: PlainObject, gone: string]
> = [
  ['UserPoolClient', 'app client', { clientName: 'web' }, { generateSecret: true }, 'DeleteUserPoolClient'],
  [
    'ResourceServer',
    'resource server',
    { identifier: 'api', name: 'API' },
    { identifier: 'api2' },
    'DeleteResourceServer',
  ],
  ['UserPoolDomain', 'domain', { domain: 'shop' }, { domain: 'shop-2' }, 'DeleteUserPoolDomain'],
];

describe('What is in a protected pool', () => {
  let pools: Scene;
  let poolId = '';

  before(async () => {
    pools = await Scene.open();
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    poolId = (await pools.create({ deletionProtection: 'ACTIVE' })).id;
  });

  for (const [kind, noun, given, replacing, erases] of KINDS) {
    const open = async (): Promise<{ readonly scene: Scene; readonly program: PlainObject }> => {
      const scene = await pools.other(kind);
      scene.base = {};
      return { scene, program: { userPoolId: poolId, ...given } };
    };

    it(`refuses its own deletion before anything is sent, and says how it goes: a ${noun}`, async () => {
      const { scene, program } = await open();
      const made = await scene.create(program);
      scene.calls();
      const { message } = await thrownBy(scene.delete(made));
      assert.match(message, new RegExp(`^The ${noun} \\S+ is not deleted: its pool ${poolId} is protected`));
      assert.match(
        message,
        /only this .* `forceDestroy: true` on it.*whole|with everything in it.*pulumi destroy/,
      );
      assert.deepEqual(scene.calls(), ['DescribeUserPool']);
    });

    it(`goes by itself once that is declared, by an update that sends nothing: a ${noun}`, async () => {
      const { scene, program } = await open();
      const made = await scene.create(program);
      scene.calls();
      const released = await scene.up(made, { ...program, forceDestroy: true });
      assert.ok(!scene.calls().some((call) => /^Update/.test(call)));
      await scene.delete(released);
      assert.deepEqual(
        scene.calls().filter((call) => call.startsWith('Delete')),
        [erases],
      );
    });

    it(`goes with a pool that is gone, or no longer protected: a ${noun}`, async () => {
      const { scene, program } = await open();
      const made = await scene.create(program);
      pools.emulator.pool(poolId).userPool.DeletionProtection = 'INACTIVE';
      await scene.delete(made);
      pools.emulator.reset();
      await scene.delete(made);
    });

    it(`is not replaced half-way: the preview says so, and how it goes: a ${noun}`, async () => {
      const { scene, program } = await open();
      const made = await scene.create(program);
      const replaced = { ...program, ...replacing };
      const { message } = await thrownBy(scene.diff(made, replaced));
      assert.match(message, new RegExp(`^This replaces the ${noun} .*forceDestroy: true`));
      assert.notEqual((await scene.diff(made, { ...replaced, forceDestroy: true })).replaces?.length, 0);
      await scene.delete(made);
      assert.ok(scene.calls().includes(erases));
    });

    it(`stays when another resource takes it over in the run that ends the first: a ${noun}`, async () => {
      const { scene, program } = await open();
      const made = await scene.create(program);
      const adopting = { ...program, adoptId: made.id };
      await scene.create(adopting);
      scene.calls();
      await scene.delete(made);
      assert.deepEqual(scene.calls(), []);
      const twice = await thrownBy(scene.provider.create(await scene.inputs(adopting)));
      assert.match(twice.message, new RegExp(`another resource of this run adopts the ${noun}`));
    });
  }

  it('asks once for many that are deleted at once', async () => {
    const scene = await pools.other('UserPoolClient');
    scene.base = {};
    const made = await Promise.all(
      ['a', 'b', 'c'].map((clientName) => scene.create({ userPoolId: poolId, clientName })),
    );
    scene.calls();
    const refused = await Promise.all(made.map((client) => thrownBy(scene.delete(client))));
    assert.equal(refused.length, 3);
    assert.deepEqual(scene.calls(), ['DescribeUserPool']);
  });

  it('is not deleted where it cannot be found out whether the pool is protected', async () => {
    const scene = await pools.other('UserPoolClient');
    scene.base = {};
    const made = await scene.create({ userPoolId: poolId, clientName: 'a' });
    pools.emulator.fault({ operation: 'DescribeUserPool', kind: 'error', type: 'NotAuthorizedException' });
    assert.match(
      (await thrownBy(scene.delete(made))).message,
      /whether its pool is protected could not be determined/,
    );
  });
});
