import assert from 'node:assert/strict';
import { UNKNOWN } from '../../provider/codec/unknown';
import { POOL } from '../../provider/engine/reserved-inputs';
import { defaultSettings } from '../support/emulator';
import { assertUnusable } from './garbage-answers';
import { consoleOutputOf, ProviderHarness, quiet, REGION, thrownBy } from './provider-harness';

const READ = 'GetUserPoolSessionConfiguration';
const SET = 'SetUserPoolSessionConfiguration';

const TRACKED = { userSessionTracking: 'ENABLED', tokenSession: { maxPerUser: 5 } };
const configuration = (UserSessionTracking: 'ENABLED' | 'DISABLED', MaxPerUser: number) => ({
  UserSessionTracking,
  TokenSession: { MaxPerUser },
});

describe('The session configuration of a pool', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('UserPoolSessionConfiguration');
    harness.base = {};
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    Object.assign(pools.emulator.options, defaultSettings);
    userPoolId = (await pools.create({})).id;
    harness.calls();
  });

  const program = (given: object = TRACKED) => ({ userPoolId, ...given });
  const live = (): unknown => harness.emulator.pool(userPoolId).sessionConfiguration;
  const setByHand = (tracking: 'ENABLED' | 'DISABLED', most: number): void => {
    harness.emulator.pool(userPoolId).sessionConfiguration = configuration(tracking, most);
  };
  const sent = (): readonly unknown[] =>
    harness.emulator.requests.filter(({ operation }) => operation === SET).map(({ input }) => input);
  const refusedBy = async (step: Promise<unknown>): Promise<string> => (await thrownBy(step)).message;

  it('is set, changed and returned to AWS’s defaults by one whole request each', async () => {
    const made = await harness.create(program());
    assert.equal(made.id, userPoolId);
    assert.deepEqual(made.outs, { ...program(), region: REGION, unmanaged: [] });
    assert.deepEqual(harness.calls(), [READ, 'DescribeUserPool', READ, SET, READ]);
    const changed = await harness.up(made, program({ ...TRACKED, tokenSession: { maxPerUser: 7 } }));
    assert.deepEqual(live(), configuration('ENABLED', 7));
    const dropped = await harness.up(changed, program({ userSessionTracking: 'ENABLED' }));
    assert.deepEqual(live(), configuration('ENABLED', 20));
    await harness.delete(dropped);
    assert.deepEqual(live(), configuration('DISABLED', 20));
    await harness.delete(dropped);
    assert.deepEqual(
      sent(),
      [configuration('ENABLED', 7), configuration('ENABLED', 20), configuration('DISABLED', 20)].map(
        (one) => ({ UserPoolId: userPoolId, ...one }),
      ),
    );
  });

  it('is sent whole where the program declares a part of it, and keeps what is live of the other', async () => {
    setByHand('ENABLED', 7);
    assert.match(
      await refusedBy(harness.create(program({ tokenSession: { maxPerUser: 9 } }))),
      /^userPoolId: the pool .* has a session configuration already: tokenSession\.maxPerUser, userSessionTracking\. To adopt it, set adoptId/,
    );
    const part = program({ tokenSession: { maxPerUser: 9 }, adoptId: userPoolId });
    const adopted = await harness.create(part);
    assert.deepEqual(live(), configuration('ENABLED', 9));
    assert.deepEqual(adopted.outs['unmanaged'], ['userSessionTracking']);
    const kept = await harness.up(adopted, program({ tokenSession: { maxPerUser: 8 } }));
    await harness.delete(kept);
    assert.deepEqual(live(), configuration('ENABLED', 20));
  });

  it('is adopted without a request where the program declares what is live', async () => {
    setByHand('ENABLED', 5);
    await harness.create(program({ ...TRACKED, adoptId: userPoolId }));
    assert.deepEqual(sent(), []);
  });

  it('drifts only in what is declared, and the next update corrects it', async () => {
    const made = await harness.create(program({ userSessionTracking: 'ENABLED' }));
    setByHand('ENABLED', 3);
    const refreshed = (await harness.refresh(made)) ?? assert.fail('it is gone');
    assert.deepEqual(refreshed.outs['unmanaged'], ['tokenSession.maxPerUser']);
    assert.deepEqual(await harness.diff(refreshed, program({ userSessionTracking: 'ENABLED' })), {
      changes: false,
    });
    setByHand('DISABLED', 3);
    const drifted = (await harness.refresh(made)) ?? assert.fail('it is gone');
    await harness.up(drifted, program({ userSessionTracking: 'ENABLED' }));
    assert.deepEqual(live(), configuration('ENABLED', 3));
  });

  it('of AWS’s defaults declares nothing, and sends nothing', async () => {
    for (const given of [{}, { userSessionTracking: 'DISABLED', tokenSession: { maxPerUser: 20 } }]) {
      const made = await harness.create(program(given));
      await harness.delete(made);
    }
    assert.deepEqual(sent(), []);
  });

  it('sends back the members of AWS that are newer than this package', async () => {
    const made = await harness.create(program());
    Object.assign(harness.emulator.pool(userPoolId), {
      sessionConfiguration: {
        ...configuration('ENABLED', 5),
        TokenSession: { MaxPerUser: 5, MaxIdleMinutes: 30 },
        DeviceSession: { MaxPerDevice: 2 },
      },
    });
    const refreshed = (await harness.refresh(made)) ?? assert.fail('it is gone');
    assert.deepEqual(refreshed.outs['unmanaged'], ['tokenSession.MaxIdleMinutes', 'DeviceSession']);
    // The emulator knows the service model of today only.
    harness.emulator.fault({
      operation: SET,
      kind: 'error',
      type: 'InvalidParameterException',
      message: 'newer',
    });
    await thrownBy(harness.up(refreshed, program({ ...TRACKED, tokenSession: { maxPerUser: 6 } })));
    assert.deepEqual(sent().at(-1), {
      UserPoolId: userPoolId,
      UserSessionTracking: 'ENABLED',
      TokenSession: { MaxPerUser: 6, MaxIdleMinutes: 30 },
      DeviceSession: { MaxPerDevice: 2 },
    });
  });

  it('is as declared where a response is lost, in a create, a change and a deletion', async () => {
    const lose = () => harness.emulator.fault({ operation: SET, kind: 'drop-after' });
    lose();
    const made = await harness.create(program());
    assert.deepEqual(live(), configuration('ENABLED', 5));
    lose();
    const changed = await harness.up(made, program({ ...TRACKED, tokenSession: { maxPerUser: 6 } }));
    assert.deepEqual(live(), configuration('ENABLED', 6));
    lose();
    await harness.delete(changed);
    assert.deepEqual(live(), configuration('DISABLED', 20));
  });

  it('waits for another change of the pool, which AWS answers with ConcurrentModificationException', async () => {
    harness.emulator.fault({
      operation: SET,
      kind: 'error',
      type: 'ConcurrentModificationException',
      message: 'busy',
    });
    await harness.create(program());
    assert.deepEqual([sent().length, live()], [2, configuration('ENABLED', 5)]);
  });

  it('is gone with its pool: a refresh finds none, a deletion succeeds, and a create is refused', async () => {
    const made = await harness.create(program());
    await pools.sendRaw('DeleteUserPool', { UserPoolId: userPoolId });
    assert.equal(await harness.refresh(made), undefined);
    await harness.delete(made);
    assert.match(await refusedBy(harness.create(program())), /^userPoolId: the pool .* does not exist$/);
  });

  for (const body of [
    '<html>',
    '{}',
    '{"UserSessionTracking":5}',
    '{"UserSessionTracking":"ENABLED","TokenSession":5}',
    '{"UserSessionTracking":"ENABLED","TokenSession":{"MaxPerUser":{}}}',
  ]) {
    it(`is not touched after an answer that is garbage: ${body}`, async () => {
      const made = await harness.create(program());
      const change = program({ ...TRACKED, tokenSession: { maxPerUser: 6 } });
      await assertUnusable(harness, { operation: READ, body, made, change });
      assert.deepEqual(live(), configuration('ENABLED', 5));
    });
  }

  describe('in the LITE tier', () => {
    const REFUSED =
      /^userSessionTracking: A pool in the LITE tier has no session configuration\. .*\(AWS answers FeatureUnavailableInTierException\. To continue anyway: skipRules: \["session\/tier"\]\.\)$/;

    beforeEach(async () => {
      userPoolId = (await pools.create({ poolName: 'lite', userPoolTier: 'LITE' })).id;
      harness.calls();
    });

    it('fails the preview at what differs from AWS’s defaults', async () => {
      assert.match(await refusedBy(harness.inputs(program())), REFUSED);
      assert.match(
        await refusedBy(harness.inputs(program({ tokenSession: { maxPerUser: 5 } }))),
        /^tokenSession\.maxPerUser: A pool in the LITE tier/,
      );
      await harness.inputs(program({ userSessionTracking: 'DISABLED', tokenSession: { maxPerUser: 20 } }));
    });

    it('is sent with skipRules, and AWS has the last word', async () => {
      assert.match(
        await refusedBy(harness.create(program({ ...TRACKED, skipRules: ['session/tier'] }))),
        /Cognito refused SetUserPoolSessionConfiguration \(FeatureUnavailableInTierException/,
      );
      assert.equal(live(), undefined);
    });

    it('passes where the same program moves the pool to ESSENTIALS, and where the tier is not known', async () => {
      await harness.inputs(program({ ...TRACKED, [POOL]: { userPoolTier: 'ESSENTIALS' } }));
      for (const pool of [{}, { userPoolTier: UNKNOWN }, { isAdopted: true }])
        await harness.inputs({ ...TRACKED, userPoolId: UNKNOWN, region: REGION, [POOL]: pool });
      assert.match(
        await refusedBy(
          harness.inputs({
            ...TRACKED,
            userPoolId: UNKNOWN,
            region: REGION,
            [POOL]: { userPoolTier: 'LITE' },
          }),
        ),
        REFUSED,
      );
    });
  });

  it('says nothing of an unchanged program', async () => {
    const made = await harness.create(program());
    harness.calls();
    assert.equal(await consoleOutputOf(() => harness.up(made, program())), '');
    assert.deepEqual(harness.calls(), []);
  });
});
