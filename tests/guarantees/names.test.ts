import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { DEFAULT_NAME } from '../../provider/engine/default-name';
import { ProviderHarness, thrownBy } from './provider-harness';

const SUBJECTS = [
  ['UserPool', 'poolName', {}],
  ['UserPoolClient', 'clientName', {}],
  ['ResourceServer', 'name', { identifier: 'orders' }],
  ['UserPoolGroup', 'groupName', {}],
] as const;

describe('The name', () => {
  let pools: ProviderHarness;
  before(async () => {
    pools = await ProviderHarness.open();
  });
  after(() => pools.close());
  beforeEach(() => pools.emulator.reset());

  for (const [kind, name, declared] of SUBJECTS) {
    const stand = async (): Promise<{ harness: ProviderHarness; program: PlainObject }> => {
      const harness = await pools.other(kind);
      // No name of the test's own: that is what is tried.
      const { poolName: _, ...base } = harness.base;
      harness.base = base;
      const isInside = kind !== 'UserPool';
      return {
        harness,
        program: { ...declared, ...(isInside && { userPoolId: (await pools.create({})).id }) },
      };
    };

    it(`of a ${kind} is the one in the program where it is new, and that shows in no input of its own`, async () => {
      const { harness, program } = await stand();
      const made = await harness.create({ ...program, [DEFAULT_NAME]: 'first' });
      assert.equal(made.outs[name], 'first');
      assert.equal(made.inputs[name], 'first');
      assert.ok(!(DEFAULT_NAME in made.inputs) && !(DEFAULT_NAME in made.outs));
    });

    it(`of a ${kind} stays when its resource has another name in the program`, async () => {
      const { harness, program } = await stand();
      const made = await harness.create({ ...program, [DEFAULT_NAME]: 'first' });
      assert.deepEqual(await harness.diff(made, { ...program, [DEFAULT_NAME]: 'second' }), {
        changes: false,
      });
    });

    it(`of a ${kind} stays when the program no longer declares it`, async () => {
      const { harness, program } = await stand();
      const made = await harness.create({ ...program, [name]: 'declared', [DEFAULT_NAME]: 'first' });
      assert.equal(made.outs[name], 'declared');
      assert.deepEqual(await harness.diff(made, { ...program, [DEFAULT_NAME]: 'first' }), { changes: false });
    });

    it(`of a ${kind} is changed where the program declares one`, async () => {
      const { harness, program } = await stand();
      const made = await harness.create({ ...program, [DEFAULT_NAME]: 'first' });
      const news = { ...program, [name]: 'declared', [DEFAULT_NAME]: 'first' };
      if (kind === 'UserPoolGroup') {
        // AWS cannot rename a group, so it is replaced.
        const allowed = { ...news, allowReplacement: true };
        assert.deepEqual((await harness.diff(made, allowed)).replaces, [name]);
        return;
      }
      assert.equal((await harness.up(made, news)).outs[name], 'declared');
    });

    it(`of a ${kind} is asked for where there is neither`, async () => {
      const { harness, program } = await stand();
      assert.match((await thrownBy(harness.inputs(program))).message, new RegExp(`^${name}: is required`));
    });
  }
});
