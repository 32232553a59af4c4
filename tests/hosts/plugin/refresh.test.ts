import { deepEqual, ok } from 'node:assert/strict';
import { KINDS } from '../kinds';
import { PluginProcess } from './plugin-process';
import { withEmulator } from './with-emulator';

/** What the engine would display as changed by a refresh: all of the state, and what the plugin keeps there for itself. */
describe('A refresh by the plugin, of what nobody changed,', () => {
  const setUp = withEmulator();

  for (const kind of KINDS) {
    it(`has the same state of ${kind.name}, whether a program declares it or only reads it`, async () => {
      const { emulator, pools } = setUp();
      await kind.prepare?.(emulator, pools);
      const { calls } = await PluginProcess.shared();
      await calls.configure({ endpoint: emulator.url, quotaShare: 1000 });
      const type = `cognito-user-pool:index:${kind.name}`;
      const about = { urn: `urn:pulumi:dev::shop::${type}::one`, name: 'one', type };
      const { inputs, failures } = await calls.check(about, {}, kind.program(pools));
      deepEqual(failures, []);
      const made = await calls.create(about, inputs);
      const refreshed = await calls.read(about, made.id, made.properties, inputs);
      deepEqual(refreshed, { id: made.id, properties: made.properties, inputs });

      const { __provider } = inputs;
      const { userPoolId, region } = made.properties;
      const given = { __provider, region, ...(userPoolId !== undefined && { userPoolId }) };
      const found = await calls.read(about, made.id, given, given);
      ok(found);
      const again = await calls.read(about, found.id, found.properties, found.inputs);
      // The engine keeps no inputs of what a program only reads.
      deepEqual(again?.properties, found.properties);
    });
  }
});
