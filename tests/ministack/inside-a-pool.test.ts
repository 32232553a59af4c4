import assert, { deepEqual, equal } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { parseImportId } from '../../provider/engine/import-id';
import { kindNamed } from '../../provider/resources';
import { InMemoryHost } from '../hosts/in-memory-host';
import { KINDS, type Kind, type Pools } from '../hosts/kinds';
import { isSettled } from '../lifecycle/scenario';
import { restoreEnvironment, type SavedEnvironment, setEnvironment } from '../lifecycle/service';
import { Stack } from '../lifecycle/stack';
import { sendRaw } from '../support/emulator/send-raw';
import { type Ministack, startMinistack } from '../support/ministack';
import { INSIDE_EXCEPTIONS, NOT_MODELLED } from './exceptions';

interface Life {
  readonly kind: Kind;
  readonly pools: Pools;
  readonly stack: () => Stack;
}

/** The life of one resource, step by step: each begins anew. */
const STEPS: Readonly<Record<string, (life: Life) => Promise<void>>> = {
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

/** Its error for an operation that it does not have, which the reason begins with. */
const missing = (reason: string): RegExp => new RegExp(`Unknown Cognito IDP action: ${reason.split(' ')[0]}`);

describe('ministack, with what is inside a pool', () => {
  let ministack: Ministack | undefined;
  let savedEnvironment: SavedEnvironment;
  let pools: Pools;
  let shares = 1_000;

  before(async function () {
    // The first time it is installed.
    this.timeout(15 * 60_000);
    savedEnvironment = setEnvironment();
    ministack = await startMinistack();
  });
  after(() => {
    restoreEnvironment(savedEnvironment);
    return ministack?.stop();
  });

  /** Each is a run of its own, so that none knows what another has adopted. */
  const host = (kind: string): InMemoryHost => {
    shares += 1;
    const config = new Map([
      ['cognito-user-pool:endpoint', ministack?.url ?? assert.fail('not started')],
      ['cognito-user-pool:region', 'eu-west-1'],
      ['cognito-user-pool:quotaShare', String(shares)],
    ]);
    return new InMemoryHost(kind, kindNamed(kind) ?? assert.fail(kind), (key) => config.get(key));
  };
  const newPool = async (poolName: string): Promise<string> => {
    const pool = new Stack(host('UserPool'));
    await pool.up({ poolName, region: 'eu-west-1' });
    return pool.id;
  };
  const service = () => ({ url: ministack?.url ?? assert.fail('not started') });
  const newClient = async (UserPoolId: string): Promise<string> => {
    const request = { UserPoolId, ClientName: 'backend', GenerateSecret: true };
    const { UserPoolClient } = await sendRaw(service(), 'CreateUserPoolClient', request, 'eu-west-1');
    return String(Object(UserPoolClient).ClientId);
  };
  beforeEach(async () => {
    const ours = await newPool('ours');
    pools = { ours, other: await newPool('other'), clients: [await newClient(ours), await newClient(ours)] };
  });

  for (const kind of KINDS.filter(({ name }) => name !== 'UserPool' && !NOT_MODELLED.has(name))) {
    describe(kind.name, () => {
      const live = (): Life => ({ kind, pools, stack: () => new Stack(host(kind.name)) });
      beforeEach(() => kind.prepare?.(service(), pools));
      for (const [step, run] of Object.entries(STEPS)) {
        if (step === 'is updated in place' && kind.inPlace === undefined) continue;
        const reason = INSIDE_EXCEPTIONS.get(`${kind.name} ${step}`);
        if (reason === undefined) it(step, () => run(live()));
        else
          it(`${step}: not here, since ${reason}`, async () => {
            await assert.rejects(run(live()), missing(reason));
          });
      }
    });
  }

  for (const [name, reason] of NOT_MODELLED)
    it(`has no ${name}: ${reason}`, async () => {
      const [operation = ''] = reason.split(' ');
      await assert.rejects(
        sendRaw(service(), operation, { UserPoolId: pools.ours }, 'eu-west-1'),
        missing(reason),
      );
    });
});
