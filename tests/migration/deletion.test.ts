import assert from 'node:assert/strict';
import { thrownBy } from '../guarantees/provider-harness';
import type { Kind, Origin } from './foreign-state';
import { CLIENTS, DOMAINS, SERVERS } from './shapes/inside';
import type { Shape } from './shapes/shape';
import { changesIn, onStage, takenOver } from './takeover-harness';

const ORIGINS: ReadonlyArray<Origin> = ['aws', 'aws-native'];

const first = (shapes: ReadonlyArray<Shape>): Shape => shapes[0] ?? assert.fail('there is no shape');

const POOL: Shape<'UserPool'> = {
  name: 'protection',
  kind: 'UserPool',
  program: { deletionProtection: 'ACTIVE' },
  aws: { deletionProtection: 'ACTIVE' },
  awsNative: { deletionProtection: 'ACTIVE' },
};

const INSIDE: ReadonlyArray<{ readonly shape: Shape; readonly noun: string; readonly erases: string }> = [
  { shape: first(CLIENTS), noun: 'app client', erases: 'DeleteUserPoolClient' },
  { shape: first(DOMAINS), noun: 'domain', erases: 'DeleteUserPoolDomain' },
  { shape: first(SERVERS), noun: 'resource server', erases: 'DeleteResourceServer' },
];

const NEW_OWNERS = [
  { name: 'taken over', isTakenOver: true },
  { name: 'still in the state of the other provider', isTakenOver: false },
] as const;

describe('The deletion of what comes from another provider', () => {
  const stage = onStage();

  for (const origin of ORIGINS) {
    it(`is refused of a protected pool, and goes by forceDestroy, of @pulumi/${origin}`, async () => {
      const { id, state, news } = await stage().make(origin, POOL);
      const scene = await stage().run('UserPool');
      for (const outs of [state.outs, (await takenOver(scene, state, news)).outs]) {
        changesIn(scene);
        const { message } = await thrownBy(scene.provider.delete(state.id, outs));
        assert.match(message, /protect/);
        assert.deepEqual(changesIn(scene), []);
      }
      const forced = await takenOver(scene, state, { ...news, forceDestroy: true });
      await scene.provider.delete(state.id, forced.outs);
      assert.ok(!scene.emulator.pools().some((pool) => JSON.stringify(pool).includes(id)));
    });

    for (const { shape, noun, erases } of INSIDE) {
      for (const { name, isTakenOver } of NEW_OWNERS) {
        it(`goes by the id that it has at AWS: ${noun} ${name}, of @pulumi/${origin}`, async () => {
          const { state, news, own } = await stage().make(origin, shape);
          const scene = await stage().run(shape.kind);
          const { outs } = isTakenOver ? await takenOver(scene, state, news) : state;
          await scene.provider.delete(state.id, outs);
          assert.deepEqual(changesIn(scene), [erases]);
          assert.equal(await scene.refresh(own), undefined, 'it is still there');
          assert.equal(await scene.refresh({ id: state.id, inputs: {}, outs }), undefined);
          // What is gone is as good as deleted.
          await scene.provider.delete(state.id, outs);
        });

        it(`is refused in a protected pool: ${noun} ${name}, of @pulumi/${origin}`, async () => {
          const { state, news, own } = await stage().make(origin, shape);
          const scene = await stage().run(shape.kind);
          const { outs } = isTakenOver ? await takenOver(scene, state, news) : state;
          const poolId = String(own.outs['userPoolId']);
          scene.emulator.pool(poolId).userPool.DeletionProtection = 'ACTIVE';
          changesIn(scene);
          const { message } = await thrownBy(scene.provider.delete(state.id, outs));
          assert.match(
            message,
            new RegExp(`^The ${noun} ${own.id} is not deleted: its pool ${poolId} is protected`),
          );
          assert.deepEqual(changesIn(scene), []);
          assert.notEqual(await scene.refresh(own), undefined);
        });
      }

      it(`goes in a protected pool once that is declared: ${noun}, of @pulumi/${origin}`, async () => {
        const { state, news, own } = await stage().make(origin, shape);
        const scene = await stage().run(shape.kind);
        scene.emulator.pool(String(own.outs['userPoolId'])).userPool.DeletionProtection = 'ACTIVE';
        const taken = await takenOver(scene, state, news);
        const released = await scene.up(taken, { ...news, forceDestroy: true });
        assert.equal(released.id, state.id);
        assert.deepEqual(changesIn(scene), []);
        await scene.provider.delete(state.id, released.outs);
        assert.deepEqual(changesIn(scene), [erases]);
      });
    }
  }

  it('knows every kind inside a pool', () => {
    const kinds: ReadonlyArray<Kind> = INSIDE.map(({ shape }) => shape.kind);
    assert.deepEqual(kinds, ['UserPoolClient', 'UserPoolDomain', 'ResourceServer']);
  });
});
