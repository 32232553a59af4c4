import { deepEqual, equal, ok, partialDeepStrictEqual } from 'node:assert/strict';
import type { Values } from '../../lifecycle/names';
import { Stack } from '../../lifecycle/stack';
import { KINDS, REGION } from '../kinds';
import { PluginSteps } from '../plugin-steps';
import { withEmulator } from './with-emulator';

/** What AWS sets beside a program, and an import has to declare. */
const MORE: { readonly [kind: string]: Values } = {
  ManagedLoginBranding: { useCognitoProvidedValues: false },
};

describe('An import by the plugin', () => {
  const setUp = withEmulator();

  const config = (key: string): string | undefined =>
    ({ 'cognito-user-pool:endpoint': setUp().emulator.url, 'cognito-user-pool:quotaShare': '1000' })[key];

  for (const kind of KINDS) {
    it(`of ${kind.name} has the least program, which is accepted and has nothing to change`, async () => {
      const { emulator, pools } = setUp();
      await kind.prepare?.(emulator, pools);
      const stack = new Stack(await PluginSteps.open(kind.name, config));
      const program = kind.program(pools);
      await stack.up(program);
      const { host } = stack;
      const found = await host.read(kind.importId(pools, stack.id), {});
      ok(found !== undefined);
      equal(found.id, stack.id);
      // What the program declares beside it are AWS's defaults, or what AWS does not tell.
      const known: Values = { ...program, region: REGION, ...MORE[kind.name] };
      for (const [name, value] of Object.entries(found.inputs))
        partialDeepStrictEqual({ [name]: value }, { [name]: known[name] });
      const inputs = await host.check(found.inputs, found.inputs);
      equal((await host.diff(found, inputs)).changes, false);
      equal((await host.diff(found, await host.check(found.inputs, program))).changes, false);
      deepEqual(await host.read(found.id, found.outputs), found);
    });
  }

  it('of a domain by its name alone is that by its pool and name', async () => {
    const kind = KINDS.find(({ name }) => name === 'UserPoolDomain');
    ok(kind);
    const { pools } = setUp();
    const inRegion = (key: string) => (key === 'cognito-user-pool:region' ? REGION : config(key));
    const stack = new Stack(await PluginSteps.open(kind.name, inRegion));
    await stack.up(kind.program(pools));
    const [alone, inPool] = await Promise.all(
      [stack.id, kind.importId(pools, stack.id)].map((id) => stack.host.read(id, {})),
    );
    deepEqual(alone, inPool);
    equal(await stack.host.read('nowhere', {}), undefined);
  });
});
