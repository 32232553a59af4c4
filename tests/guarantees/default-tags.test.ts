import assert from 'node:assert/strict';
import { ProviderHarness, thrownBy } from './provider-harness';

const DEFAULTS = JSON.stringify({ tags: { owner: 'ada', stage: 'test' } });

describe('Default tags', () => {
  let harness: ProviderHarness;
  after(() => harness?.close());

  it('of the stack are under a pool’s own, are no drift, and come to a pool that was made without', async () => {
    harness = await ProviderHarness.open({}, { 'aws:defaultTags': DEFAULTS });
    const own = { userPoolTags: { stage: 'prod' } };
    const made = await harness.create(own);
    assert.deepEqual(made.inputs['userPoolTags'], { owner: 'ada', stage: 'prod' });
    assert.deepEqual(await harness.diff(made, own), { changes: false });
    const refreshed = (await harness.refresh(made)) ?? assert.fail();
    assert.deepEqual(await harness.diff(refreshed, own), { changes: false });
    const without = await harness.up(made, { ...own, defaultTags: false });
    assert.deepEqual(harness.emulator.pool(made.id).userPool.UserPoolTags, { stage: 'prod' });
    assert.notEqual((await harness.diff(without, own)).changes, false);
    await harness.up(without, own);
    assert.deepEqual(harness.emulator.pool(made.id).userPool.UserPoolTags, { owner: 'ada', stage: 'prod' });
    await harness.close();
  });

  it('of a CognitoProvider take the place of the stack’s, and may be none', async () => {
    for (const [given, expected] of [
      ['{"team":"a"}', { team: 'a' }],
      ['false', undefined],
    ] as const) {
      harness = await ProviderHarness.open(
        {},
        { 'aws:defaultTags': DEFAULTS, 'cognito-user-pool:defaultTags': given },
      );
      assert.deepEqual((await harness.inputs({}))['userPoolTags'], expected);
      await harness.close();
    }
  });

  it('that are no tags fail the preview, and so do those that AWS refuses', async () => {
    for (const [given, pattern] of [
      [
        '{"tags":["a"]}',
        /userPoolTags: cannot have the default tags: the configuration aws:defaultTags must be/,
      ],
      ['nonsense', /must be an object/],
      ['{"tags":{"":"a"}}', /userPoolTags/],
    ] as const) {
      harness = await ProviderHarness.open({}, { 'aws:defaultTags': given });
      assert.match((await thrownBy(harness.inputs({}))).message, pattern);
      await harness.close();
    }
  });

  it('leave the configuration of @pulumi/aws that names another account to a CognitoProvider', async () => {
    harness = await ProviderHarness.open({}, { 'aws:allowedAccountIds': '["123456789012"]' });
    const message = (await thrownBy(harness.inputs({}))).message;
    assert.match(message, /aws:allowedAccountIds cannot be used by this package.*Give a CognitoProvider/);
    assert.match(
      (await thrownBy(harness.provider.read('eu-west-1_AbCdEfGhI', {}))).message,
      /cannot be used by this package/,
    );
  });
});
