import assert from 'node:assert/strict';
import { UNKNOWN } from '../../provider/codec/unknown';
import { POOL } from '../../provider/engine/reserved-inputs';
import { defaultSettings } from '../support/emulator';
import { sendRaw } from '../support/emulator/send-raw';
import { assertUnusable } from './garbage-answers';
import { consoleOutputOf, type Deployed, ProviderHarness, quiet, REGION, thrownBy } from './provider-harness';

const KEY = `arn:aws:kms:${REGION}:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab`;
const OWN_KEY = { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: KEY };
const READY = { keyConfiguration: OWN_KEY, issuerConfiguration: { type: 'UPDATED' } };
const SECOND = 'us-west-2';

const LIST = 'ListUserPoolReplicas';
const CREATE = 'CreateUserPoolReplica';
const UPDATE = 'UpdateUserPoolReplica';
const DELETE = 'DeleteUserPoolReplica';
const TAGS = 'ListTagsForResource';

describe('The replica of a pool', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('UserPoolReplica');
    harness.base = {};
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    pools.emulator.clearFaults();
    Object.assign(pools.emulator.options, defaultSettings);
    userPoolId = (await pools.create(READY)).id;
    harness.calls();
  });

  const program = (given: object = {}) => ({ userPoolId, regionName: SECOND, ...given });
  const live = () => harness.emulator.pool(userPoolId).replica;
  const arn = (region = SECOND): string =>
    `arn:aws:cognito-idp:${region}:123456789012:userpool/${userPoolId}`;
  const refusedBy = async (step: Promise<unknown>): Promise<string> => (await thrownBy(step)).message;
  const changes = (): readonly string[] =>
    harness.emulator.requests
      .map(({ operation, region }) => `${operation} ${region}`)
      .filter((text) => /^(?:Create|Update|Delete)UserPoolReplica|^(?:Unt|T)agResource/.test(text));
  const byHand = (operation: string, input: object, region = REGION) =>
    sendRaw(harness.emulator, operation, { UserPoolId: userPoolId, RegionName: SECOND, ...input }, region);

  it('is created INACTIVE, activated, deactivated and deleted', async () => {
    const made = await harness.create(program());
    assert.deepEqual(made, {
      id: SECOND,
      inputs: { ...program(), region: REGION },
      outs: {
        ...program(),
        region: REGION,
        userPoolArn: arn(),
        role: 'SECONDARY',
        liveStatus: 'INACTIVE',
        unmanaged: [],
      },
    });
    const active = await harness.up(made, program({ status: 'ACTIVE' }));
    assert.deepEqual(
      [active.outs['status'], active.outs['liveStatus'], live()?.status],
      ['ACTIVE', 'ACTIVE', 'ACTIVE'],
    );
    const idle = await harness.up(active, program());
    assert.equal(live()?.status, 'INACTIVE');
    await harness.delete(idle);
    assert.equal(live(), undefined);
    await harness.delete(idle);
    assert.deepEqual(
      changes(),
      [CREATE, UPDATE, UPDATE, DELETE].map((one) => `${one} ${REGION}`),
    );
  });

  it('that is declared ACTIVE is activated after AWS has made it, and is then unchanged', async () => {
    const made = await harness.create(program({ status: 'ACTIVE' }));
    assert.deepEqual([made.outs['status'], live()?.status], ['ACTIVE', 'ACTIVE']);
    assert.deepEqual(await harness.diff(made, program({ status: 'ACTIVE' })), { changes: false });
    assert.deepEqual((await harness.refresh(made))?.outs, made.outs);
  });

  it('keeps the status that somebody else sets where the program declares none: a failover by hand', async () => {
    const made = await harness.create(program());
    await byHand(UPDATE, { Status: 'ACTIVE' }, SECOND);
    const found = (await harness.refresh(made)) ?? assert.fail('it is gone');
    assert.deepEqual([found.outs['liveStatus'], found.outs['unmanaged']], ['ACTIVE', ['status']]);
    assert.deepEqual(await harness.diff(found, program()), { changes: false });
    const tagged = await harness.up(found, program({ userPoolTags: { team: 'shop' } }));
    assert.deepEqual([live()?.status, tagged.outs['status']], ['ACTIVE', undefined]);
  });

  it('corrects the drift of a status that the program declares', async () => {
    const made = await harness.create(program({ status: 'ACTIVE' }));
    await byHand(UPDATE, { Status: 'INACTIVE' });
    const found = (await harness.refresh(made)) ?? assert.fail('it is gone');
    await harness.up(found, program({ status: 'ACTIVE' }));
    assert.equal(live()?.status, 'ACTIVE');
  });

  describe('has tags', () => {
    it('of its own: set with its creation, and changed one by one in its Region without a replacement', async () => {
      const tagged = (userPoolTags: object) => program({ userPoolTags });
      const made = await harness.create(tagged({ team: 'shop', cost: '1' }));
      assert.deepEqual(live()?.tags, { team: 'shop', cost: '1' });
      assert.deepEqual(harness.emulator.pool(userPoolId).userPool.UserPoolTags ?? {}, {});
      const next = tagged({ team: 'web', owner: 'me' });
      const { replaces = [] } = await harness.diff(made, next);
      assert.deepEqual(replaces, []);
      const changed = await harness.up(made, next);
      assert.deepEqual(live()?.tags, { team: 'web', owner: 'me' });
      assert.deepEqual(changes().slice(1), [`UntagResource ${SECOND}`, `TagResource ${SECOND}`]);
      assert.deepEqual(
        harness.emulator.requests
          .filter(({ operation }) => operation === 'TagResource')
          .map(({ input }) => input),
        [{ ResourceArn: arn(), Tags: { team: 'web', owner: 'me' } }],
      );
      await harness.up(changed, program());
      assert.deepEqual(live()?.tags, {});
    });

    it('of AWS and of others, which it keeps', async () => {
      const made = await harness.create(program({ userPoolTags: { team: 'shop' } }));
      const replica = live() ?? assert.fail('there is none');
      replica.tags = { ...replica.tags, 'aws:cloudformation:stack-name': 's', other: 'x' };
      const found = (await harness.refresh(made)) ?? assert.fail('it is gone');
      assert.deepEqual(found.outs['unmanaged'], ['userPoolTags.other']);
      await harness.up(found, program({ userPoolTags: { team: 'web' } }));
      assert.deepEqual(live()?.tags, { 'aws:cloudformation:stack-name': 's', other: 'x', team: 'web' });
    });

    it('by default, from the configuration', async () => {
      const config = {
        'cognito-user-pool:endpoint': harness.emulator.url,
        'cognito-user-pool:defaultTags': '{"stage":"test"}',
      };
      const tagging = await pools.other('UserPoolReplica');
      await tagging.provider.configure({
        config: {
          get: (key: string) => Reflect.get(config, key),
          require: (key: string) => Reflect.get(config, key),
        },
      });
      tagging.base = {};
      await tagging.create(program({ userPoolTags: { team: 'shop' } }));
      assert.deepEqual(live()?.tags, { stage: 'test', team: 'shop' });
    });
  });

  it('is adopted without a request, and keeps what the program does not declare', async () => {
    await byHand(CREATE, { UserPoolTags: { team: 'shop' } });
    await byHand(UPDATE, { Status: 'ACTIVE' });
    harness.calls();
    assert.match(
      await refusedBy(harness.inputs(program())),
      /^regionName: the pool \S+ has a replica us-west-2 already\. To adopt it, set adoptId: "us-west-2"/,
    );
    const adopted = await harness.create(program({ adoptId: SECOND }));
    assert.deepEqual(adopted.outs['unmanaged'], ['status', 'userPoolTags.team']);
    await harness.up(adopted, program({ adoptId: SECOND, status: 'ACTIVE', userPoolTags: { team: 'shop' } }));
    assert.deepEqual(changes(), []);
    assert.match(
      await refusedBy(harness.inputs({ ...program({ adoptId: 'us-east-1' }), regionName: 'us-east-1' })),
      /^adoptId: the pool \S+ has no replica us-east-1/,
    );
  });

  it('is the only one of its pool: the preview of a second one fails', async () => {
    await harness.create(program());
    assert.match(
      await refusedBy(harness.inputs({ userPoolId, regionName: 'us-east-2' })),
      /^regionName: the pool \S+ has a replica in us-west-2 already, and AWS has one per pool\. To adopt that one, set regionName and adoptId: "us-west-2"; or delete it first$/,
    );
  });

  describe('that serves sign-ins', () => {
    const ACTIVE = { status: 'ACTIVE' };

    it('is not deleted without an opt-in, not even after a failover by hand', async () => {
      const made = await harness.create(program());
      await byHand(UPDATE, { Status: 'ACTIVE' }, SECOND);
      assert.match(
        await refusedBy(harness.delete(made)),
        /^The replica us-west-2 of the pool \S+ is not deleted: it is ACTIVE and may serve sign-ins\. To delete it set `status: 'INACTIVE'` or `forceDestroy: true` on it, run `pulumi up`, and then remove it\.$/,
      );
      assert.equal(live()?.status, 'ACTIVE');
      await harness.delete(await harness.up(made, program({ forceDestroy: true })));
      assert.equal(live(), undefined);
      assert.deepEqual(changes().slice(-2), [`${UPDATE} ${REGION}`, `${DELETE} ${REGION}`]);
    });

    it('is not replaced without an opt-in', async () => {
      const made = await harness.create(program(ACTIVE));
      const moved = { ...program(ACTIVE), regionName: 'us-east-2' };
      assert.match(
        await refusedBy(harness.diff(made, moved)),
        /^This would replace the replica us-west-2 of the pool \S+, which is ACTIVE and may serve sign-ins\. Revert the change, or set `status: 'INACTIVE'` and run `pulumi up` first, or set `forceDestroy: true` together with the change\.$/,
      );
      const { replaces, deleteBeforeReplace } = await harness.diff(made, { ...moved, forceDestroy: true });
      assert.deepEqual([replaces, deleteBeforeReplace], [['regionName'], true]);
      await harness.delete(made);
      await harness.create({ ...moved, forceDestroy: true });
      assert.deepEqual([live()?.region, live()?.status], ['us-east-2', 'ACTIVE']);
    });

    it('is replaced where it is INACTIVE: the old one goes first', async () => {
      const made = await harness.create(program());
      const { replaces, deleteBeforeReplace } = await harness.diff(made, {
        ...program(),
        regionName: 'us-east-2',
      });
      assert.deepEqual([replaces, deleteBeforeReplace], [['regionName'], true]);
    });

    it('is protected by its pool too', async () => {
      const made = await harness.create(program());
      harness.emulator.pool(userPoolId).userPool.DeletionProtection = 'ACTIVE';
      assert.match(await refusedBy(harness.delete(made)), /its pool \S+ is protected against deletion/);
      assert.match(
        await refusedBy(harness.diff(made, { ...program(), regionName: 'us-east-2' })),
        /its pool \S+ is protected against deletion/,
      );
    });
  });

  it('is as declared where a response is lost, in each step, and is created once', async () => {
    const lose = (operation: string) => harness.emulator.fault({ operation, kind: 'drop-after' });
    lose(CREATE);
    lose(UPDATE);
    const made = await harness.create(program({ status: 'ACTIVE', userPoolTags: { team: 'shop' } }));
    assert.deepEqual([made.outs['liveStatus'], live()?.tags], ['ACTIVE', { team: 'shop' }]);
    assert.equal(changes().filter((one) => one.startsWith(CREATE)).length, 1);
    lose('TagResource');
    const changed = await harness.up(made, program({ userPoolTags: { team: 'web' } }));
    assert.deepEqual(live()?.tags, { team: 'web' });
    lose(DELETE);
    await harness.delete(changed);
    assert.equal(live(), undefined);
  });

  it('is in the state where its activation fails, and the next update activates it', async () => {
    harness.emulator.fault({
      operation: UPDATE,
      kind: 'error',
      type: 'NotAuthorizedException',
      message: 'no',
    });
    const thrown = await thrownBy(harness.create(program({ status: 'ACTIVE' })));
    assert.match(
      thrown.message,
      /^The replica us-west-2 is created, but not as declared\. Cognito refused UpdateUserPoolReplica/,
    );
    assert.deepEqual([thrown.id, thrown.properties?.['status']], [SECOND, 'INACTIVE']);
    const partial: Deployed = {
      id: SECOND,
      inputs: { ...program(), region: REGION },
      outs: thrown.properties ?? {},
    };
    await harness.up(partial, program({ status: 'ACTIVE' }));
    assert.equal(live()?.status, 'ACTIVE');
  });

  it('is gone with its pool: a refresh finds none, and a deletion succeeds', async () => {
    const made = await harness.create(program());
    await harness.delete(made);
    await pools.sendRaw('DeleteUserPool', { UserPoolId: userPoolId });
    assert.equal(await harness.refresh(made), undefined);
    await harness.delete(made);
  });

  it('is read with the tags that are known where its Region does not know it yet', async () => {
    const made = await harness.create(program({ userPoolTags: { team: 'shop' } }));
    harness.emulator.fault({
      operation: TAGS,
      kind: 'error',
      type: 'ResourceNotFoundException',
      message: 'no',
      status: 400,
    });
    assert.deepEqual((await harness.refresh(made))?.outs, made.outs);
  });

  it('names the permission that its Region lacks', async () => {
    const made = await harness.create(program());
    harness.emulator.fault({ operation: TAGS, kind: 'error', type: 'AccessDeniedException', message: 'no' });
    assert.match(
      await refusedBy(harness.refresh(made)),
      /need the permission cognito-idp:ListTagsForResource/,
    );
  });

  for (const body of [
    '<html>',
    '{}',
    '{"UserPoolReplicas":5}',
    '{"UserPoolReplicas":[5]}',
    '{"UserPoolReplicas":[{"RegionName":"us-west-2"}]}',
    '{"UserPoolReplicas":[{"RegionName":"us-west-2","Status":{}}]}',
    '{"UserPoolReplicas":[{"RegionName":"us-west-2","Status":"ACTIVE","UserPoolArn":{}}]}',
  ]) {
    it(`is not touched after an answer that is garbage: ${body}`, async () => {
      const made = await harness.create(program());
      const before = changes().length;
      const change = program({ status: 'ACTIVE' });
      await assertUnusable(harness, { operation: LIST, body, made, change, times: 30 });
      assert.equal(changes().length, before);
    });
  }

  it('is read from every page of the list', async () => {
    const made = await harness.create(program());
    const item = { RegionName: REGION, Status: 'ACTIVE', Role: 'PRIMARY', UserPoolArn: arn(REGION) };
    harness.emulator.fault({
      operation: LIST,
      kind: 'garbage',
      status: 200,
      body: JSON.stringify({ UserPoolReplicas: [item], NextToken: 'next' }),
      contentType: 'application/x-amz-json-1.1',
    });
    assert.equal((await harness.refresh(made))?.id, SECOND);
  });

  describe('of a pool that cannot be replicated', () => {
    const cases: ReadonlyArray<readonly [what: string, pool: object, rule: string, words: RegExp]> = [
      [
        'in the LITE tier',
        { ...READY, userPoolTier: 'LITE' },
        'replica/tier',
        /^userPoolId: A pool in the LITE tier cannot be replicated/,
      ],
      [
        'with a key of AWS',
        { issuerConfiguration: { type: 'UPDATED' } },
        'replica/customer-managed-key',
        /^userPoolId: Only a pool that is encrypted with a multi-Region key of your own can be replicated/,
      ],
      [
        'with a key of one Region',
        { ...READY, keyConfiguration: { ...OWN_KEY, kmsKeyArn: KEY.replace('mrk-', '') } },
        'replica/multi-region-key',
        /^userPoolId: The KMS key of the pool is not a multi-Region key/,
      ],
    ];
    for (const [what, pool, rule, words] of cases) {
      it(`fails the preview: ${what}; with skipRules AWS has the last word`, async () => {
        userPoolId = (await pools.create({ poolName: 'other', ...pool })).id;
        assert.match(await refusedBy(harness.inputs(program())), words);
        assert.match(
          await refusedBy(harness.create(program({ skipRules: [rule] }))),
          /Cognito refused CreateUserPoolReplica/,
        );
      });
    }

    it('passes where the same program makes the pool ready, and where that is not known', async () => {
      userPoolId = (await pools.create({ poolName: 'other', userPoolTier: 'LITE' })).id;
      const declared = { userPoolTier: 'ESSENTIALS', ...OWN_KEY, issuerType: 'UPDATED' };
      await harness.inputs({ ...program(), [POOL]: declared });
      const unknown = { regionName: SECOND, region: REGION, userPoolId: UNKNOWN };
      for (const pool of [declared, { keyType: UNKNOWN, issuerType: UNKNOWN }, { isAdopted: true }])
        await harness.inputs({ ...unknown, [POOL]: pool });
      assert.match(
        await refusedBy(harness.inputs({ ...unknown, [POOL]: {} })),
        /^userPoolId: Only a pool that is encrypted with a multi-Region key/,
      );
    });

    it('warns of an issuer of one Region, and is silent about an alias of a key', async () => {
      const alias = KEY.replace(/key\/.*/, 'alias/customers');
      userPoolId = (await pools.create({ poolName: 'other', keyConfiguration: OWN_KEY })).id;
      harness.emulator.pool(userPoolId).userPool.KeyConfiguration = {
        KeyType: 'CUSTOMER_MANAGED_KEY',
        KmsKeyArn: alias,
      };
      const warning = await consoleOutputOf(() => harness.inputs(program()));
      assert.match(warning, /^userPoolId: The issuer of the pool is that of one Region/);
      assert.equal(
        await consoleOutputOf(() => harness.inputs(program({ skipRules: ['replica/original-issuer'] }))),
        '',
      );
    });
  });
});
