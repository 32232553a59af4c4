import assert from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { omit } from '../../provider/codec/pick';
import type { PlainObject } from '../../provider/codec/plain-object';
import { importById } from '../../provider/hosts/imported';
import type { ClientSettings } from '../../provider/resources/user-pool-client/settings';
import { lifetimesOf, TOKENS } from '../../provider/resources/user-pool-client/token-lifetimes';
import { DEPLOYED_SERVERS } from '../resources/resource-server/deployed-servers';
import { differing, isMadeAgain } from '../resources/shared/deployed';
import { DEPLOYED_POOLS } from '../resources/user-pool/deployed-pools';
import { DEPLOYED_CLIENTS } from '../resources/user-pool-client/deployed-clients';
import { DEPLOYED_DOMAINS } from '../resources/user-pool-domain/deployed-domains';
import { DEPLOYED_GROUPS } from '../resources/user-pool-group/deployed-groups';
import { countOf, sampleOf } from '../support/sample';
import { poolForClient } from './pool-for-client';
import { ProviderHarness, quiet } from './provider-harness';

const VALIDITIES = Object.values(TOKENS).map(({ validity }) => validity);

const region = 'us-east-1';

/** The inputs of an import, of which `pulumi import` writes a program. */
const imported = async (harness: ProviderHarness, importId: string): Promise<PlainObject> => {
  const found = await importById(harness.handler(), importId);
  assert.ok(E.isRight(found) && found.right !== undefined, JSON.stringify(found));
  return found.right.inputs;
};

/** The live settings of resources. */
const liveOf = async (
  harness: ProviderHarness,
  [first, second]: readonly [string, string],
  known: PlainObject = {},
): Promise<[PlainObject, PlainObject]> => {
  const live = async (id: string) => {
    const found = await harness.handler().read(id, known);
    return E.isRight(found) ? (found.right?.state ?? {}) : assert.fail(found.left.message);
  };
  return [await live(first), await live(second)];
};

describe('The program of an import makes the same again elsewhere', () => {
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

  const tried = sampleOf(DEPLOYED_POOLS, 2);
  // Of the two names of a text, which AWS keeps alike, a program needs the newer only.
  const MIRRORED = { messageTextsMirrored: true, preTokenGenerationMirrored: true };

  it(`of ${countOf(tried, DEPLOYED_POOLS)} real pools, with their attributes`, async () => {
    Object.assign(pools.emulator.options, MIRRORED);
    for (const { source, pool } of tried) {
      pools.emulator.reset();
      const first = await pools.create(pool);
      const program = await imported(pools, first.id);
      const second = await pools.create(program);
      assert.deepEqual(await imported(pools, second.id), program, source);
      const live = await liveOf(pools, [first.id, second.id]);
      assert.deepEqual(differing(pools.handler().lifecycle, live), [], source);
    }
  }).timeout(600_000);

  it(`of ${DEPLOYED_CLIENTS.length} real app clients`, async () => {
    for (const { source, client } of DEPLOYED_CLIENTS) {
      pools.emulator.reset();
      const userPoolId = await poolForClient(pools, client);
      const first = await clients.create({ ...client, userPoolId });
      const program = await imported(clients, `${userPoolId}/${first.id}`);
      const second = await clients.create(program);
      assert.deepEqual(await imported(clients, `${userPoolId}/${second.id}`), program, source);
      const live = await liveOf(clients, [first.id, second.id], { userPoolId });
      const [before, after] = live.map((one) => lifetimesOf(one as ClientSettings));
      assert.deepEqual(after, before, source);
      // AWS draws another secret, and a lifetime can be given in several units.
      const others = (one: PlainObject) => omit(one, ['clientSecret', 'tokenValidityUnits', ...VALIDITIES]);
      const [one, other] = live;
      assert.deepEqual(differing(clients.handler().lifecycle, [others(one), others(other)]), [], source);
    }
  }).timeout(600_000);

  for (const [kind, programs] of Object.entries({
    UserPoolGroup: DEPLOYED_GROUPS.map(({ group }) => group),
    ResourceServer: DEPLOYED_SERVERS.map(({ server }) => server),
    UserPoolDomain: DEPLOYED_DOMAINS.map(({ domain }) => domain),
  }))
    it(`of ${programs.length} real resources of the kind ${kind}`, async () => {
      const harness = await pools.other(kind);
      harness.base = { region };
      for (const program of programs) {
        pools.emulator.reset();
        const { id: userPoolId } = await pools.create({});
        await isMadeAgain(harness, await harness.create({ ...program, userPoolId }));
      }
    });
});
