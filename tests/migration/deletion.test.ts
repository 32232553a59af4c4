import assert from 'node:assert/strict';
import { thrownBy } from '../guarantees/provider-harness';
import type { Kind, Origin } from './foreign-state';
import {
  CLIENTS,
  DOMAINS,
  GROUPS,
  MEMBERSHIPS,
  PROVIDERS,
  SERVERS,
  TERMS_DOCUMENTS,
  USERS,
} from './shapes/children';
import { isThere, type Shape } from './shapes/shape';
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
  { shape: first(PROVIDERS), noun: 'identity provider', erases: 'DeleteIdentityProvider' },
  { shape: first(SERVERS), noun: 'resource server', erases: 'DeleteResourceServer' },
  { shape: first(GROUPS), noun: 'group', erases: 'DeleteGroup' },
  { shape: first(TERMS_DOCUMENTS), noun: 'terms document', erases: 'DeleteTerms' },
];

const NEW_OWNERS = [
  { name: 'taken over', isTakenOver: true },
  { name: 'still in the state of the other provider', isTakenOver: false },
] as const;

describe('The deletion of a resource from another provider', () => {
  const takeover = onStage();

  for (const origin of ORIGINS) {
    it(`is refused for a protected pool, and allowed by forceDestroy, of @pulumi/${origin}`, async () => {
      const { id, state, news } = await takeover().make(origin, POOL);
      const harness = await takeover().run('UserPool');
      for (const outs of [state.outs, (await takenOver(harness, state, news)).outs]) {
        changesIn(harness);
        const { message } = await thrownBy(harness.provider.delete(state.id, outs));
        assert.match(message, /protect/);
        assert.deepEqual(changesIn(harness), []);
      }
      const forced = await takenOver(harness, state, { ...news, forceDestroy: true });
      await harness.provider.delete(state.id, forced.outs);
      assert.ok(!harness.emulator.pools().some((pool) => JSON.stringify(pool).includes(id)));
    });

    for (const { shape, noun, erases } of INSIDE.filter((one) => isThere(origin, one.shape))) {
      for (const { name, isTakenOver } of NEW_OWNERS) {
        it(`uses the id at AWS: ${noun} ${name}, of @pulumi/${origin}`, async () => {
          const { state, news, own } = await takeover().make(origin, shape);
          const harness = await takeover().run(shape.kind);
          const { outs } = isTakenOver ? await takenOver(harness, state, news) : state;
          await harness.provider.delete(state.id, outs);
          assert.deepEqual(changesIn(harness), [erases]);
          assert.equal(await harness.refresh(own), undefined, 'it is still there');
          assert.equal(await harness.refresh({ id: state.id, inputs: {}, outs }), undefined);
          // What is gone is as good as deleted.
          await harness.provider.delete(state.id, outs);
        });

        it(`is refused in a protected pool: ${noun} ${name}, of @pulumi/${origin}`, async () => {
          const { state, news, own } = await takeover().make(origin, shape);
          const harness = await takeover().run(shape.kind);
          const { outs } = isTakenOver ? await takenOver(harness, state, news) : state;
          const poolId = String(own.outs['userPoolId']);
          harness.emulator.pool(poolId).userPool.DeletionProtection = 'ACTIVE';
          changesIn(harness);
          const { message } = await thrownBy(harness.provider.delete(state.id, outs));
          assert.match(
            message,
            new RegExp(`^The ${noun} ${own.id} is not deleted: its pool ${poolId} is protected`),
          );
          assert.deepEqual(changesIn(harness), []);
          assert.notEqual(await harness.refresh(own), undefined);
        });
      }

      it(`is allowed in a protected pool by forceDestroy: ${noun}, of @pulumi/${origin}`, async () => {
        const { state, news, own } = await takeover().make(origin, shape);
        const harness = await takeover().run(shape.kind);
        harness.emulator.pool(String(own.outs['userPoolId'])).userPool.DeletionProtection = 'ACTIVE';
        const taken = await takenOver(harness, state, news);
        const released = await harness.up(taken, { ...news, forceDestroy: true });
        assert.equal(released.id, state.id);
        assert.deepEqual(changesIn(harness), []);
        await harness.provider.delete(state.id, released.outs);
        assert.deepEqual(changesIn(harness), [erases]);
      });
    }
  }

  for (const origin of ORIGINS) {
    it(`keeps a user in the pool, also one that the other provider would delete, of @pulumi/${origin}`, async () => {
      const { state, news, own } = await takeover().make(origin, first(USERS));
      const harness = await takeover().run('UserPoolUser');
      for (const outs of [state.outs, (await takenOver(harness, state, news)).outs])
        await harness.provider.delete(state.id, outs);
      assert.deepEqual(changesIn(harness), []);
      const { outs } = await takenOver(harness, state, { ...news, deletionPolicy: 'DELETE' });
      await harness.provider.delete(state.id, outs);
      assert.deepEqual(changesIn(harness), ['AdminDeleteUser']);
      assert.equal(await harness.refresh(own), undefined);
    });

    it(`takes away one membership, of @pulumi/${origin}`, async () => {
      for (const isTakenOver of [true, false]) {
        const { state, news, own } = await takeover().make(origin, first(MEMBERSHIPS));
        const harness = await takeover().run('UserGroupMembership');
        const { outs } = isTakenOver ? await takenOver(harness, state, news) : state;
        await harness.provider.delete(state.id, outs);
        assert.deepEqual(changesIn(harness), ['AdminRemoveUserFromGroup']);
        assert.equal(await harness.refresh(own), undefined);
        takeover().reset();
      }
    });
  }

  it('knows every kind inside a pool', () => {
    const kinds: ReadonlyArray<Kind> = INSIDE.map(({ shape }) => shape.kind);
    assert.deepEqual(kinds, [
      'UserPoolClient',
      'UserPoolDomain',
      'IdentityProvider',
      'ResourceServer',
      'UserPoolGroup',
      'ManagedLoginTerms',
    ]);
  });
});
