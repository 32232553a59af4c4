import assert from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { UNKNOWN } from '../../provider/codec/unknown';
import { POOL } from '../../provider/engine/reserved-inputs';
import { check } from '../../provider/resources/log-delivery/check';
import { defaultSettings } from '../support/emulator';
import { assertUnusable } from './garbage-answers';
import { consoleOutputOf, type Deployed, ProviderHarness, quiet, REGION, thrownBy } from './provider-harness';

const logGroup = (name: string): string => `arn:aws:logs:${REGION}:123456789012:log-group:${name}`;
const BUCKET = 'arn:aws:s3:::activity';
const STREAM = `arn:aws:firehose:${REGION}:123456789012:deliverystream/activity`;

const ERRORS = { userNotification: { logGroupArn: logGroup('errors') } };
const errorsTo = (name: string) => ({
  EventSource: 'userNotification',
  LogLevel: 'ERROR',
  CloudWatchLogsConfiguration: { LogGroupArn: logGroup(name) },
});
const activityTo = (destination: object) => ({
  EventSource: 'userAuthEvents',
  LogLevel: 'INFO',
  ...destination,
});
const ACTIVITY_IN_BUCKET = activityTo({ S3Configuration: { BucketArn: BUCKET } });

const READ = 'GetLogDeliveryConfiguration';
const SET = 'SetLogDeliveryConfiguration';

