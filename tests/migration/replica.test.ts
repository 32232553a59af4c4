import assert from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { ourNameOf } from '../../provider/migration/our-name';
import { consoleOutputOf, ProviderHarness, quiet, REGION, thrownBy } from '../guarantees/provider-harness';
import type { ForeignState } from './shapes/shape';
import { changesIn, PROVIDER, showsNothing, type TakenOver, takenOver } from './takeover-harness';

const SECOND = 'us-west-2';
const KEY = `arn:aws:kms:${REGION}:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab`;

// @pulumi/aws has no replicas, so the tests of both providers together do not have this kind.
describe('The takeover of a replica of @pulumi/aws-native', () => {
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
    userPoolId = (
      await pools.create({ keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: KEY } })
    ).id;
  });

  /** AWS::Cognito::UserPoolReplica: its primary identifier is the pool and the Region. */
  const stateOf = (inputs: PlainObject): ForeignState => ({
    id: `${userPoolId}|${SECOND}`,
    inputs,
    outs: { ...inputs, __inputs: inputs },
  });
  const makeLive = async (UserPoolTags: object = {}): Promise<void> => {
    await pools.sendRaw('CreateUserPoolReplica', {
      UserPoolId: userPoolId,
      RegionName: SECOND,
      UserPoolTags,
    });
    harness.calls();
  };
  const program = (given: object = {}) => ({ ...PROVIDER, userPoolId, regionName: SECOND, ...given });
  const theirs = (given: object = {}) => ({ userPoolId, regionName: SECOND, ...given });

  for (const [what, tags, ours] of [
    ['without tags', {}, {}],
    ['with tags', { userPoolTagsAtCreate: { team: 'shop' } }, { userPoolTags: { team: 'shop' } }],
  ] as const) {
    it(`sends nothing and shows nothing: ${what}`, async () => {
      await makeLive({ ...ours.userPoolTags });
      const state = stateOf(theirs(tags));
      let taken: TakenOver | undefined;
      const message = await consoleOutputOf(async () => {
        taken = await takenOver(harness, state, program(ours));
      });
      if (taken === undefined) assert.fail('nothing is taken over');
      assert.match(message, /Takes over the replica .*Changes: nothing\./);
      assert.deepEqual(changesIn(harness), []);
      showsNothing(state.inputs, taken.inputs);
      assert.deepEqual(taken.diff, { replaces: [] });
      const later = await harness.inputs(program(ours), taken.inputs);
      assert.deepEqual(await harness.provider.diff(state.id, taken.outs, later), { changes: false });
      assert.equal((await harness.refresh(taken))?.id, state.id);
      await harness.delete(taken);
      assert.equal(pools.emulator.pool(userPoolId).replica, undefined);
    });
  }

  it('activates it, and changes its tags, where the program declares that', async () => {
    await makeLive({ team: 'shop' });
    const news = program({ status: 'ACTIVE', userPoolTags: { team: 'web' } });
    await takenOver(harness, stateOf(theirs({ userPoolTagsAtCreate: { team: 'shop' } })), news);
    assert.deepEqual(changesIn(harness), ['TagResource', 'UpdateUserPoolReplica']);
    const { status, tags } = pools.emulator.pool(userPoolId).replica ?? assert.fail('it is gone');
    assert.deepEqual([status, tags], ['ACTIVE', { team: 'web' }]);
  });

  it('is refused where it would replace a replica that serves sign-ins', async () => {
    await makeLive();
    await pools.sendRaw('UpdateUserPoolReplica', {
      UserPoolId: userPoolId,
      RegionName: SECOND,
      Status: 'ACTIVE',
    });
    const { message } = await thrownBy(
      takenOver(harness, stateOf(theirs()), program({ regionName: 'us-east-2' })),
    );
    assert.match(message, /us-east-2|regionName|us-west-2/);
    assert.equal(pools.emulator.pool(userPoolId).replica?.region, SECOND);
  });

  it('knows the name of the tags', () => {
    assert.equal(ourNameOf('UserPoolReplica', 'UserPoolTagsAtCreate'), 'userPoolTags');
    assert.equal(ourNameOf('UserPoolReplica', 'user_pool_tags_at_create'), 'userPoolTags');
  });
});
