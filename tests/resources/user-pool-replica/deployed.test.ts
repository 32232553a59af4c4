import { deepEqual, equal } from 'node:assert/strict';
import { fromApi } from '../../../provider/codec/from-api';
import { check, normalise, warningsFor } from '../../../provider/resources/user-pool-replica/check';
import { UserPoolReplicaSettings } from '../../../provider/resources/user-pool-replica/settings';
import { ProviderHarness, quiet, REGION } from '../../guarantees/provider-harness';
import { deployedIn, isSteady, type Published, warnedRules, writesOf } from '../shared/deployed';

interface PublishedReplica extends Published {
  /** The status that is set after the create. */
  readonly status?: string;
}

const DEPLOYED = deployedIn<PublishedReplica>(__dirname, 'published');

const programOf = ({ api, status: Status }: PublishedReplica) =>
  fromApi(UserPoolReplicaSettings, { ...api, Status });

/** A pool that can have a replica. */
const READY = {
  userPoolTier: 'ESSENTIALS',
  keyConfiguration: {
    keyType: 'CUSTOMER_MANAGED_KEY',
    kmsKeyArn: `arn:aws:kms:${REGION}:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab`,
  },
  issuerConfiguration: { type: 'UPDATED' },
};

describe('Replicas that others publish', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('UserPoolReplica');
  });
  after(() => pools.close());
  beforeEach(async () => {
    userPoolId = (await pools.create(READY)).id;
    harness.calls();
  });

  it('are some, each from a different source', () => {
    equal(new Set(DEPLOYED.map(({ source }) => source)).size, DEPLOYED.length);
    equal(DEPLOYED.length, 5);
  });

  for (const published of DEPLOYED) {
    const { source, api, status, warns = [] } = published;

    it(`are accepted, ${warns.length === 0 ? 'without a warning' : `with ${warns.join()}`}: ${source}`, () =>
      deepEqual(warnedRules({ check, normalise, warningsFor }, programOf(published)), warns));

    it(`are created, ${status === 'ACTIVE' ? 'activated ' : ''}and steady: ${source}`, async () => {
      const program = { ...programOf(published), userPoolId };
      const made = await harness.create(program);
      deepEqual(writesOf(harness), [
        'CreateUserPoolReplica',
        ...(status === 'ACTIVE' ? ['UpdateUserPoolReplica'] : []),
      ]);
      equal(harness.emulator.pool(userPoolId).replica?.status, status ?? 'INACTIVE');
      await isSteady(harness, made, program);
    });

    it(`are adopted without a write, and steady: ${source}`, async () => {
      await harness.sendRaw('CreateUserPoolReplica', { UserPoolId: userPoolId, ...api });
      const { RegionName } = api;
      if (status !== undefined)
        await harness.sendRaw('UpdateUserPoolReplica', {
          UserPoolId: userPoolId,
          RegionName,
          Status: status,
        });
      harness.calls();
      const program = { ...programOf(published), userPoolId, adoptId: RegionName };
      const adopted = await harness.create(program);
      deepEqual(writesOf(harness), []);
      await isSteady(harness, adopted, program);
    });
  }
});
