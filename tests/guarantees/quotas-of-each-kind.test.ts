import assert from 'node:assert/strict';
import { CATEGORIES, PER_POOL } from '../../provider/aws/operations';
import { RATE_PER_POOL, RATES } from '../../provider/aws/quotas';
import { UNKNOWN } from '../../provider/codec/unknown';
import type { LivePool } from '../support/emulator/live-pool';
import { QUOTAS } from '../support/emulator/quotas';
import { type Deployed, ProviderHarness, quiet } from './provider-harness';
import { PARALLEL, sideBySide, throttled } from './side-by-side';
import { VirtualClock } from './virtual-clock';

interface Work {
  readonly kind: string;
  /** What the pools need. */
  readonly pool?: object;
  /** The settings of one of them, and what changes in its update. */
  readonly program: (pool: string, index: number, client: string) => object;
  /** Left out where nothing changes in place. */
  readonly changed?: object;
  /** Whether each is in a client of its own, with a secret. */
  readonly inClients?: true;
  /** Puts what they need into their pool. */
  readonly prepare?: (pool: LivePool) => void;
  /** Whether all of them are in one pool. */
  readonly together: boolean;
  readonly many: number;
}

const role = 'arn:aws:lambda:eu-west-1:123456789012:function:';

const logGroup = 'arn:aws:logs:eu-west-1:123456789012:log-group:';

const KINDS: readonly Work[] = [
  {
    kind: 'UserPool',
    program: (_, index) => ({ poolName: `pool-${index}` }),
    changed: { userPoolTags: { team: 'identity' } },
    together: false,
    many: 40,
  },
  {
    kind: 'UserPoolClient',
    program: (userPoolId, index) => ({ userPoolId, clientName: `client-${index}` }),
    changed: { accessTokenValidity: 2 },
    together: true,
    many: 100,
  },
  {
    kind: 'ResourceServer',
    program: (userPoolId, index) => ({ userPoolId, identifier: `server-${index}`, name: 'server' }),
    changed: { name: 'other' },
    together: true,
    many: 40,
  },
  {
    kind: 'UserPoolGroup',
    program: (userPoolId, index) => ({ userPoolId, groupName: `group-${index}` }),
    changed: { description: 'other' },
    together: true,
    many: 40,
  },
  {
    kind: 'IdentityProvider',
    program: (userPoolId, index) => ({
      userPoolId,
      providerName: `corp-${index}`,
      saml: { metadataUrl: 'https://idp.example.com/metadata' },
    }),
    changed: { attributeMapping: { email: 'mail' } },
    together: true,
    many: 40,
  },
  {
    kind: 'UserPoolDomain',
    program: (userPoolId, index) => ({ userPoolId, domain: `prefix-${index}` }),
    changed: { managedLoginVersion: 2 },
    together: false,
    many: 40,
  },
  {
    kind: 'UserPoolTriggers',
    program: (userPoolId) => ({ userPoolId, lambdaConfig: { preSignUp: `${role}one` } }),
    changed: { lambdaConfig: { preSignUp: `${role}two` } },
    together: false,
    many: 40,
  },
  {
    kind: 'LogDelivery',
    program: (userPoolId) => ({ userPoolId, userNotification: { logGroupArn: `${logGroup}one` } }),
    changed: { userNotification: { logGroupArn: `${logGroup}two` } },
    together: false,
    many: 40,
  },
  {
    kind: 'RiskConfiguration',
    pool: { userPoolTier: 'PLUS', userPoolAddOns: { advancedSecurityMode: 'ENFORCED' } },
    program: (userPoolId) => ({
      userPoolId,
      compromisedCredentialsRiskConfiguration: { actions: { eventAction: 'BLOCK' } },
    }),
    changed: { riskExceptionConfiguration: { blockedIPRangeList: ['192.0.2.0/24'] } },
    together: false,
    many: 40,
  },
  {
    kind: 'UserPoolClientSecret',
    program: (userPoolId, _, clientId) => ({ userPoolId, clientId }),
    inClients: true,
    together: true,
    many: 40,
  },
  {
    kind: 'ManagedLoginTerms',
    program: (userPoolId, _, clientId) => ({
      userPoolId,
      clientId,
      termsName: 'terms-of-use',
      links: { default: 'https://example.com/terms' },
    }),
    changed: { links: { default: 'https://example.com/other' } },
    inClients: true,
    together: true,
    many: 40,
  },
  {
    kind: 'UserPoolUser',
    program: (userPoolId, index) => ({ userPoolId, username: `user-${index}`, deletionPolicy: 'DELETE' }),
    changed: { userAttributes: { name: 'Ada' } },
    together: true,
    many: 100,
  },
  {
    kind: 'UserGroupMembership',
    prepare: ({ users, groups }) => {
      for (let index = 0; index < 100; index++) {
        const dates = { CreationDate: index, LastModifiedDate: index };
        groups.set(`group-${index}`, { GroupName: `group-${index}`, ...dates });
        users.set(`user-${index}`, {
          Username: `user-${index}`,
          attributes: {},
          Enabled: true,
          UserStatus: 'CONFIRMED',
          UserCreateDate: index,
          UserLastModifiedDate: index,
          passwords: [],
        });
      }
    },
    program: (userPoolId, index) => ({
      userPoolId,
      groupName: `group-${index}`,
      username: `user-${index}`,
    }),
    together: true,
    many: 100,
  },
  {
    kind: 'UserPoolSessionConfiguration',
    program: (userPoolId) => ({ userPoolId, userSessionTracking: 'ENABLED' }),
    changed: { tokenSession: { maxPerUser: 5 } },
    together: false,
    many: 40,
  },
  {
    kind: 'UserPoolReplica',
    pool: {
      keyConfiguration: {
        keyType: 'CUSTOMER_MANAGED_KEY',
        kmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab',
      },
    },
    program: (userPoolId) => ({ userPoolId, regionName: 'us-west-2' }),
    changed: { status: 'ACTIVE', forceDestroy: true },
    together: false,
    many: 40,
  },
];

