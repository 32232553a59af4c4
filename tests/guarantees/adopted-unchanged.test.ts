import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { DEPLOYED_SERVERS } from '../resources/resource-server/deployed-servers';
import { isImportedAsDeclared } from '../resources/shared/deployed';
import { DEPLOYED_POOLS } from '../resources/user-pool/deployed-pools';
import { DEPLOYED_CLIENTS } from '../resources/user-pool-client/deployed-clients';
import { DEPLOYED_DOMAINS } from '../resources/user-pool-domain/deployed-domains';
import { DEPLOYED_GROUPS } from '../resources/user-pool-group/deployed-groups';
import { countOf, sampleOf } from '../support/sample';
import { poolForClient } from './pool-for-client';
import { ProviderHarness, quiet, recordOf } from './provider-harness';

const region = 'us-east-1';
const SERVICE_BEHAVIOURS = {
  'as documented': {},
  'with every setting shown under each of its names': {
    messageTextsMirrored: true,
    preTokenGenerationMirrored: true,
  },
} as const;

const CHANGING = /^(?:Create|Update|Set|Add|Delete|Tag|Untag)/;

/** Adopts something with a program: nothing is sent, a preview sees no change, and a refresh none. */
const isUntouched = async (harness: ProviderHarness, program: PlainObject): Promise<void> => {
  // A run of its own: one that made a thing does not adopt it.
  const run = await harness.other(harness.kind);
  run.base = {};
  run.calls();
  const adopted = await run.create(program);
  assert.deepEqual(
    run.calls().filter((call) => CHANGING.test(call)),
    [],
    'the adoption sends a change',
  );
  assert.deepEqual(await run.diff(adopted, program), { changes: false });
  const refreshed = (await run.refresh(adopted)) ?? assert.fail('it is gone');
  assert.deepEqual(refreshed.inputs, adopted.inputs, 'a refresh sees drift');
  assert.deepEqual(refreshed.outs, adopted.outs, 'a refresh changes the state');
  const { adoptId: _, ...dropped } = program;
  assert.deepEqual(await run.diff(refreshed, dropped), { changes: false }, 'without adoptId');
  await isImportedAsDeclared(run, adopted);
  assert.deepEqual(
    run.calls().filter((call) => CHANGING.test(call)),
    [],
  );
};

describe('An adoption or an import changes nothing that is as declared, and nothing undeclared', () => {
  quiet();
  let pools: ProviderHarness;
  let clients: ProviderHarness;
  before(async () => {
    pools = await ProviderHarness.open();
    pools.base = { poolName: 'pool', region };
    clients = await pools.other('UserPoolClient');
    clients.base = { clientName: 'client', region };
  });
  after(() => pools.close());

  const each = async <A extends { readonly source: string }>(
    all: ReadonlyArray<A>,
    step: (one: A) => Promise<void>,
  ): Promise<void> => {
    const wrong: string[] = [];
    for (const one of all) {
      pools.emulator.reset();
      try {
        await step(one);
      } catch (thrown) {
        wrong.push(`${one.source}: ${thrown instanceof Error ? thrown.message.slice(0, 1_000) : 'failed'}`);
      }
    }
    assert.deepEqual(wrong, []);
  };

  for (const [number, [how, behaviour]] of Object.entries(SERVICE_BEHAVIOURS).entries()) {
    // A sample has each behaviour, and half of the pools.
    const tried = sampleOf(DEPLOYED_POOLS, 2 * Object.keys(SERVICE_BEHAVIOURS).length, number);
    it(`of ${countOf(tried, DEPLOYED_POOLS)} real pools, as declared and with nothing declared, ${how}`, async () => {
      Object.assign(pools.emulator.options, behaviour);
      await each(tried, async ({ pool }) => {
        // One for each program, since a run adopts a thing once.
        const [declared, bare] = [await pools.create(pool), await pools.create(pool)];
        const before = [declared, bare].map(({ id }) => recordOf(pools, id));
        await isUntouched(pools, { poolName: 'pool', region, ...pool, adoptId: declared.id });
        await isUntouched(pools, { region: bare.id.split('_')[0], adoptId: bare.id });
        assert.deepEqual(
          [declared, bare].map(({ id }) => recordOf(pools, id)),
          before,
        );
      });
    }).timeout(600_000);
  }

  it(`of ${DEPLOYED_CLIENTS.length} real app clients, as declared and with nothing declared`, async () => {
    await each(DEPLOYED_CLIENTS, async ({ client }) => {
      const userPoolId = await poolForClient(pools, client);
      const program = { userPoolId, ...client };
      const [declared, bare] = [await clients.create(program), await clients.create(program)];
      await isUntouched(clients, { clientName: 'client', region, ...program, adoptId: declared.id });
      await isUntouched(clients, { region, userPoolId, adoptId: bare.id });
    });
  }).timeout(600_000);

  it(`of ${DEPLOYED_DOMAINS.length} real domains, as declared and with nothing declared`, async () => {
    const domains = await pools.other('UserPoolDomain');
    domains.base = { region };
    await each(DEPLOYED_DOMAINS, async ({ domain }) => {
      const made = async (name: unknown) => {
        const { id: userPoolId } = await pools.create({});
        const program = { region, userPoolId, ...domain, domain: name };
        const { id: adoptId } = await domains.create(program);
        return { ...program, adoptId };
      };
      await isUntouched(domains, await made(domain['domain']));
      const { userPoolId, domain: name, adoptId } = await made(`bare-${String(domain['domain'])}`);
      await isUntouched(domains, { region, userPoolId, domain: name, adoptId });
    });
  }).timeout(600_000);

  it(`of ${DEPLOYED_GROUPS.length} real groups, as declared and with nothing declared`, async () => {
    const groups = await pools.other('UserPoolGroup');
    groups.base = { region };
    await each(DEPLOYED_GROUPS, async ({ group }) => {
      const made = async (): Promise<string> => {
        const { id: userPoolId } = await pools.create({});
        await groups.create({ userPoolId, ...group });
        return userPoolId;
      };
      const adopted = { region, adoptId: group['groupName'] };
      await isUntouched(groups, { ...adopted, ...group, userPoolId: await made() });
      await isUntouched(groups, { ...adopted, userPoolId: await made() });
    });
  }).timeout(600_000);

  it(`of ${DEPLOYED_SERVERS.length} real resource servers, as declared and with nothing declared`, async () => {
    const servers = await pools.other('ResourceServer');
    servers.base = { region };
    await each(DEPLOYED_SERVERS, async ({ server }) => {
      const made = async (): Promise<string> => {
        const { id: userPoolId } = await pools.create({});
        await servers.create({ userPoolId, ...server });
        return userPoolId;
      };
      const adopted = { region, adoptId: server['identifier'] };
      await isUntouched(servers, { ...adopted, ...server, userPoolId: await made() });
      const bare = { ...adopted, identifier: server['identifier'], userPoolId: await made() };
      await isUntouched(servers, bare);
    });
  }).timeout(600_000);
});