describe('The log delivery of a pool', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('LogDelivery');
    harness.base = {};
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    Object.assign(pools.emulator.options, defaultSettings);
    userPoolId = (
      await pools.create({ userPoolTier: 'PLUS', userPoolAddOns: { advancedSecurityMode: 'AUDIT' } })
    ).id;
    harness.calls();
  });

  const program = (given: object = ERRORS) => ({ userPoolId, ...given });
  const live = (): readonly object[] => harness.emulator.pool(userPoolId).logConfigurations;
  const setByHand = (...LogConfigurations: readonly object[]): void => {
    Object.assign(harness.emulator.pool(userPoolId), { logConfigurations: LogConfigurations });
  };
  const sent = (): readonly unknown[] =>
    harness.emulator.requests.filter(({ operation }) => operation === SET).map(({ input }) => input);
  const refusedBy = async (step: Promise<unknown>): Promise<string> => (await thrownBy(step)).message;

  it('is set, changed and reset by one request each', async () => {
    const made = await harness.create(program());
    assert.equal(made.id, userPoolId);
    assert.deepEqual(made.outs, { ...program(), region: REGION, unmanaged: [] });
    assert.deepEqual(harness.calls(), [READ, READ, SET, READ]);
    const changed = await harness.up(made, program({ userNotification: { logGroupArn: logGroup('new') } }));
    assert.deepEqual(harness.calls(), [READ, SET, READ]);
    assert.deepEqual(live(), [errorsTo('new')]);
    await harness.delete(changed);
    assert.deepEqual(live(), []);
    await harness.delete(changed);
  });

  it('has the level of each source, and one destination of three for user activity', async () => {
    let made: Deployed | undefined;
    for (const [destination, container] of [
      [
        { logGroupArn: logGroup('activity') },
        { CloudWatchLogsConfiguration: { LogGroupArn: logGroup('activity') } },
      ],
      [{ bucketArn: BUCKET }, { S3Configuration: { BucketArn: BUCKET } }],
      [{ streamArn: STREAM }, { FirehoseConfiguration: { StreamArn: STREAM } }],
    ] as const) {
      const declared = program({ ...ERRORS, userAuthEvents: destination });
      made = made === undefined ? await harness.create(declared) : await harness.up(made, declared);
      assert.deepEqual(live(), [errorsTo('errors'), activityTo(container)]);
      assert.deepEqual(await harness.diff(made, declared), { changes: false });
    }
  });

  it('shows no change where AWS answers with its sources in another order', async () => {
    const declared = program({ ...ERRORS, userAuthEvents: { bucketArn: BUCKET } });
    const made = await harness.create(declared);
    setByHand(ACTIVITY_IN_BUCKET, errorsTo('errors'));
    const refreshed = (await harness.refresh(made)) ?? assert.fail('it is gone');
    assert.deepEqual(refreshed.outs, made.outs);
    assert.deepEqual(await harness.diff(refreshed, declared), { changes: false });
  });

  it('is the same log group with :* at the end of its ARN, which is never sent', async () => {
    const made = await harness.create(
      program({ userNotification: { logGroupArn: `${logGroup('errors')}:*` } }),
    );
    assert.deepEqual(live(), [errorsTo('errors')]);
    assert.deepEqual(made.outs['userNotification'], ERRORS.userNotification);
    for (const given of [logGroup('errors'), `${logGroup('errors')}:*`])
      assert.deepEqual(await harness.diff(made, program({ userNotification: { logGroupArn: given } })), {
        changes: false,
      });
    const twice = program({ userNotification: { logGroupArn: `${logGroup('errors')}:*:*` } });
    assert.match(await refusedBy(harness.inputs(twice)), /^userNotification\.logGroupArn: /);
  });

  it('keeps the source of another writer: while it is adopted, changed and reset', async () => {
    setByHand(ACTIVITY_IN_BUCKET);
    assert.match(
      await refusedBy(harness.create(program())),
      /^userPoolId: the pool .* has a log delivery already: userAuthEvents\. To adopt it, set adoptId/,
    );
    const adopted = await harness.create(program({ ...ERRORS, adoptId: userPoolId }));
    assert.deepEqual(adopted.outs['unmanaged'], ['userAuthEvents']);
    assert.deepEqual(live(), [errorsTo('errors'), ACTIVITY_IN_BUCKET]);
    const changed = await harness.up(
      adopted,
      program({ userNotification: { logGroupArn: logGroup('new') } }),
    );
    assert.deepEqual(live(), [errorsTo('new'), ACTIVITY_IN_BUCKET]);
    const dropped = await harness.up(changed, program({}));
    assert.deepEqual(live(), [ACTIVITY_IN_BUCKET]);
    await harness.delete(dropped);
    assert.deepEqual(live(), [ACTIVITY_IN_BUCKET]);
  });

  it('keeps a source that another writer adds after the creation', async () => {
    const made = await harness.create(program());
    setByHand(errorsTo('errors'), ACTIVITY_IN_BUCKET);
    const changed = await harness.up(made, program({ userNotification: { logGroupArn: logGroup('new') } }));
    assert.deepEqual(changed.outs['unmanaged'], ['userAuthEvents']);
    assert.deepEqual(live(), [errorsTo('new'), ACTIVITY_IN_BUCKET]);
  });

  it('replaces the live destination of a source that the program declares, of whatever kind', async () => {
    setByHand(ACTIVITY_IN_BUCKET);
    const given = { userAuthEvents: { streamArn: STREAM }, adoptId: userPoolId };
    let adopted: Deployed | undefined;
    const preview = await consoleOutputOf(async () => {
      adopted = await harness.create(program(given));
    });
    assert.match(
      preview,
      /Changes: userAuthEvents: \{"bucketArn":"arn:aws:s3:::activity"\} => \{"streamArn":"arn:aws:firehose:[^"]*"\}/,
    );
    assert.deepEqual(live(), [activityTo({ FirehoseConfiguration: { StreamArn: STREAM } })]);
    setByHand(ACTIVITY_IN_BUCKET);
    const drifted = await harness.refresh(adopted ?? assert.fail('it is not adopted'));
    assert.deepEqual(drifted?.outs['userAuthEvents'], { bucketArn: BUCKET });
    assert.deepEqual(drifted.outs['unmanaged'], []);
    await harness.up(drifted, program(given));
    assert.deepEqual(live(), [activityTo({ FirehoseConfiguration: { StreamArn: STREAM } })]);
  });

  it('is adopted without a request where the program declares what is live', async () => {
    setByHand(errorsTo('errors'), ACTIVITY_IN_BUCKET);
    const whole = program({ ...ERRORS, userAuthEvents: { bucketArn: BUCKET }, adoptId: userPoolId });
    await harness.create(whole);
    assert.deepEqual(sent(), []);
  });

  it('sends back what is newer than this package: sources, destinations, levels and members', async () => {
    const newer = [
      { EventSource: 'tokenEvents', LogLevel: 'DEBUG', QueueConfiguration: { QueueArn: 'arn:aws:sqs:::a' } },
      activityTo({ QueueConfiguration: { QueueArn: 'arn:aws:sqs:::b' } }),
    ];
    const errors = {
      ...errorsTo('errors'),
      LogLevel: 'WARNING',
      Sampling: 3,
      CloudWatchLogsConfiguration: { LogGroupArn: logGroup('errors'), StreamPrefix: 'a' },
    };
    const made = await harness.create(program());
    setByHand(errors, ...newer);
    const refreshed = (await harness.refresh(made)) ?? assert.fail('it is gone');
    assert.deepEqual(refreshed.outs['unmanaged'], [
      'userNotification.LogLevel',
      'userNotification.Sampling',
      'userNotification.CloudWatchLogsConfiguration',
      'tokenEvents',
      'userAuthEvents',
    ]);
    // The emulator knows the service model of today only.
    harness.emulator.fault({
      operation: SET,
      kind: 'error',
      type: 'InvalidParameterException',
      message: 'newer',
    });
    harness.calls();
    await thrownBy(harness.up(refreshed, program({ userNotification: { logGroupArn: logGroup('new') } })));
    const requests = harness.emulator.requests.filter(({ operation }) => operation === SET);
    assert.deepEqual(requests[0]?.input, {
      UserPoolId: userPoolId,
      LogConfigurations: [
        { ...errors, CloudWatchLogsConfiguration: { LogGroupArn: logGroup('new'), StreamPrefix: 'a' } },
        ...newer,
      ],
    });
  });

  it('sends a declared source once, where its live destination is newer than this package', async () => {
    setByHand(activityTo({ QueueConfiguration: { QueueArn: 'arn:aws:sqs:::b' } }));
    await harness.create(program({ userAuthEvents: { bucketArn: BUCKET }, adoptId: userPoolId }));
    assert.deepEqual(live(), [ACTIVITY_IN_BUCKET]);
  });

  it('is as declared where a response is lost, in a create, a change and a deletion', async () => {
    const lose = () => harness.emulator.fault({ operation: SET, kind: 'drop-after' });
    lose();
    const made = await harness.create(program());
    assert.deepEqual(
      [made.outs['userNotification'], live()],
      [ERRORS.userNotification, [errorsTo('errors')]],
    );
    lose();
    const changed = await harness.up(made, program({ userNotification: { logGroupArn: logGroup('new') } }));
    assert.deepEqual(live(), [errorsTo('new')]);
    lose();
    await harness.delete(changed);
    assert.deepEqual(live(), []);
  });

  it('is gone with its pool: a refresh finds none, a deletion succeeds, and a create is refused', async () => {
    const made = await harness.create(program());
    await pools.sendRaw('DeleteUserPool', { UserPoolId: userPoolId });
    assert.equal(await harness.refresh(made), undefined);
    await harness.delete(made);
    assert.match(await refusedBy(harness.create(program())), /^userPoolId: the pool .* does not exist$/);
  });

  it('is reset while its pool is protected against deletion', async () => {
    const made = await harness.create(program());
    harness.emulator.pool(userPoolId).userPool.DeletionProtection = 'ACTIVE';
    await harness.delete(made);
    assert.deepEqual(live(), []);
  });

  for (const body of [
    '<html>',
    '{}',
    '{"LogDeliveryConfiguration":5}',
    '{"LogDeliveryConfiguration":{"UserPoolId":"eu-west-1_a"}}',
    '{"LogDeliveryConfiguration":{"LogConfigurations":{}}}',
    '{"LogDeliveryConfiguration":{"LogConfigurations":[5]}}',
    '{"LogDeliveryConfiguration":{"LogConfigurations":[{"LogLevel":"INFO"}]}}',
    '{"LogDeliveryConfiguration":{"LogConfigurations":[{"EventSource":"userAuthEvents","S3Configuration":5}]}}',
    '{"LogDeliveryConfiguration":{"LogConfigurations":[{"EventSource":"userAuthEvents","S3Configuration":{"BucketArn":{}}}]}}',
  ]) {
    it(`is not touched after an answer that is garbage: ${body}`, async () => {
      const made = await harness.create(program());
      const change = program({ userNotification: { logGroupArn: logGroup('new') } });
      await assertUnusable(harness, { operation: READ, body, made, change });
      assert.deepEqual(live(), [errorsTo('errors')]);
    });
  }

  it('has a destination where a source is declared, and never two', async () => {
    const failuresOf = (given: object): ReadonlyArray<string> => {
      const result = check({}, program(given), { region: REGION });
      return E.isLeft(result) ? result.left.map(({ path, reason }) => `${path}: ${reason}`) : [];
    };
    assert.match(
      String(failuresOf({ userAuthEvents: {} })),
      /^userAuthEvents: has no destination\. Give one of /,
    );
    assert.deepEqual(failuresOf({ userAuthEvents: { bucketArn: UNKNOWN } }), []);
    assert.match(
      String(failuresOf({ userAuthEvents: { bucketArn: BUCKET, streamArn: STREAM } })),
      /^userAuthEvents: User activity has one destination/,
    );
    assert.match(String(failuresOf({ userNotification: {} })), /^userNotification\.logGroupArn: is required/);
  });

  it('without a source declares nothing, and sends nothing', async () => {
    const made = await harness.create(program({}));
    await harness.delete(made);
    assert.deepEqual(sent(), []);
  });

  describe('of user activity, in a pool that does not deliver it,', () => {
    const ACTIVITY = { userAuthEvents: { bucketArn: BUCKET } };
    const REFUSED =
      /^userAuthEvents: Only a pool in the PLUS tier delivers .* The tier of the pool is ESSENTIALS\. \(AWS answers FeatureUnavailableInTierException\. To continue anyway: skipRules: \["log-delivery\/plus-tier"\]\.\)$/;

    beforeEach(async () => {
      userPoolId = (await pools.create({ poolName: 'essentials' })).id;
      harness.calls();
    });

    it('fails the preview of a create, of a change and of an adoption, without a write', async () => {
      assert.match(await refusedBy(harness.inputs(program(ACTIVITY))), REFUSED);
      const made = await harness.create(program());
      const changed = harness.inputs(program({ ...ERRORS, ...ACTIVITY }), made.inputs);
      assert.match(await refusedBy(changed), REFUSED);
      const adopted = harness.inputs(program({ ...ACTIVITY, adoptId: userPoolId }));
      assert.match(await refusedBy(adopted), REFUSED);
      assert.equal(sent().length, 1);
    });

    it('is sent with skipRules, and AWS has the last word', async () => {
      const skipping = program({ ...ACTIVITY, skipRules: ['log-delivery/plus-tier'] });
      assert.match(
        await refusedBy(harness.create(skipping)),
        /Cognito refused SetLogDeliveryConfiguration \(FeatureUnavailableInTierException/,
      );
      assert.deepEqual(live(), []);
    });

    it('passes where the same program moves the pool to PLUS, and fails where it declares a lower tier', async () => {
      const declaring = (pool: object, id: unknown = userPoolId) =>
        harness.inputs({ ...ACTIVITY, userPoolId: id, region: REGION, [POOL]: pool });
      await declaring({ userPoolTier: 'PLUS', advancedSecurityMode: 'AUDIT' });
      assert.match(await refusedBy(declaring({ userPoolTier: 'LITE' })), /The tier of the pool is LITE\./);
      // A pool that does not exist yet has the default tier, unless threat protection or an adoption decides.
      assert.match(await refusedBy(declaring({}, UNKNOWN)), /The tier of the pool is ESSENTIALS\./);
      for (const pool of [
        { userPoolTier: 'PLUS' },
        { userPoolTier: UNKNOWN },
        { advancedSecurityMode: 'ENFORCED' },
        { isAdopted: true },
      ])
        await declaring(pool, UNKNOWN);
      await harness.inputs({ ...ACTIVITY, userPoolId: UNKNOWN, region: REGION });
    });

    it('never puts what the program declares of the pool into the inputs or the state', async () => {
      const made = await harness.create(program({ ...ERRORS, [POOL]: { userPoolTier: 'LITE' } }));
      assert.deepEqual([POOL in made.inputs, POOL in made.outs], [false, false]);
      const same = await harness.inputs(
        program({ ...ERRORS, [POOL]: { userPoolTier: 'PLUS' } }),
        made.inputs,
      );
      assert.deepEqual(same, made.inputs);
    });

    it('is not looked up where no rule depends on the pool, or nothing changes', async () => {
      const made = await harness.create(program());
      assert.ok(!harness.calls().includes('DescribeUserPool'));
      await harness.up(made, program());
      assert.deepEqual(harness.calls(), []);
    });

    it('is left to AWS where the pool cannot be read, or has no tier', async () => {
      harness.emulator.fault({
        operation: 'DescribeUserPool',
        kind: 'error',
        type: 'AccessDeniedException',
        message: 'no',
      });
      await harness.inputs(program(ACTIVITY));
      harness.emulator.clearFaults();
      harness.emulator.fault({
        operation: 'DescribeUserPool',
        kind: 'garbage',
        status: 200,
        contentType: 'application/x-amz-json-1.1',
        body: JSON.stringify({ UserPool: { Id: userPoolId } }),
      });
      await harness.inputs(program(ACTIVITY));
    });

    it('is a warning where only threat protection is off', async () => {
      harness.emulator.pool(userPoolId).userPool.UserPoolTier = 'PLUS';
      const warning = await consoleOutputOf(() => harness.inputs(program(ACTIVITY)));
      assert.match(
        warning,
        /^userAuthEvents: The pool records no user activity while its threat protection is off\./,
      );
      harness.emulator.pool(userPoolId).userPool.UserPoolAddOns = { AdvancedSecurityMode: 'AUDIT' };
      assert.equal(await consoleOutputOf(() => harness.inputs(program(ACTIVITY))), '');
    });
  });
});
