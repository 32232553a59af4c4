import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { ProviderHarness, thrownBy } from './provider-harness';

const KINDS: ReadonlyArray<
  readonly [kind: string, noun: string, given: PlainObject, replacing: PlainObject, deletion: string]
> = [
  ['UserPoolClient', 'app client', { clientName: 'web' }, { generateSecret: true }, 'DeleteUserPoolClient'],
  [
    'ResourceServer',
    'resource server',
    { identifier: 'api', name: 'API' },
    { identifier: 'api2' },
    'DeleteResourceServer',
  ],
  [
    'UserPoolGroup',
    'group',
    { groupName: 'admins' },
    { groupName: 'staff', allowReplacement: true },
    'DeleteGroup',
  ],
  [
    'IdentityProvider',
    'identity provider',
    { providerName: 'Corp', saml: { metadataUrl: 'https://idp.example.com/metadata' } },
    { providerName: 'Other', allowReplacement: true },
    'DeleteIdentityProvider',
  ],
  ['UserPoolDomain', 'domain', { domain: 'shop' }, { domain: 'shop-2' }, 'DeleteUserPoolDomain'],
];

describe('What is in a protected pool', () => {
  let pools: ProviderHarness;
  let poolId = '';

  before(async () => {
    pools = await ProviderHarness.open();
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    poolId = (await pools.create({ deletionProtection: 'ACTIVE' })).id;
  });

  for (const [kind, noun, given, replacing, erases] of KINDS) {
    const open = async (): Promise<{ readonly harness: ProviderHarness; readonly program: PlainObject }> => {
      const harness = await pools.other(kind);
      harness.base = {};
      return { harness, program: { userPoolId: poolId, ...given } };
    };

    it(`is not deleted, before any request, with a remedy in the message: a ${noun}`, async () => {
      const { harness, program } = await open();
      const made = await harness.create(program);
      harness.calls();
      const { message } = await thrownBy(harness.delete(made));
      assert.match(message, new RegExp(`^The ${noun} \\S+ is not deleted: its pool ${poolId} is protected`));
      assert.match(
        message,
        /only this .* `forceDestroy: true` on it.*whole|with everything in it.*pulumi destroy/,
      );
      assert.deepEqual(harness.calls(), ['DescribeUserPool']);
    });

    it(`is deleted alone with forceDestroy, which an update without requests puts in the state: a ${noun}`, async () => {
      const { harness, program } = await open();
      const made = await harness.create(program);
      harness.calls();
      const released = await harness.up(made, { ...program, forceDestroy: true });
      assert.ok(!harness.calls().some((call) => /^Update/.test(call)));
      await harness.delete(released);
      assert.deepEqual(
        harness.calls().filter((call) => call.startsWith('Delete')),
        [erases],
      );
    });

    it(`is deleted with a pool that no longer exists, or is no longer protected: a ${noun}`, async () => {
      const { harness, program } = await open();
      const made = await harness.create(program);
      pools.emulator.pool(poolId).userPool.DeletionProtection = 'INACTIVE';
      await harness.delete(made);
      pools.emulator.reset();
      await harness.delete(made);
    });

    it(`is not replaced: the preview fails, with a remedy in the message: a ${noun}`, async () => {
      const { harness, program } = await open();
      const made = await harness.create(program);
      const replaced = { ...program, ...replacing };
      const { message } = await thrownBy(harness.diff(made, replaced));
      assert.match(message, new RegExp(`^This replaces the ${noun} .*forceDestroy: true`));
      assert.notEqual((await harness.diff(made, { ...replaced, forceDestroy: true })).replaces?.length, 0);
      await harness.delete(made);
      assert.ok(harness.calls().includes(erases));
    });

    it(`is kept when another resource adopts it in the run that removes the first: a ${noun}`, async () => {
      const { harness, program } = await open();
      const made = await harness.create(program);
      const adopting = { ...program, adoptId: made.id };
      await harness.create(adopting);
      harness.calls();
      await harness.delete(made);
      assert.deepEqual(harness.calls(), []);
      const twice = await thrownBy(harness.provider.create(await harness.inputs(adopting)));
      assert.match(twice.message, new RegExp(`another resource of this run adopts the ${noun}`));
    });
  }

  it('reads the protection once for parallel deletions', async () => {
    const harness = await pools.other('UserPoolClient');
    harness.base = {};
    const made = await Promise.all(
      ['a', 'b', 'c'].map((clientName) => harness.create({ userPoolId: poolId, clientName })),
    );
    harness.calls();
    const refused = await Promise.all(made.map((client) => thrownBy(harness.delete(client))));
    assert.equal(refused.length, 3);
    assert.deepEqual(harness.calls(), ['DescribeUserPool']);
  });

  it('is not deleted where the protection of the pool cannot be read', async () => {
    const harness = await pools.other('UserPoolClient');
    harness.base = {};
    const made = await harness.create({ userPoolId: poolId, clientName: 'a' });
    pools.emulator.fault({ operation: 'DescribeUserPool', kind: 'error', type: 'NotAuthorizedException' });
    assert.match(
      (await thrownBy(harness.delete(made))).message,
      /whether its pool is protected could not be determined/,
    );
  });
});
