import assert, { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { parseImportId } from '../../provider/engine/import-id';
import type { ResourceLifecycle } from '../../provider/engine/resource-lifecycle';
import type { GetConfig } from '../../provider/hosts/connection';
import { kindNamed } from '../../provider/resources';
import { isSettled } from '../lifecycle/scenario';
import { restoreEnvironment, type SavedEnvironment, setEnvironment } from '../lifecycle/service';
import { type Host, Stack } from '../lifecycle/stack';
import { type Emulator, startEmulator } from '../support/emulator';
import { DynamicSteps } from './dynamic-steps';
import { InMemoryHost } from './in-memory-host';
import { KINDS, type Pools } from './kinds';
import { PluginProcess } from './plugin/plugin-process';
import { PluginSteps } from './plugin-steps';
import { preparedPools } from './prepared-pools';

const HOSTS: { readonly [name: string]: (kind: string, get: GetConfig) => Host | Promise<Host> } = {
  'the dynamic provider': (kind, get) => DynamicSteps.open(kind, get),
  'the plugin, a process of its own': (kind, get) => PluginSteps.open(kind, get),
  'a host without Pulumi': (kind, get) => new InMemoryHost(kind, lifecycleNamed(kind), get),
};

const lifecycleNamed = (kind: string): ResourceLifecycle => kindNamed(kind) ?? assert.fail(kind);

describe('Every kind of resource', () => {
  let emulator: Emulator;
  let savedEnvironment: SavedEnvironment;
  let pools: Pools;
  const { info } = console;

  before(async () => {
    console.info = () => undefined;
    savedEnvironment = setEnvironment();
    emulator = await startEmulator();
  });
  after(async () => {
    console.info = info;
    restoreEnvironment(savedEnvironment);
    await PluginProcess.stopShared();
    await emulator.close();
  });

  const config = (key: string): string | undefined =>
    ({ 'cognito-user-pool:endpoint': emulator.url, 'cognito-user-pool:quotaShare': '1000' })[key];
  const writes = (): readonly string[] =>
    emulator.requests
      .map(({ operation }) => operation)
      .filter((operation) => !/^(Admin)?(Describe|Get|List)/.test(operation));

  beforeEach(async () => {
    pools = await preparedPools(emulator);
  });

  for (const kind of KINDS) {
    const prepared = async (): Promise<void> => {
      await kind.prepare?.(emulator, pools);
      emulator.requests.length = 0;
    };

    for (const [label, open] of Object.entries(HOSTS)) {
      describe(`${kind.name}, on ${label}`, () => {
        beforeEach(prepared);

        const stacked = async (): Promise<Stack> => new Stack(await open(kind.name, config));

        it('is checked before anything is sent: a misspelt input is refused with the one that is meant', async () => {
          const [wrong, meant] = kind.misspelt;
          const stack = await stacked();
          await rejects(
            stack.up({ ...kind.program(pools), [wrong]: 'x' }),
            ({ message }: Error) =>
              message.includes(`${wrong}: `) && message.includes(`did you mean ${meant}?`),
          );
          deepEqual(emulator.requests, []);
        });

        it('is refused without the value of an input that the program marks as secret', async () => {
          const { path, program } = kind.refused;
          const { host } = await stacked();
          const given = { ...kind.program(pools), ...program };
          await rejects(host.check({}, given), /hunter22!/);
          await rejects(host.check({}, given, [path]), ({ message }: Error) => {
            ok(message.startsWith(`${path.join('.')}: `), message);
            return !message.includes('hunter22');
          });
        });

        it('is previewed without a write, created, and settled', async () => {
          const stack = await stacked();
          const program = kind.program(pools);
          equal((await stack.preview(program)).outcome, 'created');
          deepEqual(writes(), []);
          equal(await stack.up(program), 'created');
          await isSettled(stack, program);
        });

        const { inPlace } = kind;
        if (inPlace !== undefined) {
          it('is updated in place', async () => {
            const stack = await stacked();
            const program = kind.program(pools);
            await stack.up(program);
            const { id } = stack;
            equal(await stack.up({ ...program, ...inPlace.change }), 'updated');
            equal(stack.id, id);
            await isSettled(stack, { ...program, ...inPlace.change });
          });

          it('is refreshed: drift shows, and the next update corrects it', async () => {
            const stack = await stacked();
            const program = kind.program(pools);
            await stack.up(program);
            const { [inPlace.drifts]: declared } = stack.outputs;
            await inPlace.drift(emulator, pools, stack.id);
            assert.notDeepEqual((await stack.refresh())[inPlace.drifts], declared);
            equal(await stack.up(program), 'updated');
            deepEqual(stack.outputs[inPlace.drifts], declared);
            await isSettled(stack, program);
          });
        }

        it('is adopted without a write where it is as declared', async () => {
          const [stack, adopter] = [await stacked(), await stacked()];
          const program = kind.program(pools);
          await stack.up(program);
          emulator.requests.length = 0;
          equal(await adopter.up({ ...program, ...kind.adoption(stack.id) }), 'created');
          equal(adopter.id, stack.id);
          deepEqual(writes(), []);
        });

        it('is replaced where something changes that is fixed at creation', async () => {
          const stack = await stacked();
          const program = kind.program(pools);
          await stack.up(program);
          const { id } = stack;
          const next = { ...program, ...kind.replacement(pools) };
          const preview = await stack.preview(next);
          deepEqual([preview.outcome, preview.replaces], ['replaced', kind.replaces]);
          emulator.requests.length = 0;
          equal(await stack.up(next), 'replaced');
          assert.notEqual(stack.id, id);
          equal(writes()[0], kind.startsWith);
          await isSettled(stack, next);
        });

        it('is read by its import id, with all live settings', async () => {
          const stack = await stacked();
          const program = kind.program(pools);
          await stack.up(program);
          const parsed = parseImportId(lifecycleNamed(kind.name), kind.importId(pools, stack.id));
          ok(E.isRight(parsed));
          const { id, state } = parsed.right;
          equal(id, stack.id);
          const found = await stack.get(id, state);
          const { imported = {} } = kind;
          assert.partialDeepStrictEqual(found, { ...program, ...imported });
          for (const [name, value] of Object.entries(imported)) deepEqual(found?.[name], value);
        });

        it('is deleted, and then a deletion succeeds and a refresh finds none', async () => {
          const stack = await stacked();
          await stack.up(kind.program(pools));
          const [{ id, outputs }, { inputs }] = [stack, await stack.preview(kind.program(pools))];
          await stack.destroy();
          await stack.host.delete({ id, inputs, outputs });
          const left = await stack.host.read(id, outputs);
          if (kind.outlives === undefined) equal(left, undefined);
          else deepEqual(left?.outputs[inPlace?.drifts ?? ''], kind.outlives.as);
        });
      });
    }

    it(`${kind.name} has its differences as data, by path`, async () => {
      await prepared();
      const stack = new Stack(new InMemoryHost(kind.name, lifecycleNamed(kind.name), config));
      const program = kind.program(pools);
      await stack.up(program);
      const { inputs } = await stack.preview(program);
      const resource = { id: stack.id, inputs, outputs: stack.outputs };
      if (kind.inPlace !== undefined) {
        const changed = await stack.host.check(inputs, { ...program, ...kind.inPlace.change });
        deepEqual((await stack.host.diff(resource, changed)).detailed(), kind.inPlace.changed);
      }
      const other = await stack.host.check(inputs, { ...program, ...kind.replacement(pools) });
      const replaced = await stack.host.diff(resource, other);
      deepEqual(
        replaced.detailed().map(({ path, replaces }) => [path, replaces]),
        kind.replaces.map((path) => [path, true]),
      );
      equal(replaced.deleteBeforeReplace, /^(?:Delete|AdminRemove)/.test(kind.startsWith));
    });
  }
});