describe('The pace of each kind', () => {
  quiet();

  for (const { kind, pool = {}, program, changed, inClients, prepare, together, many } of KINDS) {
    describe(kind, () => {
      let clock: VirtualClock;
      let harness: ProviderHarness;
      let pools: readonly string[] = [];
      let clients: readonly string[] = [];
      let made: readonly Deployed[] = [];
      before(async () => {
        clock = VirtualClock.install();
        harness = await ProviderHarness.open(
          { kind, quotas: true, now: clock.now },
          { 'cognito-user-pool:quotaShare': '1' },
        );
        const owner = await harness.other('UserPool');
        const created = await sideBySide(
          Array.from({ length: kind === 'UserPool' ? 0 : together ? 1 : many }, (_, index) => `${index}`),
          PARALLEL,
          (poolName) => owner.create({ poolName, ...pool }),
        );
        pools = created.map(({ id }) => id);
        for (const pool of pools) prepare?.(harness.emulator.pool(pool));
        if (inClients !== true) return;
        const [userPoolId] = pools;
        const client = await harness.other('UserPoolClient');
        const owners = await sideBySide(
          Array.from({ length: many }, (_, index) => `${index}`),
          PARALLEL,
          (clientName) => client.create({ userPoolId, clientName, generateSecret: true }),
        );
        clients = owners.map(({ id }) => id);
      });
      after(async () => {
        clock.uninstall();
        await harness.close();
      });
      beforeEach(() => void harness.calls());

      const programOf = (index: number) =>
        program(pools[together ? 0 : index] ?? '', index, clients[index] ?? '');

      /** Works on all, more at a time than the quotas let through, and counts what AWS refused. */
      const all = async <A>(work: (one: Deployed, index: number) => Promise<A>): Promise<readonly A[]> =>
        sideBySide(
          made.map((one, index) => [one, index] as const),
          many,
          ([one, index]) => work(one, index),
        );

      const held = (): void => {
        const { length } = harness.emulator.requests;
        assert.ok(length >= many, `${length} requests`);
        assert.equal(throttled(harness), 0, `of ${length} requests`);
      };

      it(`keeps within AWS’s quotas when ${many} are made at once`, async () => {
        made = await sideBySide(
          Array.from({ length: many }, (_, index) => index),
          many,
          async (index) => {
            // Without a preview of what is there, so that all of them come at once.
            const inputs = { ...(await harness.inputs({ ...programOf(index), region: UNKNOWN })) };
            const { id, outs } = await harness.provider.create({ ...inputs, region: 'eu-west-1' });
            return { id, inputs, outs };
          },
        );
        held();
      });

      it(`keeps within them when ${many} are read`, async () => {
        const found = await all((one) => harness.refresh(one));
        assert.ok(found.every((one) => one !== undefined));
        held();
      });

      if (changed !== undefined)
        it(`keeps within them when ${many} are updated`, async () => {
          made = await all((one, index) => harness.up(one, { ...programOf(index), ...changed }));
          held();
        });

      it(`keeps within them when ${many} are deleted`, async () => {
        await all((one) => harness.delete(one));
        held();
      });
    });
  }

  it('is never above the emulator’s quotas, which are written down apart from it', () => {
    for (const [operation, category] of Object.entries(CATEGORIES)) {
      const quota = QUOTAS[operation];
      assert.equal(category, quota?.category, operation);
      assert.ok(RATES[category] <= (quota?.rate ?? 0), operation);
      assert.equal(PER_POOL.has(category) ? RATE_PER_POOL : undefined, quota?.perPool, operation);
    }
  });
});
