import assert, { deepEqual, equal } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { parseImportId } from '../../provider/engine/import-id';
import { kindNamed } from '../../provider/resources';
import { InMemoryHost } from '../hosts/in-memory-host';
import { KINDS, type Kind, type Pools, REGION } from '../hosts/kinds';
import { sendRaw } from '../support/emulator/send-raw';
import { isSettled } from './scenario';
import { restoreEnvironment, type SavedEnvironment, setEnvironment } from './service';
import { Stack } from './stack';

/** An emulator of others, and what it does not do. */
export interface Model {
  /** Asked when the tests run, so that a hook may start it. */
  readonly url: () => string;
  /** The kinds that it lacks, each with the operation without which there is none. */
  readonly lacks: ReadonlyMap<string, string>;
  /** What it answers to an operation that it lacks. */
  readonly unknown: (operation: string) => RegExp;
  /** What it does otherwise than AWS: the kind and the step, the reason, and how the step then fails. */
  readonly exceptions: ReadonlyMap<string, { readonly reason: string; readonly fails: RegExp }>;
}

interface Life {
  readonly kind: Kind;
  readonly pools: Pools;
  readonly stack: () => Stack;
}

/** The life of one resource, step by step: each begins anew. */
export const STEPS: Readonly<Record<string, (life: Life) => Promise<void>>> = {
  'is created, and settled': async ({ kind, pools, stack }) => {
    const one = stack();
    equal(await one.up(kind.program(pools)), 'created');
    await isSettled(one, kind.program(pools));
    await one.destroy();
  },
  'is updated in place': async ({ kind, pools, stack }) => {
    const one = stack();
    await one.up(kind.program(pools));
    const next = { ...kind.program(pools), ...kind.inPlace?.change };
    equal(await one.up(next), 'updated');
    await isSettled(one, next);
    await one.destroy();
  },
  'is adopted as it is': async ({ kind, pools, stack }) => {
    const [one, adopter] = [stack(), stack()];
    await one.up(kind.program(pools));
    equal(await adopter.up({ ...kind.program(pools), ...kind.adoption(one.id) }), 'created');
    deepEqual(adopter.outputs['unmanaged'], one.outputs['unmanaged']);
    await one.destroy();
  },
  'is read by its import id': async ({ kind, pools, stack }) => {
    const one = stack();
    await one.up(kind.program(pools));
    const parsed = parseImportId(kindNamed(kind.name) ?? assert.fail(), kind.importId(pools, one.id));
    assert.ok(E.isRight(parsed));
    const found = await one.get(parsed.right.id, parsed.right.state);
    assert.partialDeepStrictEqual(found, { ...kind.program(pools), ...kind.imported });
    await one.destroy();
  },
  'is replaced': async ({ kind, pools, stack }) => {
    const one = stack();
    await one.up(kind.program(pools));
    const next = { ...kind.program(pools), ...kind.replacement(pools) };
    equal(await one.up(next), 'replaced');
    await isSettled(one, next);
    await one.destroy();
  },
  'is deleted, and then found no more': async ({ kind, pools, stack }) => {
    const one = stack();
    await one.up(kind.program(pools));
    const { id, outputs } = one;
    await one.destroy();
    const left = await one.get(id, outputs);
    if (kind.outlives === undefined) equal(left, undefined);
    else deepEqual(left?.[kind.inPlace?.drifts ?? ''], kind.outlives.as);
  },
};

/** The life of each kind that is inside a pool, on an emulator of others. */
export function insideAPoolSuite({ url, lacks, unknown, exceptions }: Model): void {
  let savedEnvironment: SavedEnvironment;
  let pools: Pools;
  let shares = 1_000;

  before(() => {
    savedEnvironment = setEnvironment();
  });
  after(() => restoreEnvironment(savedEnvironment));

  /** Each is a run of its own, so that none knows what another has adopted. */
  const host = (kind: string): InMemoryHost => {
    shares += 1;
    const config = new Map([
      ['cognito-user-pool:endpoint', url()],
      ['cognito-user-pool:region', REGION],
      ['cognito-user-pool:quotaShare', String(shares)],
    ]);
    return new InMemoryHost(kind, kindNamed(kind) ?? assert.fail(kind), (key) => config.get(key));
  };
  const newPool = async (poolName: string): Promise<string> => {
    const pool = new Stack(host('UserPool'));
    await pool.up({ poolName, region: REGION });
    return pool.id;
  };
  const service = () => ({ url: url() });
  const newClient = async (UserPoolId: string): Promise<string> => {
    const request = { UserPoolId, ClientName: 'backend', GenerateSecret: true };
    const { UserPoolClient } = await sendRaw(service(), 'CreateUserPoolClient', request);
    return String(Object(UserPoolClient).ClientId);
  };
  beforeEach(async () => {
    const ours = await newPool('ours');
    pools = { ours, other: await newPool('other'), clients: [await newClient(ours), await newClient(ours)] };
  });

  for (const kind of KINDS.filter(({ name }) => name !== 'UserPool' && !lacks.has(name))) {
    describe(kind.name, () => {
      let made: Stack[];
      const stack = (): Stack => {
        const one = new Stack(host(kind.name));
        made.push(one);
        return one;
      };
      const live = (): Life => ({ kind, pools, stack });
      beforeEach(() => {
        made = [];
        return kind.prepare?.(service(), pools);
      });
      for (const [step, run] of Object.entries(STEPS)) {
        if (step === 'is updated in place' && kind.inPlace === undefined) continue;
        const exception = exceptions.get(`${kind.name} ${step}`);
        if (exception === undefined) it(step, () => run(live()));
        else
          it(`${step}: not here, since ${exception.reason}`, async () => {
            await assert.rejects(run(live()), exception.fails);
            // A name that one pool alone can have is free again for the next step.
            await made[0]?.destroy().catch(() => undefined);
          });
      }
    });
  }

  for (const [name, operation] of lacks)
    it(`has no ${name}: ${operation} is unknown to it`, async () => {
      const { ours: UserPoolId, clients } = pools;
      const request = { UserPoolId, ClientId: clients[0] };
      await assert.rejects(sendRaw(service(), operation, request), unknown(operation));
    });
}
