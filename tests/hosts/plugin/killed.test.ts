import assert, { deepEqual, equal, notEqual } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Values } from '../../lifecycle/names';
import type { Emulator } from '../../support/emulator';
import { KINDS, type Kind, type Pools } from '../kinds';
import { Calls, type How } from './calls';
import { InProcess } from './in-process';
import { withEmulator } from './with-emulator';

/** How long a request is under way that the killed run has sent, and the seconds after which that run sends nothing more. */
const DELAY = 9_000;
const TIMEOUT = 8;

/** An engine that is gone. */
const GONE = '127.0.0.1:1';

/** How much of everything each pool has. */
const census = (emulator: Emulator): readonly unknown[] =>
  emulator.pools().map(({ userPool, mfa: _, replica, sessionConfiguration, ...inside }) => ({
    domain: userPool['Domain'],
    triggers: userPool.LambdaConfig ?? {},
    tracksSessions: sessionConfiguration?.UserSessionTracking === 'ENABLED',
    replicas: replica === undefined || replica.status === 'DELETING' ? 0 : 1,
    ...Object.fromEntries(
      Object.entries(inside).map(([name, value]) => [
        name,
        value instanceof Map || value instanceof Set ? [...value.values()].flat().length : value,
      ]),
    ),
  }));

interface Made {
  readonly id: string;
  readonly inputs: Values;
  readonly properties: Values;
}

const writesIn = ({ requests }: Emulator): readonly string[] =>
  requests.map(({ operation }) => operation).filter((one) => !/^(Admin)?(Describe|Get|List)/.test(one));

describe('A create of a run that is killed', () => {
  const setUp = withEmulator();
  let processes = 0;

  /** A run in a process of its own, which shares no claim with the others: its part of the quotas is another one. */
  const run = async (kind: Kind, pools: Pools, name: string, engine?: string) => {
    const calls = new Calls(new InProcess(engine));
    await calls.configure({ endpoint: setUp().emulator.url, quotaShare: 1000 + processes++ });
    const type = `cognito-user-pool:index:${kind.name}`;
    const about = { urn: `urn:pulumi:${pools.ours}::shop::${type}::${name}`, name, type };
    return {
      create: async (how: How = {}) => {
        const stays = kind.name === 'UserPoolUser' && { deletionPolicy: 'DELETE' };
        const program = { ...kind.program(pools), ...stays };
        const { inputs, failures } = await calls.check(about, {}, program);
        deepEqual(failures, []);
        return { inputs, ...(await calls.create(about, inputs, how)) };
      },
      remove: ({ id, inputs, properties }: Made) => calls.delete(about, id, inputs, properties),
      diff: ({ id, inputs, properties: olds }: Made) =>
        calls.diff(about, { id, oldInputs: inputs, olds, news: inputs }),
    };
  };

  const prepared = async (kind: Kind) => {
    const { emulator, pools } = setUp();
    await kind.prepare?.(emulator, pools);
    const before = census(emulator);
    const isFinished = async (made: readonly unknown[]): Promise<void> => {
      const second = await run(kind, pools, 'one');
      const finished = await second.create();
      deepEqual(census(emulator), made);
      await (await run(kind, pools, 'one')).remove(finished);
      deepEqual(census(emulator), before);
    };
    return { emulator, pools, before, isFinished };
  };

  for (const kind of KINDS) {
    it(`after AWS’s answer is finished by the next run: the ${kind.name} is there once, and its deletion leaves nothing`, async () => {
      const { emulator, pools, before, isFinished } = await prepared(kind);
      await (await run(kind, pools, 'one', GONE)).create();
      const made = census(emulator);
      assert.notDeepEqual(made, before);
      await isFinished(made);
    });

    it(`before AWS’s answer is finished by the next run: the ${kind.name} is there once, and its deletion leaves nothing`, async () => {
      const { emulator, pools, isFinished } = await prepared(kind);
      const undisturbed = await run(kind, pools, 'undisturbed');
      emulator.requests.length = 0;
      const one = await undisturbed.create();
      const made = census(emulator);
      const writes = writesIn(emulator);
      await undisturbed.remove(one);

      for (const [skip, operation] of writes.entries()) {
        const same = writes.slice(0, skip).filter((one) => one === operation).length;
        emulator.fault({
          operation,
          skip: same,
          kind: 'delay',
          delayMs: DELAY,
          isAnswerDelayed: true,
        });
        const first = await run(kind, pools, 'one', GONE);
        emulator.requests.length = 0;
        void first.create({ timeout: TIMEOUT }).catch(() => undefined);
        while (writesIn(emulator).length <= skip) await sleep(5);
        await isFinished(made);
      }
    });
  }

  for (const name of ['UserPool', 'UserPoolClient'])
    it(`takes no ${name} of the same settings that the state has`, async () => {
      const { emulator, pools } = setUp();
      const kind = KINDS.find((one) => one.name === name) ?? assert.fail(name);
      const twin = await (await run(kind, pools, 'twin')).create();
      emulator.fault({ operation: kind.startsWith, kind: 'drop-before', times: Infinity });
      const first = await run(kind, pools, 'one', GONE);
      void first.create({ timeout: TIMEOUT }).catch(() => undefined);
      while (emulator.count(kind.startsWith) < 2) await sleep(5);
      emulator.clearFaults();

      const second = await run(kind, pools, 'one');
      equal((await second.diff(twin)).changes, false);
      notEqual((await second.create()).id, twin.id);
    });
});
